/** What the graph in memory is built from: columns of parallel arrays, so that a million entries need no million objects. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import type { FieldValue } from '../model/states.ts';

/** Values of kept fields (`scalarNames`) by name, parallel to the other columns; undefined where absent. Fields that nobody states may be left out. */
export type OutlineValues = ReadonlyMap<string, readonly (FieldValue | undefined)[]>;

/** Some records of one kind. */
export interface RecordOutlines {
  readonly kind: KindName;
  readonly ids: readonly string[];
  readonly revisions: ArrayLike<number>;
  /** When each was first written and last changed, in milliseconds since 1970. */
  readonly createdAt: ArrayLike<number>;
  readonly updatedAt: ArrayLike<number>;
  /** Which fields each states, as `filledOf` tells. */
  readonly filled: ArrayLike<number>;
  readonly values: OutlineValues;
}

/** Some edges of one type. */
export interface EdgeOutlines {
  readonly type: EdgeType;
  /** The ends, by their places among all records that the same reading gave, from 0 on. */
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** What follows the ends in the ids of edges that state a discriminator; absent where none does. */
  readonly discriminators?: readonly (string | undefined)[];
  readonly revisions: ArrayLike<number>;
  readonly values: OutlineValues;
}

/** All records come before the first edge. */
export type Outlines = RecordOutlines | EdgeOutlines;
