/** What holds on every engine: an export, imported into an empty store, gives the same export again. */
import { expect } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { canonicalByEntry } from '../../linked-data/canonical-statements.ts';
import { toNQuads } from '../../linked-data/read-linked-data.ts';
import {
  type ExportedFiles,
  type ExportedFormat,
  exportFiles,
  importFiles,
} from './exported-files.ts';

/**
 * Exports the source, imports that into the empty target, and exports again: the texts are equal, the
 * RDF is equal in the form of RDFC-1.0, states and provenance too; and a second import does nothing.
 */
export async function expectRoundTrip(
  source: GraphStore,
  target: GraphStore,
  format: ExportedFormat,
): Promise<void> {
  const files = await exportFiles(source, format);

  const plan = await importFiles(target, files);

  const entryCount = plan.counts.added;
  expect(plan.isClean).toBe(true);
  expect(entryCount).toBeGreaterThan(0);
  const again = await exportFiles(target, format);
  expectSameBytes(again, files);
  const read: ReadTexts = new Map();
  expect(await statementsOf(target, read)).toEqual(await statementsOf(source, read));
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

/** Fails unless the files have the same names and bytes. */
export function expectSameBytes(some: ExportedFiles, others: ExportedFiles): void {
  expect([...some.keys()]).toEqual([...others.keys()]);
  for (const [name, bytes] of some) expect(bytes.toString()).toBe(others.get(name)?.toString());
}

type Statements = ReadonlyMap<string, readonly string[]>;

/** Statements by the text that says them: equal texts are read once, since that takes seconds. */
type ReadTexts = Map<string, Statements>;

/** Canonical statements of each entry in the N-Quads and in the JSON-LD, which are equal. */
async function statementsOf(store: GraphStore, read: ReadTexts): Promise<Statements> {
  const nquads = onlyText(await exportFiles(store, 'nq'));
  const document = onlyText(await exportFiles(store, 'jsonld'));
  const fromNquads = read.get(nquads) ?? (await canonicalByEntry(nquads));
  const fromDocument =
    read.get(document) ?? (await canonicalByEntry(await toNQuads(JSON.parse(document) as object)));
  read.set(nquads, fromNquads).set(document, fromDocument);
  expect(fromDocument).toEqual(fromNquads);
  return fromNquads;
}

function onlyText(files: ExportedFiles): string {
  return [...files.values()].join('');
}
