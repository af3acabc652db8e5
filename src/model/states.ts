/** Records and edges as the store keeps them. */
import type { EdgeType, KindName } from './generated/model.ts';

/** Texts by BCP 47 tag, never empty. */
export type LocalisedValue = { readonly [language: string]: string };

/** Value of a stored field. Enum values are their SDL names, dates ISO 8601 texts. Absent is absent. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | LocalisedValue;

/** Stored fields by name. */
export type Fields = { readonly [field: string]: FieldValue };

/** What a record says. */
export interface RecordState {
  readonly kind: KindName;
  readonly slug: string;
  readonly fields: Fields;
}

/** What an edge says. `source` and `target` are global ids of records. */
export interface EdgeState {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly fields: Fields;
}

/** When, by whom and in which revision an entry was written; `digest` is that of its state. */
export interface Provenance {
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly revision: number;
  readonly digest: string;
}

/** When and by whom an entry was written at the place that it was imported from. */
export type Origin = Omit<Provenance, 'revision' | 'digest'>;

/** A record with its global id and provenance. */
export interface StoredRecord extends RecordState {
  readonly id: string;
  readonly provenance: Provenance;
}

/** An edge with its id and provenance. */
export interface StoredEdge extends EdgeState {
  readonly id: string;
  readonly provenance: Provenance;
}
