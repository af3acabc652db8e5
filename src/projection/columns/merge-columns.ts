/** What changes of some records and edges make of the columns of a graph. */
import type { EdgeType } from '../../model/generated/model.ts';
import { isRecordId } from '../../model/identity.ts';
import { GraphColumns, kindPlaceOf, TYPES_IN_ORDER } from './graph-columns.ts';
import type { ImageEdge, ImageRecord } from './image-entries.ts';
import { type EdgeChanges, mergeType } from './merge-edges.ts';
import { mergeKind, type RecordChanges } from './merge-records.ts';
import { newNumbers } from './renumber.ts';

/** What an entry says from now on; null for one that goes. By id. */
export type EntryChanges = ReadonlyMap<string, ImageRecord | ImageEdge | null>;

/**
 * The columns after the changes. Parts that the changes leave as they were stay the same objects; the
 * others are copied once, whatever the number of changes. Edges that lack an end are kept aside until
 * it comes. `isSupposed` for what nobody records here: then dictionaries do not grow.
 */
export function mergeColumns(
  base: GraphColumns,
  changes: EntryChanges,
  revision = base.revision,
  isSupposed = false,
): GraphColumns {
  const { ofKinds, ofTypes } = sorted(base, changes);
  if (ofKinds.size === 0 && ofTypes.size === 0) return base.withRevision(revision);
  const merged = base.kinds.map((kind, place) =>
    mergeKind(kind, ofKinds.get(place) ?? [], isSupposed),
  );
  const kinds = merged.map(({ columns }) => columns);
  const nodes = new GraphColumns(revision, kinds, new Map());
  const splices = merged.map(({ splice }) => splice);
  const numbers = newNumbers(base, nodes, splices);
  const loose: ImageEdge[] = [];
  const edges = TYPES_IN_ORDER.flatMap((type) => {
    const ofType = ofTypes.get(type) ?? NO_CHANGES;
    const columns = mergeType({ base, nodes, numbers, isSupposed, loose }, type, ofType);
    return columns.structure.count > 0 ? [[type, columns] as const] : [];
  });
  return new GraphColumns(revision, kinds, new Map(edges), loose);
}

interface SortedChanges {
  /** By place of the kind, in the order of the ids. */
  readonly ofKinds: ReadonlyMap<number, RecordChanges>;
  readonly ofTypes: ReadonlyMap<EdgeType, EdgeChanges>;
}

/** What was loose is tried again. */
function sorted(base: GraphColumns, changes: EntryChanges): SortedChanges {
  const ofKinds = new Map<number, [string, ImageRecord | null][]>();
  const ofTypes = new Map<EdgeType, Map<string, ImageEdge | null>>();
  const addEdge = (id: string, edge: ImageEdge | null) => {
    const type = id.slice(0, id.indexOf('.')) as EdgeType;
    const known = ofTypes.get(type) ?? new Map<string, ImageEdge | null>();
    ofTypes.set(type, known.set(id, edge));
  };
  for (const edge of base.loose) addEdge(edge.id, edge);
  for (const [id, entry] of changes) {
    const place = isRecordId(id) ? kindPlaceOf(id) : undefined;
    if (place === undefined) addEdge(id, entry as ImageEdge | null);
    else {
      const known = ofKinds.get(place) ?? [];
      known.push([id, entry as ImageRecord | null]);
      ofKinds.set(place, known);
    }
  }
  for (const ofKind of ofKinds.values()) ofKind.sort(([left], [right]) => (left < right ? -1 : 1));
  return { ofKinds, ofTypes };
}

const NO_CHANGES: EdgeChanges = new Map();
