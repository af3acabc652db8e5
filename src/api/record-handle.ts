import type { KindName } from '../model/generated/model.ts';
import type { Projection } from '../projection/projection.ts';

/** A record as resolvers hand it on: fields are read when they are asked for. */
export interface RecordHandle {
  readonly id: string;
  readonly kind: KindName;
  readonly node: number;
  /** The projection in which the node number holds. */
  readonly projection: Projection;
}

/** An edge as seen from the record whose relation was followed. */
export interface EdgeHandle {
  readonly id: string;
  /** Revision in which the edge was last changed, in the projection of its node. */
  readonly revision: number;
  readonly cursor: string;
  readonly node: RecordHandle;
}

/** The handle of a node. */
export function handleAt(projection: Projection, node: number): RecordHandle {
  return { id: projection.idOf(node), kind: projection.kindOf(node), node, projection };
}

/** The handle of a record by global id; null when the projection has none. */
export function handleOf(projection: Projection, id: string): RecordHandle | null {
  const node = projection.indexOf(id);
  return node === undefined ? null : handleAt(projection, node);
}

/** The handle of a record that the projection is known to have. Throws RangeError for another. */
export function knownHandle(projection: Projection, id: string): RecordHandle {
  const handle = handleOf(projection, id);
  if (!handle) throw new RangeError(`the projection has no record ${id}`);
  return handle;
}
