/** Records and edges without their texts and lists, one by one: what comes into columns and out of them. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import type { Fields } from '../../model/states.ts';

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
