import { openNeo4jStore } from './engines/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from './engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from './graph-store.ts';
import type { StoreLocation } from './store-location.ts';

/** Opens the engine. The caller closes it. Throws `StoreError` that a person can read. */
export function openStore(location: StoreLocation): Promise<GraphStore> {
  return location.engine === 'sqlite' ? openSqliteStore(location) : openNeo4jStore(location);
}
