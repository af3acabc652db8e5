/** Reads a whole store as outlines, by its scans. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { edgeId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import type { FieldDescription } from '../model/model.ts';
import { filledOf, scalarNames } from '../model/outline.ts';
import type { Fields, StoredEdge, StoredRecord } from '../model/states.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Outlines, OutlineValues } from '../store/outlines.ts';
import { scanPages } from '../store/read-all.ts';

const SCAN_PAGE_SIZE = 5_000;

/**
 * Records and edges as outlines, kind by kind and type by type within a page. An edge to a record that
 * was written after the scan came by is left out: the log tells it.
 */
export async function* scanOutlines(store: GraphStore): AsyncGenerator<Outlines, void, undefined> {
  const places = new Map<string, number>();
  for await (const page of scanPages((each) => store.scanRecords(each), SCAN_PAGE_SIZE)) {
    for (const [kind, records] of groupBy(page, (each) => each.kind)) {
      for (const { id } of records) places.set(id, places.size);
      yield outlinesOfRecords(kind, records);
    }
  }
  for await (const page of scanPages((each) => store.scanEdges(each), SCAN_PAGE_SIZE)) {
    const whole = page.filter(({ source, target }) => places.has(source) && places.has(target));
    for (const [type, edges] of groupBy(whole, (each) => each.type)) {
      yield outlinesOfEdges(type, edges, places);
    }
  }
}

function groupBy<Key, Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function outlinesOfRecords(kind: KindName, records: readonly StoredRecord[]): Outlines {
  const { fields: descriptions } = kindNamed(kind);
  return {
    kind,
    ids: records.map(({ id }) => id),
    revisions: records.map(({ provenance }) => provenance.revision),
    createdAt: records.map(({ provenance }) => Date.parse(provenance.createdAt)),
    updatedAt: records.map(({ provenance }) => Date.parse(provenance.updatedAt)),
    filled: records.map(({ fields }) => filledOf(descriptions, fields)),
    values: valuesOf(descriptions, records),
  };
}

function outlinesOfEdges(
  type: EdgeType,
  edges: readonly StoredEdge[],
  places: ReadonlyMap<string, number>,
): Outlines {
  const { discriminator, fields: descriptions } = edgeOfType(type);
  const outlines = {
    type,
    sources: edges.map(({ source }) => places.get(source) ?? 0),
    targets: edges.map(({ target }) => places.get(target) ?? 0),
    revisions: edges.map(({ provenance }) => provenance.revision),
    values: valuesOf(descriptions, edges),
  };
  if (discriminator === undefined) return outlines;
  return { ...outlines, discriminators: edges.map((edge) => edgeId(edge).split('.')[5]) };
}

function valuesOf(
  descriptions: readonly FieldDescription[],
  entries: readonly { readonly fields: Fields }[],
): OutlineValues {
  const names = scalarNames(descriptions);
  return new Map(names.map((name) => [name, entries.map(({ fields }) => fields[name])]));
}
