import { openNeo4jStore } from './engines/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from './engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from './graph-store.ts';

/** Which engine to open, and where. */
export type StoreLocation =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string;
    };

/** Opens the engine. The caller closes it. Throws `StoreError` that a person can read. */
export function openStore(location: StoreLocation): Promise<GraphStore> {
  return location.engine === 'sqlite' ? openSqliteStore(location) : openNeo4jStore(location);
}
