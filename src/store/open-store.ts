import type { GraphStore } from './graph-store.ts';
import type { StoreLocation } from './store-location.ts';

/**
 * Opens the engine, of which nothing is loaded before. The caller closes it. Throws `StoreError` that a
 * person can read.
 */
export async function openStore(location: StoreLocation): Promise<GraphStore> {
  if (location.engine === 'sqlite') {
    const { openSqliteStore } = await import('./engines/sqlite/open-sqlite-store.ts');
    return openSqliteStore(location);
  }
  const { openNeo4jStore } = await import('./engines/neo4j/open-neo4j-store.ts');
  return openNeo4jStore(location);
}
