/** Small states and requests, so that a case says only what matters to it. */
import { entryId } from '../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import type {
  Change,
  CommitRequest,
  CommitResult,
  GraphStore,
} from '../../src/store/graph-store.ts';

/** When all commits of the cases happen, unless they say otherwise. */
export const SAMPLE_TIME = '2026-01-02T03:04:05.678Z';

/** A valid question; its English title is its slug unless the fields say otherwise. */
export function question(slug: string, fields: Fields = {}): RecordState {
  return {
    kind: 'Question',
    slug,
    fields: {
      language: 'en',
      visibility: 'PUBLIC',
      lifecycle: 'ACTIVE',
      status: 'OPEN',
      title: { en: slug },
      ...fields,
    },
  };
}

/** An edge that says that one question waits for another; both by their slugs. */
export function requires(source: string, target: string, fields: Fields = {}): EdgeState {
  return {
    type: 'REQUIRES',
    source: `question/${source}`,
    target: `question/${target}`,
    fields: { visibility: 'PUBLIC', ...fields },
  };
}

/** Changes that write the states, whatever is there. */
export function puts(...states: (RecordState | EdgeState)[]): Change[] {
  return states.map((put) => ({ put }));
}

/** Changes that remove the states. */
export function removals(...states: (RecordState | EdgeState)[]): Change[] {
  return states.map((state) => ({ remove: entryId(state) }));
}

/** A whole request around changes. */
export function requestOf(
  changes: readonly Change[],
  more: Partial<CommitRequest> = {},
): CommitRequest {
  return { actor: 'person/tester', message: 'A test.', time: SAMPLE_TIME, changes, ...more };
}

/** Commits states, in one commit. */
export async function commitStates(
  store: GraphStore,
  ...states: (RecordState | EdgeState)[]
): Promise<CommitResult> {
  return await store.commit(requestOf(puts(...states)));
}

/** The state within a stored record or edge; null for null. */
export function stateOf<State extends RecordState | EdgeState>(
  stored: State | null | undefined,
): RecordState | EdgeState | null {
  if (!stored) return null;
  const { fields } = stored;
  return 'kind' in stored
    ? { kind: stored.kind, slug: stored.slug, fields }
    : { type: stored.type, source: stored.source, target: stored.target, fields };
}
