/** Writes a bundled seed through the one door for writes. */
import { submitInBatches } from '../changes/submit-changes.ts';
import { packagePath } from '../configuration/package-root.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { loadExample } from './load-example.ts';
import { loadSeed } from './load-seed.ts';
import type { Seed } from './seed-collection.ts';

/** The seeds that ship with the package. */
export type SeedName = 'field' | 'example';

/** How many records and edges a seed has, and the revision after writing it. */
export interface SeedReport {
  readonly records: number;
  readonly edges: number;
  readonly revision: number;
}

/** A bundled seed. Throws `SeedMistake` for a file that cannot be used. */
export function readBundledSeed(name: SeedName): Seed {
  return name === 'field'
    ? loadSeed(packagePath('seed/field'))
    : loadExample(packagePath('seed/example'));
}

/** Writes what the store lacks of the seed; a second run changes nothing. */
export async function seedStore(
  store: GraphStore,
  name: SeedName,
  onProgress?: (written: number, total: number) => void,
): Promise<SeedReport> {
  const { records, edges } = readBundledSeed(name);
  const states = [...records, ...edges];
  const request = {
    actor: 'lacuna seed',
    message: name === 'field' ? 'Bundled seed of the field' : 'Bundled fictional example',
    source: `seed/${name}`,
    changes: states.map((put) => ({ put })),
  };
  const revision = await submitInBatches(store, request, (written) =>
    onProgress?.(written, states.length),
  );
  return { records: records.length, edges: edges.length, revision };
}
