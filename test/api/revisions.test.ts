import { describe, expect, it } from 'vitest';
import { revisionTokens } from '../../src/api/revision-tokens.ts';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { open } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

async function write(api: TestApi, slug: string): Promise<string> {
  const changes = open(slug).map((put) => ({ put }));
  const { revision } = await submitChanges(api.store, { actor: 'test', message: 'test', changes });
  return api.services.tokens.seal(revision, 'public');
}

const QUERIES = {
  readyQuestions:
    'query ($atLeast: Revision) { answer: readyQuestions(atLeast: $atLeast) { totalCount asOf } }',
  gaps: 'query ($atLeast: Revision) { answer: gaps(kinds: [NO_METHOD], atLeast: $atLeast) { totalCount asOf } }',
  bottlenecks:
    'query ($atLeast: Revision) { answer: bottlenecks(atLeast: $atLeast) { totalCount asOf } }',
  dependencies:
    'query ($atLeast: Revision) { answer: dependencies(question: "b", atLeast: $atLeast) { value asOf } }',
};

describe('atLeast', () => {
  it.each(Object.entries(QUERIES))(
    'lets %s wait for what was just written',
    async (_name, query) => {
      const api = await openTestApi(open('a'));
      const token = await write(api, 'b');

      const { answer } = await api.read<{ answer: { asOf: string } }>(query, { atLeast: token });

      expect(answer.asOf).toBe(token);
      await api.close();
    },
  );

  it('is satisfied at once by an older revision, and asks for nothing when absent', async () => {
    const api = await openTestApi(open('a'));
    const { viewer } = await api.read<{ viewer: { revision: string } }>('{ viewer { revision } }');

    for (const atLeast of [viewer.revision, api.services.tokens.seal(0, 'public'), null]) {
      const { answer } = await api.read<{ answer: { totalCount: number } }>(
        QUERIES.readyQuestions,
        {
          atLeast,
        },
      );
      expect(answer.totalCount).toBe(1);
    }
    await api.close();
  });

  it('gives up after five seconds on a revision that nobody has written', async () => {
    const api = await openTestApi(open('a'));
    const future = api.services.tokens.seal(99, 'public');

    const { errors } = await api.ask(QUERIES.gaps, { atLeast: future });

    expect(errors).toEqual([
      {
        message:
          'This server has not taken in the revision asked for within 5000 ms. Ask again shortly.',
        code: 'UNAVAILABLE',
        path: 'answer',
      },
    ]);
    await api.close();
  });
});

describe('revisionTokens', () => {
  const tokens = revisionTokens('one key');

  it('opens what it sealed, for every size of revision', () => {
    for (const revision of [0, 1, 35, 36, 123_456_789, Number.MAX_SAFE_INTEGER]) {
      expect(tokens.open(tokens.seal(revision, 'public'), 'public')).toBe(revision);
    }
  });

  it('tells nothing of the revision, and the same for the same one', () => {
    const sealed = [1, 2, 3, 256].map((revision) => tokens.seal(revision, 'public'));

    expect(new Set(sealed.map((token) => token.slice(0, 8))).size).toBe(4);
    expect(tokens.seal(2, 'public')).toBe(sealed[1]);
  });

  it('opens nothing else', () => {
    const token = tokens.seal(7, 'public');
    const last = token.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

    for (const forged of [
      '',
      token.slice(1),
      token.toUpperCase(),
      `${token}x`,
      ` ${token}`,
      ...[...alphabet]
        .filter((character) => character !== last)
        .map((character) => token.slice(0, -1) + character),
      revisionTokens('another key').seal(7, 'public'),
    ]) {
      expect(tokens.open(forged, 'public')).toBeUndefined();
    }
  });
});
