/** What a viewer may not see leaves no trace in a hypothesis: a server without it says the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import { makeSupposedCase } from '../analysis/supposed-cases.ts';
import { visiblePart } from '../analysis/visible-knowledge.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import {
  openTestApi,
  type SeenAnswer,
  type State,
  startedServer,
  withoutMoments,
} from '../support/test-api.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

const QUERY = `query ($settle: [ID!]!, $remove: [ID!]!) {
  whatIf(settle: $settle, remove: $remove) {
    value sentence truncated { reason }
    parts { opens settles newlyBlocked newlyDeadlocked freed lost withoutMethod goesToo rankMoves }
    opens { before question { slug } openedBy { id } }
    lost { slug } withoutMethod { slug } goesToo { id }
    rankMoves { question { slug } before after moved valueBefore valueAfter }
    gapsOpened { totalCount items { kind subject { id } reason } }
    gapsClosed { totalCount items { kind subject { id } reason } }
    because { rule sentence records { id } }
    then { questions(first: 20) { totalCount nodes { slug readiness { value because { sentence } } } } }
  }
}`;

let server: ApiServer;
beforeAll(async () => {
  server = await startedServer({ error: () => undefined });
});
afterAll(() => server.stop());

async function ask(states: readonly State[], variables: object): Promise<SeenAnswer> {
  const api = await openTestApi(states, { server });
  const answer = await api.ask(QUERY, { ...variables });
  await api.close();
  return answer;
}

describe('whatIf, over a graph with hidden parts', () => {
  it('answers as a server would that holds the visible part alone', async () => {
    let [hiding, changing] = [0, 0];
    for (const seed of SEEDS) {
      const whole = makeRandomKnowledgeGraph(seed);
      const shown = visiblePart(whole);
      const { settle, remove } = makeSupposedCase(seed, { removes: true }).supposed;
      const variables = { settle, remove: remove.filter((id) => !id.startsWith('work/')) };
      const answers = await Promise.all([
        ask([...whole.records, ...whole.edges], variables),
        ask([...shown.records, ...shown.edges], variables),
      ]);

      const [answer, expected] = answers.map(withoutMoments);
      expect({ seed, answer }).toEqual({ seed, answer: expected });
      hiding += whole.edges.length > shown.edges.length ? 1 : 0;
      changing += answers[0]?.errors.length === 0 ? 1 : 0;
    }
    expect([hiding > 15, changing > 30]).toEqual([true, true]);
  });
});
