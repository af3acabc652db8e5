/** The whole graph without its texts, kept true by the change log; what projections are built from. */
import { entryId, isRecordId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import { filledOf, scalarsOf } from '../model/outline.ts';
import type { EdgeState, Provenance, RecordState } from '../model/states.ts';
import type { LogEntry, LogItem } from '../store/graph-store.ts';
import { edgeNamed, edgesOf, recordNamed, recordsOf, revisionNamed } from './columns/entries.ts';
import { type GraphColumns, noColumns } from './columns/graph-columns.ts';
import type { ImageEdge, ImageRecord } from './columns/image-entries.ts';
import { mergeColumns } from './columns/merge-columns.ts';

/** When a record was first written and last changed, in milliseconds since 1970. */
export interface Moments {
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A state, as stored with its provenance or as the log has it. */
type KnownState = (RecordState | EdgeState) & { readonly provenance?: Provenance };

/** Changes that are kept aside before they are merged into the columns, however small the graph. */
const FEWEST_PENDING = 20_000;

/**
 * Columns that nobody changes, and what has changed since they were made. Mutable; `apply` may be
 * called again with entries that were applied before.
 */
export class GraphImage {
  /** Newest revision applied. */
  revision: number;
  #columns: GraphColumns;
  readonly #pending = new Map<string, ImageRecord | ImageEdge | null>();
  #recordCount: number;
  #edgeCount: number;
  /** Whether dictionaries of the columns are somebody else's, who alone may let them grow. */
  #isForeign = false;

  /** An image of what the columns hold; they stay as they are. */
  constructor(columns: GraphColumns = noColumns()) {
    this.revision = columns.revision;
    this.#columns = columns;
    this.#recordCount = columns.nodeCount;
    this.#edgeCount = columns.edgeCount + columns.loose.length;
  }

  /** Another image of the same graph, which can be changed by itself. O(what is not merged yet). */
  copy(): GraphImage {
    const copy = new GraphImage(this.#columns);
    copy.#isForeign = this.#isForeign;
    for (const [id, entry] of this.#pending) copy.#set(id, entry);
    copy.revision = this.revision;
    return copy;
  }

  /**
   * Becomes an image of what the columns hold, whatever it was before; they stay as they are, and so do
   * their dictionaries when the image or a copy of it is changed.
   */
  adopt(columns: GraphColumns): void {
    this.#isForeign = true;
    this.revision = columns.revision;
    this.#columns = columns;
    this.#pending.clear();
    this.#recordCount = columns.nodeCount;
    this.#edgeCount = columns.edgeCount + columns.loose.length;
  }

  /**
   * The graph as it stands. O(1) when nothing changed since the last time; otherwise the parts that
   * changed are copied once. Whatever did not change is the same object as before.
   */
  columns(): GraphColumns {
    if (this.#pending.size > 0) this.#merge();
    this.#columns = this.#columns.withRevision(this.revision);
    return this.#columns;
  }

  /** How many records and edges it holds. */
  get size(): number {
    return this.#recordCount + this.#edgeCount;
  }

  get recordCount(): number {
    return this.#recordCount;
  }

  /** All records in the order of their ids. */
  records(): Iterable<ImageRecord> {
    return recordsOf(this.columns());
  }

  /** All edges in the order of their ids. */
  *edges(): Generator<ImageEdge, void, undefined> {
    const columns = this.columns();
    if (columns.loose.length === 0) yield* edgesOf(columns);
    else yield* [...edgesOf(columns), ...columns.loose].sort(byId);
  }

  /** A record or an edge; undefined for what is not there. O(log m). */
  get(id: string): ImageRecord | ImageEdge | undefined {
    const pending = this.#pending.get(id);
    if (pending !== undefined) return pending ?? undefined;
    if (isRecordId(id)) return recordNamed(this.#columns, id);
    return edgeNamed(this.#columns, id) ?? this.#columns.looseEdge(id);
  }

  /** The record with that global id; undefined for one that is not there. O(1). */
  record(id: string): ImageRecord | undefined {
    return isRecordId(id) ? (this.get(id) as ImageRecord | undefined) : undefined;
  }

  /** Revision in which a record or edge was last changed; undefined for what is not there. O(log m). */
  revisionOf(id: string): number | undefined {
    const pending = this.#pending.get(id);
    if (pending !== undefined) return pending?.revision;
    return revisionNamed(this.#columns, id);
  }

  /** Takes in a record or edge as it stands in the given revision; moments are those of its provenance unless given. */
  put(state: KnownState, revision: number, moments?: Moments): void {
    const id = entryId(state);
    if ('kind' in state) {
      const { kind, fields } = state;
      const descriptions = kindNamed(kind).fields;
      const { createdAt, updatedAt } = moments ?? momentsOf(state.provenance);
      this.putEntry({
        id,
        kind,
        scalars: scalarsOf(descriptions, fields),
        filled: filledOf(descriptions, fields),
        revision,
        createdAt,
        updatedAt,
      });
    } else {
      const { type, source, target, fields } = state;
      const scalars = scalarsOf(edgeOfType(type).fields, fields);
      this.putEntry({ id, type, source, target, scalars, revision });
    }
  }

  /** Takes in a record or edge as another image has it. */
  putEntry(entry: ImageRecord | ImageEdge): void {
    this.#set(entry.id, entry);
    // Merging costs as much as the graph is large, so it waits for a share of it.
    if (this.#pending.size > Math.max(FEWEST_PENDING, this.size / 4)) this.#merge();
  }

  /** Applies a log entry. O(items). */
  apply(entry: LogEntry): void {
    for (const item of entry.items) {
      const { id, after, state } = item;
      if (state !== null) this.put(state, entry.revision, this.#momentsIn(entry, item));
      else if (after === null) this.remove(id);
    }
    this.revision = Math.max(this.revision, entry.revision);
  }

  /** Takes a record or edge away. */
  remove(id: string): void {
    this.#set(id, null);
  }

  #set(id: string, entry: ImageRecord | ImageEdge | null): void {
    const difference = Number(entry !== null) - Number(this.revisionOf(id) !== undefined);
    if (isRecordId(id)) this.#recordCount += difference;
    else this.#edgeCount += difference;
    this.#pending.set(id, entry);
  }

  #merge(): void {
    this.#columns = mergeColumns(this.#columns, this.#pending, this.revision, this.#isForeign);
    this.#pending.clear();
  }

  /** Only what was not there before keeps the moments of the place that it was imported from. */
  #momentsIn({ time }: LogEntry, { before, id, origin }: LogItem): Moments {
    if (before === null) return momentsOf(origin ?? { createdAt: time, updatedAt: time });
    const updatedAt = Date.parse(time);
    return { createdAt: this.record(id)?.createdAt ?? updatedAt, updatedAt };
  }
}

function byId(left: ImageEdge, right: ImageEdge): number {
  return left.id < right.id ? -1 : 1;
}

function momentsOf(provenance: Pick<Provenance, 'createdAt' | 'updatedAt'> | undefined): Moments {
  return {
    createdAt: Date.parse(provenance?.createdAt ?? ''),
    updatedAt: Date.parse(provenance?.updatedAt ?? ''),
  };
}
