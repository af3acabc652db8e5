/** Digests of states and log entries: SHA-256 over the JSON Canonicalization Scheme (RFC 8785). */
import { hash } from 'node:crypto';
import type { EdgeState, RecordState } from '../model/states.ts';
import { canonicalText } from './canonical-text.ts';
import type { LogEntry } from './graph-store.ts';

/** Digest that stands before the first log entry. */
export const GENESIS_DIGEST = '0'.repeat(64);

/** Digest of what a record or edge says, in hexadecimal; independent of the order of its fields. */
export function stateDigest(state: RecordState | EdgeState): string {
  const { fields } = state;
  return digestOf(
    'kind' in state
      ? { kind: state.kind, slug: state.slug, fields }
      : { type: state.type, source: state.source, target: state.target, fields },
  );
}

/** Digest of a log entry, which covers the digest of the entry before it. */
export function entryDigest(entry: Omit<LogEntry, 'digest'>): string {
  const { revision, time, actor, message, source, previousDigest } = entry;
  const items = entry.items.map(({ id, before, after, origin }) => {
    return { id, before, after, ...(origin === undefined ? {} : { origin }) };
  });
  return digestOf({
    revision,
    time,
    actor,
    message,
    ...(source === undefined ? {} : { source }),
    items,
    previousDigest,
  });
}

function digestOf(value: object): string {
  return hash('sha256', canonicalText(value), 'hex');
}
