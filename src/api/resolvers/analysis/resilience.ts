/** Resolvers of schema/analysis/resilience.graphql. */
import { explainPoint, pointsSentence } from '../../../analysis/resilience/explain-point.ts';
import {
  lossRows,
  lossRowsSentence,
  type ResilienceAnswer,
  resilienceWithout,
} from '../../../analysis/resilience/resilience.ts';
import {
  POINT_KINDS,
  peopleDependence,
  type RankedPoint,
  rankSinglePoints,
} from '../../../analysis/resilience/single-points.ts';
import { importanceOf } from '../../../coordination/importance.ts';
import { parseRecordId } from '../../../model/identity.ts';
import { kindValue } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkChoice } from '../../choices.ts';
import { badInput, noSinglePerson } from '../../errors.ts';
import { findAnyRecord } from '../../find-record.ts';
import type {
  SchemaQuestionValue,
  SchemaRecordKind,
  SchemaResolvers,
} from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { handleAt } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { connection, handlesOf, presentReasons } from './present.ts';
import { aloud, checkRows, labelOfRow, namesOfRecord, tableOf } from './resilience-rows.ts';

/** Most records that one question may take away. */
const MOST_REMOVED = 50;

const POINT_KIND_VALUES = POINT_KINDS.map((kind) => kindValue(kind) as SchemaRecordKind);

export const resilienceResolvers: SchemaResolvers = {
  Query: {
    resilience(_root, { without }, context) {
      const { projection } = context;
      const removed = recordsToRemove(projection, without);
      return presentResilience(context, resilienceWithout(projection, removed));
    },
    resilienceTable(_root, { without, limit }, context) {
      checkRows(limit);
      const { projection } = context;
      const rows = lossRows(projection, recordsToRemove(projection, without));
      const shown = rows.slice(0, limit).map(({ question, loss }) => ({
        ...namesOfRecord(projection, question),
        loss,
        statedImportance: importanceOf(projection, question) ?? null,
      }));
      return tableOf(context, shown, rows.length, lossRowsSentence(without, rows));
    },
    singlePointsOfFailure(_root, { kinds, value, first, after }, context) {
      const { projection } = context;
      const points = pointsOf(projection, kinds, value);
      const page = pageOf(points, { first, after }, ({ node }) => projection.idOf(node));
      const edges = page.items.map((point) => ({
        cursor: cursorOf(projection.idOf(point.node)),
        node: presentPoint(context, point),
      }));
      return connection(page, edges, {
        people: peopleDependence(projection),
        sentence: pointsSentence(projection, points),
        asOf: context.sealed(projection.revision),
      });
    },
    singlePointOfFailureTable(_root, { kinds, value, limit }, context) {
      checkRows(limit);
      const { projection } = context;
      const points = pointsOf(projection, kinds, value);
      const rows = points.slice(0, limit).map((point) => pointRow(projection, point));
      return tableOf(context, rows, points.length, pointsSentence(projection, points));
    },
  },
  Resilience: { sentence: aloud },
  ResilienceTable: { sentence: aloud },
  ResilienceRow: {
    title: labelOfRow,
  },
  SinglePointOfFailure: { sentence: aloud },
  SinglePointOfFailureConnection: { sentence: aloud },
  SinglePointOfFailureTable: { sentence: aloud },
  SinglePointOfFailureRow: {
    label: labelOfRow,
  },
};

/** The nodes of the records; throws for an empty, long or repeating list, an unknown id and a person. */
function recordsToRemove(projection: Projection, without: readonly string[]): readonly number[] {
  if (without.length < 1 || without.length > MOST_REMOVED) {
    throw badInput('without', without.length, `a list of 1 to ${MOST_REMOVED} global ids`);
  }
  if (without.some((id) => parseRecordId(id)?.kind === 'Person')) throw noSinglePerson('without');
  const nodes = without.map((id) => {
    const found = findAnyRecord(projection, id, 'without');
    if (!found) throw badInput('without', id, 'the global id of a record that you may see');
    return found.node;
  });
  const repeated = without.find((id, index) => without.indexOf(id) !== index);
  if (repeated !== undefined) throw badInput('without', repeated, 'named once');
  return nodes;
}

/** The ranking, narrowed to the kinds; throws for kinds that can be no single point of failure. */
function pointsOf(
  projection: Projection,
  kinds: readonly SchemaRecordKind[] | null | undefined,
  value: SchemaQuestionValue,
): readonly RankedPoint[] {
  checkChoice('kinds', kinds, 'kind');
  if (kinds?.includes('PERSON')) throw noSinglePerson('kinds');
  const other = kinds?.find((kind) => !POINT_KIND_VALUES.includes(kind));
  if (other) throw badInput('kinds', other, `among ${POINT_KIND_VALUES.join(', ')}`);
  const ranked = rankSinglePoints(projection, value);
  if (!kinds) return ranked;
  const wanted = new Set<string>(kinds);
  return ranked.filter(({ node }) => wanted.has(kindValue(projection.kindOf(node))));
}

function presentResilience(context: RequestContext, answer: ResilienceAnswer) {
  const { projection } = context;
  return {
    ...answer,
    without: handlesOf(projection, answer.without),
    parts: answer.parts.map((part) => ({
      ...part,
      questions: handlesOf(projection, part.questions),
    })),
    downstream: handlesOf(projection, answer.downstream),
    between: answer.between.map(({ kind, count, records }) => ({
      kind: kindValue(kind) as SchemaRecordKind,
      count,
      records: handlesOf(projection, records),
    })),
    because: presentReasons(projection, answer.because),
    asOf: context.sealed(projection.revision),
  };
}

function presentPoint(context: RequestContext, point: RankedPoint) {
  const { projection } = context;
  const answer = explainPoint(projection, point);
  return {
    ...answer,
    record: handleAt(projection, point.node),
    kind: kindValue(answer.kind) as SchemaRecordKind,
    resilience: presentResilience(context, answer.resilience),
    because: presentReasons(projection, answer.because),
    asOf: context.sealed(projection.revision),
  };
}

function pointRow(projection: Projection, { counts, node, questions, rank, value }: RankedPoint) {
  return {
    ...namesOfRecord(projection, node),
    rank,
    value,
    questionCount: questions,
    lastWorkerCount: counts.LAST_WORKER,
    lastEvidenceCount: counts.LAST_EVIDENCE,
    lastMethodCount: counts.LAST_METHOD,
    lastRouteCount: counts.LAST_ROUTE,
  };
}
