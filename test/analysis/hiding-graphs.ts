/** Graphs in which something is hidden, and everything that can be asked of a server about them. */
import { isDeepStrictEqual } from 'node:util';
import type { ApiServer } from '../../src/api/api-server.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import { type KindName, MODEL } from '../../src/model/generated/model.ts';
import { rootFieldName } from '../../src/model/schema-names.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { type Asked, answersTo, questionsAbout } from '../support/query-entries.ts';
import {
  makeRandomKnowledgeGraph,
  type RandomKnowledgeGraph,
} from '../support/random-knowledge-graph.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestApi, type SeenAnswer, withoutMoments } from '../support/test-api.ts';
import { idOf, type States } from './visible-knowledge.ts';

export const schema = buildServedSchema();

export const QUERY_FIELDS = Object.keys(schema.getQueryType()?.getFields() ?? {});

/** Fields of Query that tell single records. */
export const PLAIN: ReadonlySet<string> = new Set([
  ...MODEL.kinds.flatMap(({ name, plural }) => [rootFieldName(name), plural]),
  'node',
  'nodes',
  'search',
]);

/** Fields of Query that tell nothing of the graph at one moment; two moments are compared by `masked-past.test.ts`. */
export const UNTOLD: ReadonlySet<string> = new Set([
  'viewer',
  'gapRules',
  'compare',
  'comparisonTable',
]);

/** Fields of Query whose answers are computed from many records at once. */
export const ANALYSES = QUERY_FIELDS.filter((field) => !PLAIN.has(field) && !UNTOLD.has(field));

const isHidden = ({ fields }: RecordState | EdgeState) => fields['visibility'] !== 'PUBLIC';

/** The first random graphs in which something is hidden, in the order of their seeds. */
export function hidingGraphs(count: number): readonly RandomKnowledgeGraph[] {
  return Array.from({ length: count * 4 }, (_, index) => index + 1)
    .map(makeRandomKnowledgeGraph)
    .filter(({ records, edges }) => [...records, ...edges].some(isHidden))
    .slice(0, count);
}

/**
 * Of every kind two records that may be seen and one that is hidden, and of every type of edge some
 * between the former, of which every third is hidden, and some that lead to the latter.
 */
export function graphOfAllKinds(): States {
  const seen = sampleStates(1);
  const hidden = sampleStates(2);
  const inForce = { lifecycle: 'ACTIVE', language: 'en' };
  const withVisibility = <S extends RecordState | EdgeState>(state: S, visibility: string): S => ({
    ...state,
    fields: { ...state.fields, ...('kind' in state ? inForce : {}), visibility },
  });
  const hiddenIds = new Map(hidden.records.map((record) => [idOf(record), record]));
  return {
    records: [
      ...seen.records.map((record) => withVisibility(record, 'PUBLIC')),
      ...hidden.records
        .filter(({ slug }) => slug.endsWith('second'))
        .map((record) => withVisibility(record, 'LAB')),
    ],
    edges: [
      ...seen.edges.map((edge, index) =>
        withVisibility(edge, index % 3 === 0 ? 'NETWORK' : 'PUBLIC'),
      ),
      ...seen.edges
        .map((edge) =>
          withVisibility(
            { ...edge, target: edge.target.replace('sample-1', 'sample-2') },
            'PUBLIC',
          ),
        )
        .filter(({ target }) => hiddenIds.has(target)),
    ],
  };
}

/** Everything to be asked about a graph at a turn, of the present or of a moment of the past. */
export function questionsOn({ records }: States, turn: number, asOf?: string): readonly Asked[] {
  const idsOf = (kind: KindName) => records.filter((record) => record.kind === kind).map(idOf);
  return questionsAbout(schema, { turn, idsOf, ...(asOf === undefined ? {} : { asOf }) });
}

/** What a server over the graph answers. */
export async function answersOf(
  server: ApiServer,
  { records, edges }: States,
  asked: readonly Asked[],
): Promise<readonly SeenAnswer[]> {
  const api = await openTestApi([...records, ...edges], { server });
  try {
    return await answersTo(api, asked);
  } finally {
    await api.close();
  }
}

/** Places of the answers that differ in more than moments. */
export function differences(
  one: readonly SeenAnswer[],
  other: readonly SeenAnswer[],
): readonly number[] {
  const places = Array.from({ length: Math.max(one.length, other.length) }, (_, place) => place);
  return places.filter(
    (place) => !isDeepStrictEqual(withoutMoments(one[place]), withoutMoments(other[place])),
  );
}
