/** What holds on every engine: an export, imported into an empty store, gives the same export again. */
import { expect } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { canonicalOf, canonicalOfDocument } from '../../linked-data/canonical-statements.ts';
import {
  type ExportedFiles,
  type ExportedFormat,
  exportFiles,
  importFiles,
} from './exported-files.ts';

/** What is compared besides the entries themselves. */
export interface RoundTripChecks {
  /** The RDF in the form of RDFC-1.0. */
  readonly canonical?: boolean;
  /** The bytes; another engine may give the languages of a text in another order. */
  readonly sameTexts?: boolean;
}

/**
 * Exports the source, imports that into the empty target, and exports again: the texts are equal, the
 * RDF is equal in the form of RDFC-1.0, states and provenance too; and a second import does nothing.
 */
export async function expectRoundTrip(
  source: GraphStore,
  target: GraphStore,
  format: ExportedFormat,
  { canonical = true, sameTexts = true }: RoundTripChecks = {},
): Promise<void> {
  const files = await exportFiles(source, format);

  const plan = await importFiles(target, files);

  const entryCount = plan.counts.added;
  expect(plan.isClean).toBe(true);
  expect(entryCount).toBeGreaterThan(0);
  const again = await exportFiles(target, format);
  expect([...again.keys()]).toEqual([...files.keys()]);
  if (sameTexts) expect(textsOf(again)).toEqual(textsOf(files));
  // Equal texts say the same; the canonical form is one more witness, but slow where lists are many.
  if (canonical) expect(await statementsOf(target)).toEqual(await statementsOf(source));
  await expectEntriesOf(source, target, entryCount);

  const before = await snapshotOf(target);
  const second = await importFiles(target, files);
  expect(second.counts).toMatchObject({ same: entryCount, added: 0, changed: 0 });
  expect(await snapshotOf(target)).toEqual(before);
}

/** Every entry of the target is that of the source, with who wrote it and when. */
async function expectEntriesOf(
  source: GraphStore,
  target: GraphStore,
  entryCount: number,
): Promise<void> {
  const originals = await snapshotOf(source);
  const copies = await snapshotOf(target);
  const byId = new Map(
    [...originals.records, ...originals.edges].map((entry) => [entry.id, entry]),
  );
  const entries = [...copies.records, ...copies.edges];
  expect(entries).toHaveLength(entryCount);
  for (const { provenance, ...state } of entries) {
    const { provenance: original, ...originalState } = byId.get(state.id) ?? { provenance: null };
    // Masked sources are the one thing that an export may leave out of an entry.
    expect(withoutSources(state)).toEqual(withoutSources(originalState as typeof state));
    const { revision: _here, digest: _digest, ...origin } = provenance;
    expect(original).toMatchObject(origin);
  }
}

function withoutSources<State extends { readonly fields: object }>(state: State): object {
  return { ...state, fields: { ...state.fields, sources: null } };
}

/** Canonical statements of the N-Quads and of the JSON-LD, which are equal. */
async function statementsOf(store: GraphStore): Promise<readonly string[]> {
  const nquads = await canonicalOf(onlyText(await exportFiles(store, 'nq')));
  const document = JSON.parse(onlyText(await exportFiles(store, 'jsonld'))) as object;
  expect(await canonicalOfDocument(document)).toEqual(nquads);
  return nquads;
}

function onlyText(files: ExportedFiles): string {
  return [...textsOf(files).values()].join('');
}

function textsOf(files: ExportedFiles): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString()]));
}
