/** Stores that hold a graph of bench/graphs, written through the port as an import in batches does. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { CommitRequest, GraphStore } from '../../src/store/graph-store.ts';
import { type WorldSize, worldEntries } from '../graphs/world.ts';

/** Entries of one commit, as many as an import writes at once. */
const COMMIT_SIZE = 5_000;
/** Commits of one transaction; more would be too much for the heap of a small Neo4j. */
const COMMITS_AT_ONCE = { sqlite: 20, neo4j: 1 } as const;

/** Goes into the names of stores: to be raised when a graph of the same size becomes another one. */
const GENERATION = 1;

/** The folder of a SQLite store with the graph, filled when it is not there yet. */
export async function sqliteWorld(parent: string, size: WorldSize): Promise<string> {
  const folder = join(parent, worldName(size));
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const store = await openSqliteStore({ folder: partial });
  await fillStore(store, size);
  await store.close();
  renameSync(partial, folder);
  return folder;
}

/** What tells graphs apart. */
export function worldName(size: WorldSize): string {
  const { shape, ...numbers } = size;
  return `world-${GENERATION}-${shape}-${Object.values(numbers).join('-')}`;
}

/** Writes the graph into an empty store. */
export async function fillStore(store: GraphStore, size: WorldSize): Promise<void> {
  let transaction: CommitRequest[] = [];
  for (const request of commitsOf(worldEntries(size))) {
    transaction.push(request);
    if (transaction.length < COMMITS_AT_ONCE[store.engine]) continue;
    await store.commitAll(transaction);
    transaction = [];
  }
  await store.commitAll(transaction);
}

function* commitsOf(entries: Iterable<RecordState | EdgeState>): Generator<CommitRequest> {
  let changes: { readonly put: RecordState | EdgeState }[] = [];
  for (const put of entries) {
    changes.push({ put });
    if (changes.length < COMMIT_SIZE) continue;
    yield requestOf(changes);
    changes = [];
  }
  if (changes.length > 0) yield requestOf(changes);
}

function requestOf(changes: CommitRequest['changes']): CommitRequest {
  return {
    actor: 'program/bench',
    message: 'A graph for benches',
    time: '2026-01-01T00:00:00.000Z',
    changes,
  };
}
