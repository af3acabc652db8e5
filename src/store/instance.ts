/** What an instance keeps for itself: written at its first start, never exported. */
import { randomBytes } from 'node:crypto';
import type { GraphStore } from './graph-store.ts';

const TABLE = 'instance';
const FIRST_SEED = 'firstSeed';

/** Facts of an instance. */
export interface Instance {
  /** Begins every IRI; ends with a slash; fixed at the first start. */
  readonly baseIri: string;
  /** Authenticates revision tokens. */
  readonly revisionKey: string;
}

/** The facts of the instance; those that are missing are made, and written when told to. */
export async function openInstance(
  store: GraphStore,
  baseIri: string,
  writes = true,
): Promise<Instance> {
  const made: Instance = { baseIri, revisionKey: randomBytes(32).toString('base64url') };
  const known = await readInstance(store);
  const missing = writes ? FACTS.filter((fact) => known[fact] === null) : [];
  if (missing.length > 0) {
    await store.commit({
      actor: 'lacuna',
      message: 'First start',
      time: new Date().toISOString(),
      changes: [],
      private: missing.map((key) => ({ table: TABLE, key, value: made[key] })),
    });
  }
  // Read again: another process may have started at the same moment and written last.
  const written = missing.length > 0 ? await readInstance(store) : known;
  return {
    baseIri: written.baseIri ?? made.baseIri,
    revisionKey: written.revisionKey ?? made.revisionKey,
  };
}

/** The base IRI that is fixed; null in a store that nobody has started yet. */
export async function readBaseIri(store: GraphStore): Promise<string | null> {
  return await store.readPrivate(TABLE, 'baseIri');
}

/** Fixes another base IRI, which servers use from their next start on. */
export async function changeBaseIri(store: GraphStore, baseIri: string): Promise<void> {
  await store.commit({
    actor: 'lacuna',
    message: 'Rebase',
    time: new Date().toISOString(),
    changes: [],
    private: [{ table: TABLE, key: 'baseIri', value: baseIri }],
  });
}

/** Seed that the first start began to write and did not finish; undefined when there is none. */
export async function readFirstSeed(store: GraphStore): Promise<'field' | 'example' | undefined> {
  const name = await store.readPrivate(TABLE, FIRST_SEED);
  return name === 'field' || name === 'example' ? name : undefined;
}

/** Remembers the seed that is about to be written, or, with undefined, that it is written. */
export async function markFirstSeed(store: GraphStore, name: string | undefined): Promise<void> {
  await store.commit({
    actor: 'lacuna',
    message: 'First start',
    time: new Date().toISOString(),
    changes: [],
    private: [{ table: TABLE, key: FIRST_SEED, value: name ?? null }],
  });
}

const FACTS: readonly (keyof Instance)[] = ['baseIri', 'revisionKey'];

async function readInstance(
  store: GraphStore,
): Promise<Readonly<Record<keyof Instance, string | null>>> {
  return {
    baseIri: await store.readPrivate(TABLE, 'baseIri'),
    revisionKey: await store.readPrivate(TABLE, 'revisionKey'),
  };
}
