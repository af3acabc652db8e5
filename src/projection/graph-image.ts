/** The whole graph without its texts, kept true by the change log; what projections are built from. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { entryId, isRecordId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import type { FieldDescription } from '../model/model.ts';
import type { EdgeState, Fields, RecordState } from '../model/states.ts';
import type { LogEntry } from '../store/graph-store.ts';

/** A record without its texts and lists. */
export interface ImageRecord {
  readonly id: string;
  readonly kind: KindName;
  /** Single values that are not texts: enums, numbers, booleans, dates. */
  readonly scalars: Fields;
  readonly revision: number;
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

/** Mutable; `apply` may be called again with entries that were applied before. */
export class GraphImage {
  readonly records = new Map<string, ImageRecord>();
  readonly edges = new Map<string, ImageEdge>();
  /** Newest revision applied. */
  revision = 0;

  /** Takes in a record or edge as it stands in the given revision. */
  put(state: RecordState | EdgeState, revision: number): void {
    const id = entryId(state);
    if ('kind' in state) {
      const scalars = scalarsOf(kindNamed(state.kind).fields, state.fields);
      this.records.set(id, { id, kind: state.kind, scalars, revision });
    } else {
      const { type, source, target, fields } = state;
      const scalars = scalarsOf(edgeOfType(type).fields, fields);
      this.edges.set(id, { id, type, source, target, scalars, revision });
    }
  }

  /** Applies a log entry. O(items). */
  apply(entry: LogEntry): void {
    for (const { id, after, state } of entry.items) {
      if (state !== null) this.put(state, entry.revision);
      else if (after === null) (isRecordId(id) ? this.records : this.edges).delete(id);
    }
    this.revision = Math.max(this.revision, entry.revision);
  }
}

function scalarsOf(descriptions: readonly FieldDescription[], fields: Fields): Fields {
  const scalars: Record<string, Fields[string]> = {};
  for (const { name, type, list } of descriptions) {
    const value = fields[name];
    if (value !== undefined && !list && type !== 'String') scalars[name] = value;
  }
  return scalars;
}
