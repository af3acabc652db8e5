import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import { askAboutQuestions, askAboutRecords } from '../support/knowledge-graph-queries.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { openTestApi, type State, startedServer, type TestApi } from '../support/test-api.ts';
import { idOf, type States, visiblePart } from './visible-knowledge.ts';

const GRAPHS = 120;
const GRAPHS_WITH_ALL_LISTS = 12;

/** Graphs in which something is hidden, by seed. */
const hidingGraphs = Array.from({ length: GRAPHS * 4 }, (_, index) => index + 1)
  .map(makeRandomKnowledgeGraph)
  .filter(({ records, edges }) =>
    [...records, ...edges].some(({ fields }) => fields['visibility'] !== 'PUBLIC'),
  )
  .slice(0, GRAPHS);

function statesOf({ records, edges }: States): readonly State[] {
  return [...records, ...edges];
}

describe('masking', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  async function answersOf(
    graph: States,
    ask: (api: TestApi) => Promise<Record<string, unknown>>,
  ): Promise<Record<string, unknown>> {
    const api = await openTestApi(statesOf(graph), { server });
    try {
      return await ask(api);
    } finally {
      await api.close();
    }
  }

  it(`answers as a store does that holds only what the viewer may see, on ${GRAPHS} graphs`, async () => {
    expect(hidingGraphs).toHaveLength(GRAPHS);
    for (const graph of hidingGraphs) {
      const questions = graph.records.filter(({ kind }) => kind === 'Question').map(idOf);
      const ask = (api: TestApi) => askAboutQuestions(api, questions);

      const hiding = await answersOf(graph, ask);

      expect(hiding, `seed ${graph.seed}`).toEqual(await answersOf(visiblePart(graph), ask));
    }
  });

  it('shows hidden records and edges in no list, relation or lookup', async () => {
    for (const graph of hidingGraphs.slice(0, GRAPHS_WITH_ALL_LISTS)) {
      const ids = graph.records.map(idOf);
      const ask = (api: TestApi) => askAboutRecords(api, ids);

      const hiding = await answersOf(graph, ask);

      expect(hiding, `seed ${graph.seed}`).toEqual(await answersOf(visiblePart(graph), ask));
    }
  });
});
