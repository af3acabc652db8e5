import { expect, it } from 'vitest';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { describeOnNeo4j } from '../neo4j/test-neo4j.ts';
import { openTestApi, serveStore, type TestApi, writeStates } from '../support/test-api.ts';
import { RELEVANCE } from './relevance.ts';

const QUERIES = [
  ...RELEVANCE.map(([query]) => query),
  ...[
    'consciousness',
    'model welfare',
    'intro',
    'evidence of',
    'сознан',
    'c',
    'ai safety',
    'no-such-word',
  ],
];

/** Everything that a search tells of all its results but the revision. */
async function everything(api: TestApi, query: string): Promise<unknown> {
  const { search } = await api.read<{ search: unknown }>(
    `query ($query: String!) { search(query: $query, first: 100) {
      totalCount facets { kind count } because { rule sentence } truncated { reason shown total }
      edges { cursor score parts { name raw contribution } node { id } highlights { field language snippet matches { start end } } }
    } }`,
    { query },
  );
  return search;
}

describeOnNeo4j('search', (getNeo4j) => {
  it('answers on Neo4j what it answers on SQLite, in the same order', async () => {
    const neo4j = getNeo4j();
    await neo4j.wipe();
    const { records, edges } = readBundledSeed('field');
    const store = await openNeo4jStore(neo4j.connection);
    await writeStates(store, [...records, ...edges]);
    const [onNeo4j, onSqlite] = [
      await serveStore(store),
      await openTestApi([...records, ...edges]),
    ];

    for (const query of QUERIES) {
      expect(await everything(onNeo4j, query), query).toEqual(await everything(onSqlite, query));
    }
    await onNeo4j.close();
    await onSqlite.close();
  });
});
