/** What an instance keeps for itself: written at its first start, never exported. */
import { randomBytes } from 'node:crypto';
import type { GraphStore } from './graph-store.ts';

const TABLE = 'instance';

/** Facts of an instance. */
export interface Instance {
  /** Begins every IRI; ends with a slash; fixed at the first start. */
  readonly baseIri: string;
  /** Authenticates revision tokens. */
  readonly revisionKey: string;
}

/** The facts of the instance; those that are missing are made and written. */
export async function openInstance(store: GraphStore, baseIri: string): Promise<Instance> {
  const made: Instance = { baseIri, revisionKey: randomBytes(32).toString('base64url') };
  const known = await readInstance(store);
  const missing = FACTS.filter((fact) => known[fact] === null);
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

const FACTS: readonly (keyof Instance)[] = ['baseIri', 'revisionKey'];

async function readInstance(
  store: GraphStore,
): Promise<Readonly<Record<keyof Instance, string | null>>> {
  return {
    baseIri: await store.readPrivate(TABLE, 'baseIri'),
    revisionKey: await store.readPrivate(TABLE, 'revisionKey'),
  };
}
