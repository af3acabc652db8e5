/** The outlines of everything: what the graph in memory is built from. */
import { expect } from 'vitest';
import { edgeId } from '../../src/model/identity.ts';
import { edgeOfType, kindNamed } from '../../src/model/lookup.ts';
import { filledOf, scalarsOf } from '../../src/model/outline.ts';
import type { Fields } from '../../src/model/states.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Outlines, OutlineValues } from '../../src/store/outlines.ts';
import { sampleStates } from '../support/sample-states.ts';
import { commitStates } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { snapshotOf } from './store-snapshot.ts';

/** What outlines say of one record or edge. */
type Outline = Readonly<Record<string, unknown>>;

export const outlineCases: ContractCases = {
  'gives no outlines of an empty store': async ({ store }) => {
    expect(await outlinesOf(store)).toEqual(new Map());
  },

  'gives in outlines what scans give': async ({ store }) => {
    for (const seed of [1, 2, 3]) {
      const { records, edges } = sampleStates(seed, seed === 2 ? 'required' : 'all');
      await commitStates(store, ...records, ...edges);
    }
    await expectOutlinesOfScans(store);
  },
};

async function expectOutlinesOfScans(store: GraphStore): Promise<void> {
  const outlines = await outlinesOf(store);
  const { records, edges } = await snapshotOf(store);
  const expected = new Map<string, Outline>();
  for (const { id, kind, fields, provenance } of records) {
    expected.set(id, {
      kind,
      revision: provenance.revision,
      createdAt: Date.parse(provenance.createdAt),
      updatedAt: Date.parse(provenance.updatedAt),
      filled: filledOf(kindNamed(kind).fields, fields),
      scalars: scalarsOf(kindNamed(kind).fields, fields),
    });
  }
  for (const { id, type, source, target, fields, provenance } of edges) {
    const scalars = scalarsOf(edgeOfType(type).fields, fields);
    expected.set(id, { type, source, target, revision: provenance.revision, scalars });
  }
  expect(outlines).toEqual(expected);
}

/** Outlines by id. */
async function outlinesOf(store: GraphStore): Promise<Map<string, Outline>> {
  const found = new Map<string, Outline>();
  const ids: string[] = [];
  for await (const outlines of store.readOutlines()) {
    if ('kind' in outlines) ids.push(...outlines.ids);
    for (const [id, outline] of entriesOf(outlines, ids)) {
      expect(found.has(id), id).toBe(false);
      found.set(id, outline);
    }
  }
  return found;
}

function entriesOf(outlines: Outlines, ids: readonly string[]): [string, Outline][] {
  const { values, revisions } = outlines;
  if ('kind' in outlines) {
    const { kind, createdAt, updatedAt, filled } = outlines;
    return outlines.ids.map((id, row) => [
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
  const { type, sources, targets, discriminators } = outlines;
  return Array.from(sources, (place, row) => {
    const source = ids[place] ?? '';
    const target = ids[targets[row] ?? -1] ?? '';
    const ends = edgeId({ type, source, target, fields: {} });
    const discriminator = discriminators?.[row];
    const id = discriminator === undefined ? ends : `${ends}.${discriminator}`;
    return [
      id,
      { type, source, target, revision: revisions[row], scalars: scalarsAt(values, row) },
    ];
  });
}

function scalarsAt(values: OutlineValues, row: number): Fields {
  const scalars: Record<string, Fields[string]> = {};
  for (const [name, column] of values) {
    const value = column[row];
    if (value !== undefined) scalars[name] = value;
  }
  return scalars;
}
