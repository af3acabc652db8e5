/** That a trace of what is hidden would be noticed: servers that forget to hide something. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import type { GraphImage } from '../../src/projection/graph-image.ts';
import { loadImage } from '../../src/projection/load-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import type { Graph } from '../../src/projection/open-graph.ts';
import { buildProjection } from '../../src/projection/projection.ts';
import { KIND_TURNS } from '../support/query-entries.ts';
import { startedServer, TEST_DATE, type TestApi } from '../support/test-api.ts';
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
import { visiblePart } from './visible-knowledge.ts';

/** The largest of the first hundred. */
const GRAPHS = 20;
const LONGEST_MS = 300_000;

/** The graph of all kinds, until each kind had two turns, and some random ones. */
const leakyGraphs = [
  ...Array.from({ length: 2 * KIND_TURNS }, graphOfAllKinds),
  ...hidingGraphs(100)
    .toSorted((left, right) => right.edges.length - left.edges.length)
    .slice(0, GRAPHS),
];

/** Adds to what may be seen some of what may not. */
type Leak = (whole: GraphImage, seen: GraphImage) => void;

interface NamedLeak {
  readonly name: string;
  readonly leak: Leak;
  /** Fields of Query that need not notice. */
  readonly unnoticed: (field: string) => boolean;
}

/** Few edges change what one lab alone has, so the cheapest steps may miss a few of them. */
const LEAKS: readonly NamedLeak[] = [
  {
    name: 'everything',
    leak: (whole, seen) => {
      for (const record of whole.records.values()) seen.records.set(record.id, record);
      for (const edge of whole.edges.values()) seen.edges.set(edge.id, edge);
    },
    unnoticed: (field) => UNTOLD.has(field),
  },
  {
    name: 'hidden records without their edges',
    leak: (whole, seen) => {
      for (const record of whole.records.values()) seen.records.set(record.id, record);
    },
    unnoticed: (field) => UNTOLD.has(field) || ANALYSES.includes(field),
  },
  {
    name: 'hidden edges between records that may be seen',
    leak: (whole, seen) => {
      for (const edge of whole.edges.values()) {
        const isSeen = seen.records.has(edge.source) && seen.records.has(edge.target);
        if (isSeen) seen.edges.set(edge.id, edge);
      }
    },
    unnoticed: (field) => !ANALYSES.includes(field) || field === 'cheapestSteps',
  },
];

/** The state as if everybody might see it. */
function shown<S extends RecordState | EdgeState>(state: S): S {
  return { ...state, fields: { ...state.fields, visibility: 'PUBLIC' } };
}

/** Has the server answer from a projection that shows too much, and read it out. */
async function leakInto({ services, store }: TestApi, leak: Leak): Promise<void> {
  const whole = await loadImage(store);
  const seen = maskImage(whole, 'public');
  leak(whole, seen);
  const projection = buildProjection(seen, TEST_DATE);
  const { graph } = services;
  const leaky: Graph = {
    ...graph,
    project: () => projection,
    peek: (id) => {
      const known = graph.peek(id);
      return known && shown(known);
    },
    readRecords: async (ids) => (await graph.readRecords(ids)).map((one) => one && shown(one)),
    readEdges: async (ids) => (await graph.readEdges(ids)).map((one) => one && shown(one)),
  };
  Object.assign(services, { graph: leaky });
}

describe('what is hidden', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  it.each(LEAKS)(
    'would be noticed, were $name shown',
    async ({ leak, unnoticed }) => {
      const noticed = new Set<string>();
      for (const [turn, graph] of leakyGraphs.entries()) {
        const asked = questionsOn(graph, turn);
        const expected = await answersOf(server, visiblePart(graph), asked);
        const leaky = await answersOf(server, graph, asked, (api) => leakInto(api, leak));
        for (const place of differences(leaky, expected)) noticed.add(asked[place]?.field ?? '');
      }

      const missed = QUERY_FIELDS.filter((field) => !noticed.has(field));
      expect(missed.filter((field) => !unnoticed(field))).toEqual([]);
    },
    LONGEST_MS,
  );
});
