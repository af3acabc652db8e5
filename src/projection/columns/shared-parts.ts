/** Columns as a message from thread to thread. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import type { FieldValue } from '../../model/states.ts';
import type { NumberColumn } from './column.ts';
import type { EdgeStructure } from './graph-columns.ts';
import type { ImageEdge } from './image-entries.ts';
import type { Membership } from './membership.ts';
import type { Codes } from './shared-arrays.ts';

/** A part of the columns, or the version of one that the receiver has. */
export type Part<T> = number | T;

/** A coded column with the version of its dictionary. */
export interface SharedCodes {
  readonly version: number;
  readonly codes: Codes;
  readonly dictionary: number;
}

/** Bytes come out of a message as what they are made of. */
export type SharedMembers = Omit<Membership, 'bytes'> & { readonly bytes: Uint8Array };

export type SharedFields = readonly (readonly [name: string, column: Part<SharedCodes>])[];

export interface SharedKind {
  readonly kind: KindName;
  readonly members: Part<SharedMembers>;
  readonly revisions: Part<NumberColumn<Uint32Array>>;
  readonly createdAt: Part<NumberColumn<Float64Array>>;
  readonly updatedAt: Part<NumberColumn<Float64Array>>;
  readonly filled: Part<SharedCodes> | undefined;
  readonly fields: SharedFields;
}

export interface SharedEdges {
  readonly type: EdgeType;
  readonly structure: Part<EdgeStructure>;
  readonly discriminators: Part<SharedCodes> | undefined;
  readonly revisions: Part<NumberColumn<Uint32Array>>;
  readonly fields: SharedFields;
}

/** Values that the receiver lacks of a dictionary: those with codes above `after`. */
export interface SharedValues {
  readonly version: number;
  readonly after: number;
  readonly values: readonly FieldValue[];
}

/** Columns as a message to another thread: what `structuredClone` and `postMessage` take. */
export interface SharedColumns {
  readonly revision: number;
  readonly dictionaries: readonly SharedValues[];
  readonly kinds: readonly SharedKind[];
  readonly edges: readonly SharedEdges[];
  readonly loose: readonly ImageEdge[];
}
