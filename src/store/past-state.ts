/** States of the past with the provenance that they had then, as the log tells them. */
import { entryId } from '../model/identity.ts';
import type { EdgeState, Origin, RecordState, StoredEdge, StoredRecord } from '../model/states.ts';

/** By whom and when a change was written, and where it was imported from. */
export interface WrittenBy {
  readonly time: string;
  readonly actor: string;
  readonly origin: Origin | null;
}

/** A change of an entry, and the change by which the entry came to be there. */
export interface PastChange extends WrittenBy {
  readonly revision: number;
  /** Digest of the state. */
  readonly after: string;
  readonly state: RecordState | EdgeState;
  /** The newest change up to this one before which there was nothing; often the very same one. */
  readonly first: WrittenBy & { readonly revision: number };
}

/**
 * The entry after the change. Its provenance is what a commit gave it: that of the place it was
 * imported from where nothing was there before, else the time and actor of the commits. What somebody
 * did to the provenance by hand is not in the log.
 */
export function storedAfter(change: PastChange): StoredRecord | StoredEdge {
  const { after: digest, first, revision, state } = change;
  const { createdAt, createdBy } = originOf(first);
  const said =
    first.revision === revision
      ? originOf(change)
      : { createdAt, createdBy, updatedAt: change.time, updatedBy: change.actor };
  const provenance = { ...said, revision, digest };
  return { id: entryId(state), ...state, provenance };
}

function originOf({ actor, origin, time }: WrittenBy): Origin {
  return origin ?? { createdAt: time, createdBy: actor, updatedAt: time, updatedBy: actor };
}
