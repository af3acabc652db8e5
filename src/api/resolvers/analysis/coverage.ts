/** Resolvers of schema/analysis/coverage.graphql. */
import {
  type CoverageAnswer,
  type CoverageRequest,
  explainCoverage,
  listCoverage,
} from '../../../analysis/coverage/coverage.ts';
import { MOST_WORK } from '../../../analysis/coverage/matrix.ts';
import { shortestWays, type Way } from '../../../analysis/coverage/ways.ts';
import { type EdgeType, type KindName, MODEL } from '../../../model/generated/model.ts';
import { slugOf } from '../../../model/identity.ts';
import { isEdgeType } from '../../../model/lookup.ts';
import { kindValue } from '../../../model/schema-names.ts';
import { isRetracted } from '../../../projection/lifecycle.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkChoice, checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import { findListed } from '../../find-listed.ts';
import type {
  SchemaQueryCoverageTableArgs,
  SchemaRecordKind,
  SchemaResolvers,
} from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import { labelOf } from '../../texts.ts';
import { handlesOf, presentReasons } from './present.ts';

const MOST_LINES = 200;

const MOST_ROWS = 2_000;

export const coverageResolvers: SchemaResolvers = {
  Query: {
    coverage(_root, { limit, ...asked }, context) {
      checkRange('limit', limit, 1, MOST_LINES);
      const { projection } = context;
      const answer = explainCoverage(projection, requestOf(projection, asked), limit);
      if (!answer) throw tooMuchWork(asked.rows);
      return {
        ...presentCoverage(projection, answer),
        asOf: context.sealed(projection.revision),
      };
    },
    coverageTable(_root, { limit, ...asked }, context) {
      checkRange('limit', limit, 1, MOST_ROWS);
      const { projection } = context;
      const answer = listCoverage(projection, requestOf(projection, asked), limit);
      if (!answer) throw tooMuchWork(asked.rows);
      const { cells, ...rest } = answer;
      const asOf = context.sealed(projection.revision);
      const rows = cells.map(({ row, column, count }) => ({
        // The labels are read, by these ids, when they are asked for.
        rowLabel: row,
        columnLabel: column,
        row: slugOf(row),
        column: slugOf(column),
        count,
      }));
      return { ...rest, rows, asOf };
    },
  },
  CoverageRow: {
    rowLabel: ({ rowLabel }, _arguments, context) =>
      context.withRecord(rowLabel, (record) => labelOf(record, undefined)),
    columnLabel: ({ columnLabel }, _arguments, context) =>
      context.withRecord(columnLabel, (record) => labelOf(record, undefined)),
  },
};

type CoverageArguments = Omit<SchemaQueryCoverageTableArgs, 'limit'>;

/** What is asked. Throws BAD_USER_INPUT for people, for kinds without a way, and for wrong lists. */
function requestOf(projection: Projection, asked: CoverageArguments): CoverageRequest {
  const [rowKind, columnKind] = [kindOf('rows', asked.rows), kindOf('columns', asked.columns)];
  const ways = waysOf(rowKind, columnKind, asked);
  return {
    rowKind,
    columnKind,
    ways,
    rows: recordsOf(projection, rowKind, asked.rowIds, 'rowIds'),
    columns: recordsOf(projection, columnKind, asked.columnIds, 'columnIds'),
  };
}

function kindOf(argument: string, asked: SchemaRecordKind): KindName {
  const kind = MODEL.kinds.find(({ name }) => kindValue(name) === asked);
  if (kind && kind.name !== 'Person') return kind.name as KindName;
  throw badInput(argument, asked, 'another kind: people are never listed one by one');
}

function waysOf(rows: KindName, columns: KindName, asked: CoverageArguments): readonly Way[] {
  const { via } = asked;
  checkChoice('via', via, 'type of edge');
  const wrong = via?.find((type) => !isEdgeType(type));
  if (wrong !== undefined) throw badInput('via', wrong, 'a type of edge, such as ABOUT');
  const ways = shortestWays(rows, columns, via ? new Set(via as readonly EdgeType[]) : undefined);
  const used = new Set<string>(ways.flatMap((way) => way.flatMap(({ types }) => types)));
  const pair = `${asked.rows} and ${asked.columns}`;
  if (ways.length === 0) {
    throw badInput('via', via ?? null, `types of edge that link ${pair}, not through people`);
  }
  const idle = via?.find((type) => !used.has(type));
  if (idle !== undefined) {
    throw badInput('via', idle, `a type of edge on a shortest way between ${pair}, or left out`);
  }
  return ways;
}

/** The unretracted records of a kind, or those of them that are named; each once, ascending. */
function recordsOf(
  projection: Projection,
  kind: KindName,
  ids: readonly string[] | null | undefined,
  argument: string,
): readonly number[] {
  if (ids) {
    const nodes = findListed(projection, kind, ids, argument);
    const place = nodes.findIndex((node) => isRetracted(projection, node));
    if (place !== -1) throw badInput(argument, ids[place], 'the id of a record not retracted');
    return [...new Set(nodes)].sort((left, right) => left - right);
  }
  const { start, end } = projection.nodesOf(kind);
  const nodes = Array.from({ length: end - start }, (_, index) => start + index);
  return nodes.filter((node) => !isRetracted(projection, node));
}

function tooMuchWork(rows: SchemaRecordKind): Error {
  const most = MOST_WORK.toLocaleString('en');
  return badInput('rows', rows, `such that at most ${most} edges are followed; name rowIds or via`);
}

/** A matrix with its records. */
function presentCoverage(projection: Projection, answer: CoverageAnswer) {
  const line = ({ record, ...rest }: CoverageAnswer['rows'][number]) => ({
    ...rest,
    record: knownHandle(projection, record),
  });
  const { holes } = answer;
  return {
    ...answer,
    ways: answer.ways.map(({ sentence, steps }) => ({
      sentence,
      steps: steps.map(({ from, to, types }) => ({
        from: schemaKind(from),
        types,
        to: schemaKind(to),
      })),
    })),
    rows: answer.rows.map(line),
    columns: answer.columns.map(line),
    cells: answer.cells.map(({ column, count, row }) => ({
      row: knownHandle(projection, row),
      column: knownHandle(projection, column),
      count,
    })),
    holes: {
      ...holes,
      rows: handlesOf(projection, holes.rows),
      columns: handlesOf(projection, holes.columns),
    },
    because: presentReasons(projection, answer.because),
  };
}

function schemaKind(kind: KindName): SchemaRecordKind {
  return kindValue(kind) as SchemaRecordKind;
}
