/** Stores on which servers are measured, with what is needed to start, scan and change them. */
import { join } from 'node:path';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { WorldSize } from '../graphs/world.ts';
import { runProcess } from '../processes/run-process.ts';
import { RESULTS, STORES } from '../report/measure.ts';
import type { StoreVariables } from '../server/lacuna-process.ts';
import { sqliteWorld } from './fill-store.ts';

/** A filled store. */
export interface FilledStore {
  readonly name: string;
  readonly size: WorldSize;
  /** What a server is told to use it. */
  readonly variables: StoreVariables;
  /** Another connection to it, which the caller closes. */
  open(): Promise<GraphStore>;
  /** Reads all edges with the engine's driver alone, in a process of its own; may write them for igraph. */
  scan(into?: string): Promise<{ readonly milliseconds: number; readonly edges: number }>;
}

/** Where Neo4j is. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A SQLite store, filled when it is not there. */
export async function sqliteEngine(name: string, size: WorldSize): Promise<FilledStore> {
  const folder = await sqliteWorld(STORES, size);
  // One that an older version has filled is brought up to date before any clock runs.
  await (await openSqliteStore({ folder })).close();
  return {
    name,
    size,
    variables: { DATA_DIR: folder },
    open: () => openSqliteStore({ folder }),
    scan: (into) => scan(['sqlite', folder, ...(into === undefined ? [] : [into])], {}),
  };
}

/** A Neo4j that was filled. */
export function neo4jEngine(
  name: string,
  { password, uri, user }: Neo4jAddress,
  size: WorldSize,
): FilledStore {
  const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return {
    name,
    size,
    variables,
    open: () => openNeo4jStore({ uri, user, password }),
    scan: (into) => scan(['neo4j', '', ...(into === undefined ? [] : [into])], variables),
  };
}

/** Where a file for igraph belongs. */
export function edgesFile(name: string): string {
  return join(RESULTS, `${name.replaceAll(/\W+/g, '-')}.edges`);
}

async function scan(args: readonly string[], variables: StoreVariables) {
  return await runProcess<{ milliseconds: number; edges: number }>('bare-scan.ts', args, variables);
}
