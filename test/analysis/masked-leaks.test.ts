/** That a trace of what is hidden would be noticed: servers to which some of it is public. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { KIND_TURNS } from '../support/query-entries.ts';
import { startedServer } from '../support/test-api.ts';
import {
  ANALYSES,
  answersOf,
  differences,
  graphOfAllKinds,
  hidingGraphs,
  QUERY_FIELDS,
  questionsOn,
  UNTOLD,
} from './hiding-graphs.ts';
import { idOf, type States, visiblePart } from './visible-knowledge.ts';

/** The largest of the first hundred. */
const GRAPHS = 20;
const LONGEST_MS = 300_000;

/** The graph of all kinds, until each kind had two turns, and some random ones. */
const leakyGraphs: readonly States[] = [
  ...Array.from({ length: 2 * KIND_TURNS }, graphOfAllKinds),
  ...hidingGraphs(100)
    .toSorted((left, right) => right.edges.length - left.edges.length)
    .slice(0, GRAPHS),
];

interface Leak {
  readonly name: string;
  /** What is shown of a graph, of which that part may be seen. */
  readonly shown: (whole: States, part: States) => States;
  /** Fields of Query that need not notice. */
  readonly unnoticed: (field: string) => boolean;
}

/** Few edges change what one lab alone has, so the cheapest steps may miss a few of them. */
const LEAKS: readonly Leak[] = [
  {
    name: 'everything',
    shown: ({ records, edges }) => ({
      records: records.map(madePublic),
      edges: edges.map(madePublic),
    }),
    unnoticed: (field) => UNTOLD.has(field),
  },
  {
    name: 'hidden records without their edges',
    shown: ({ records }, { edges }) => ({ records: records.map(madePublic), edges }),
    unnoticed: (field) => UNTOLD.has(field) || ANALYSES.includes(field),
  },
  {
    name: 'hidden edges between records that may be seen',
    shown: ({ edges }, { records }) => {
      const seen = new Set(records.map(idOf));
      const isBetween = ({ source, target }: EdgeState) => seen.has(source) && seen.has(target);
      return { records, edges: edges.filter(isBetween).map(madePublic) };
    },
    unnoticed: (field) => !ANALYSES.includes(field) || field === 'cheapestSteps',
  },
];

function madePublic<S extends RecordState | EdgeState>(state: S): S {
  return { ...state, fields: { ...state.fields, visibility: 'PUBLIC' } };
}

describe('what is hidden', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  it.each(LEAKS)(
    'would be noticed, were $name shown',
    async ({ shown, unnoticed }) => {
      const noticed = new Set<string>();
      for (const [turn, graph] of leakyGraphs.entries()) {
        const asked = questionsOn(graph, turn);
        const part = visiblePart(graph);
        const expected = await answersOf(server, part, asked);
        const leaky = await answersOf(server, shown(graph, part), asked);
        for (const place of differences(leaky, expected)) noticed.add(asked[place]?.field ?? '');
      }

      const missed = QUERY_FIELDS.filter((field) => !noticed.has(field));
      expect(missed.filter((field) => !unnoticed(field))).toEqual([]);
    },
    LONGEST_MS,
  );
});
