import type { KindName } from '../model/generated/model.ts';

/** A record as resolvers hand it on: fields are read when they are asked for. */
export interface RecordHandle {
  readonly id: string;
  readonly kind: KindName;
  /** Its node in the request's projection. */
  readonly node: number;
}

/** An edge as seen from the record whose relation was followed. */
export interface EdgeHandle {
  readonly id: string;
  readonly cursor: string;
  readonly node: RecordHandle;
}
