/** The whole graph without its texts, kept true by the change log; what projections are built from. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { entryId, isRecordId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import { filledOf, scalarsOf } from '../model/outline.ts';
import type { EdgeState, Fields, Provenance, RecordState } from '../model/states.ts';
import type { LogEntry, LogItem } from '../store/graph-store.ts';

/** When a record was first written and last changed, in milliseconds since 1970. */
export interface Moments {
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A record without its texts and lists. */
export interface ImageRecord {
  readonly id: string;
  readonly kind: KindName;
  /** Single values that are not texts: enums, numbers, booleans, dates; and codes. */
  readonly scalars: Fields;
  /** Which fields are stated: 2 to the power of each one's place in the kind, added up. */
  readonly filled: number;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An edge without its texts and lists. */
export interface ImageEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly scalars: Fields;
  readonly revision: number;
}

/** A state, as stored with its provenance or as the log has it. */
type KnownState = (RecordState | EdgeState) & { readonly provenance?: Provenance };

/** Mutable; `apply` may be called again with entries that were applied before. */
export class GraphImage {
  readonly records = new Map<string, ImageRecord>();
  readonly edges = new Map<string, ImageEdge>();
  /** Newest revision applied. */
  revision = 0;

  /** Another image of the same graph, which can be changed by itself. O(n + m). */
  copy(): GraphImage {
    const copy = new GraphImage();
    for (const [id, record] of this.records) copy.records.set(id, record);
    for (const [id, edge] of this.edges) copy.edges.set(id, edge);
    copy.revision = this.revision;
    return copy;
  }

  /** How many records and edges it holds. */
  get size(): number {
    return this.records.size + this.edges.size;
  }

  /** Revision in which a record or edge was last changed; undefined for what is not there. */
  revisionOf(id: string): number | undefined {
    return (isRecordId(id) ? this.records : this.edges).get(id)?.revision;
  }

  /** Takes in a record or edge as it stands in the given revision; moments are those of its provenance unless given. */
  put(state: KnownState, revision: number, moments?: Moments): void {
    const id = entryId(state);
    if ('kind' in state) {
      const { kind, fields } = state;
      const descriptions = kindNamed(kind).fields;
      const { createdAt, updatedAt } = moments ?? momentsOf(state.provenance);
      this.records.set(id, {
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
      this.edges.set(id, { id, type, source, target, scalars, revision });
    }
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
    (isRecordId(id) ? this.records : this.edges).delete(id);
  }

  /** Only what was not there before keeps the moments of the place that it was imported from. */
  #momentsIn({ time }: LogEntry, { before, id, origin }: LogItem): Moments {
    if (before === null) return momentsOf(origin ?? { createdAt: time, updatedAt: time });
    const updatedAt = Date.parse(time);
    return { createdAt: this.records.get(id)?.createdAt ?? updatedAt, updatedAt };
  }
}

function momentsOf(provenance: Pick<Provenance, 'createdAt' | 'updatedAt'> | undefined): Moments {
  return {
    createdAt: Date.parse(provenance?.createdAt ?? ''),
    updatedAt: Date.parse(provenance?.updatedAt ?? ''),
  };
}
