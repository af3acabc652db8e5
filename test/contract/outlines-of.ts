/** Outlines by id, as a store gives them and as its scans say that they are. */
import { expect } from 'vitest';
import { edgeId } from '../../src/model/identity.ts';
import { edgeOfType, kindNamed } from '../../src/model/lookup.ts';
import { filledOf, scalarsOf } from '../../src/model/outline.ts';
import type { Fields, StoredEdge, StoredRecord } from '../../src/model/states.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type {
  EdgeOutlines,
  Outlines,
  OutlineValues,
  RecordOutlines,
} from '../../src/store/outlines.ts';
import { snapshotOf } from './store-snapshot.ts';

/** What outlines say of one record or edge. */
export type Outline = Readonly<Record<string, unknown>>;

/** Reads all outlines; hears of each part. Fails when an edge comes first or lacks an end. */
export async function outlinesOf(
  store: GraphStore,
  onPart: (part: Outlines) => Promise<unknown> = async () => undefined,
): Promise<Map<string, Outline>> {
  const found = new Map<string, Outline>();
  const ids: string[] = [];
  let hasEdges = false;
  for await (const part of store.readOutlines()) {
    hasEdges ||= 'type' in part;
    expect('kind' in part && hasEdges).toBe(false);
    if ('kind' in part) ids.push(...part.ids);
    const entries = 'kind' in part ? recordEntries(part) : edgeEntries(part, ids);
    for (const [id, outline] of entries) {
      expect(found.has(id), id).toBe(false);
      found.set(id, outline);
    }
    await onPart(part);
  }
  return found;
}

/** What the outlines must be by what scans give. */
export async function scannedOutlines(store: GraphStore): Promise<Map<string, Outline>> {
  const { records, edges } = await snapshotOf(store);
  return new Map([...records, ...edges].map((entry) => [entry.id, outlineOf(entry)]));
}

/** Outline of a record or edge as a scan gives it. */
export function outlineOf(entry: StoredRecord | StoredEdge): Outline {
  const { fields, provenance } = entry;
  const { revision, createdAt, updatedAt } = provenance;
  if ('type' in entry) {
    const { type, source, target } = entry;
    return { type, source, target, revision, scalars: scalarsOf(edgeOfType(type).fields, fields) };
  }
  const { fields: descriptions } = kindNamed(entry.kind);
  return {
    kind: entry.kind,
    revision,
    createdAt: Date.parse(createdAt),
    updatedAt: Date.parse(updatedAt),
    filled: filledOf(descriptions, fields),
    scalars: scalarsOf(descriptions, fields),
  };
}

function recordEntries(part: RecordOutlines): [string, Outline][] {
  const { kind, ids, revisions, createdAt, updatedAt, filled, values } = part;
  expectParallel(values, ids.length);
  return ids.map((id, row) => [
    id,
    {
      kind,
      revision: revisions[row],
      createdAt: createdAt[row],
      updatedAt: updatedAt[row],
      filled: filled[row],
      scalars: scalarsAt(values, row),
    },
  ]);
}

function edgeEntries(part: EdgeOutlines, ids: readonly string[]): [string, Outline][] {
  const { type, sources, targets, discriminators, revisions, values } = part;
  expectParallel(values, sources.length);
  expect([targets.length, revisions.length]).toEqual([sources.length, sources.length]);
  return Array.from(sources, (place, row) => {
    const [source, target] = [ids[place], ids[targets[row] ?? -1]];
    if (source === undefined || target === undefined) throw new Error(`${type} lacks an end`);
    const ends = edgeId({ type, source, target, fields: {} });
    const discriminator = discriminators?.[row];
    const id = discriminator === undefined ? ends : `${ends}.${discriminator}`;
    const scalars = scalarsAt(values, row);
    return [id, { type, source, target, revision: revisions[row], scalars }];
  });
}

function expectParallel(values: OutlineValues, count: number): void {
  for (const [name, column] of values) expect(column.length, name).toBe(count);
}

function scalarsAt(values: OutlineValues, row: number): Fields {
  const scalars: Record<string, Fields[string]> = {};
  for (const [name, column] of values) {
    const value = column[row];
    if (value !== undefined) scalars[name] = value;
  }
  return scalars;
}
