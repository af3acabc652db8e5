/** Names of records and edges: global ids, edge ids and IRIs. */
import { createHash } from 'node:crypto';
import type { KindName } from './generated/model.ts';
import { edgeOfType, kindNamed, kindWithSlug } from './lookup.ts';
import type { EdgeState, FieldValue, RecordState } from './states.ts';

/** Kebab-case, at most 120 characters: what a slug must look like. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest slug allowed, in characters. */
export const MAXIMUM_SLUG_LENGTH = 120;

/** Global id of a record: `question/self-report-reliability`. */
export function recordId({ kind, slug }: Pick<RecordState, 'kind' | 'slug'>): string {
  return `${kindNamed(kind).slug}/${slug}`;
}

/** Takes a global id apart; undefined when it is none. */
export function parseRecordId(id: string): { kind: KindName; slug: string } | undefined {
  const slash = id.indexOf('/');
  const kind = slash > 0 ? kindWithSlug(id.slice(0, slash)) : undefined;
  const slug = id.slice(slash + 1);
  if (!kind || !SLUG.test(slug) || slug.length > MAXIMUM_SLUG_LENGTH) return undefined;
  return { kind: kind.name as KindName, slug };
}

/**
 * Id of an edge: type, source and target joined by dots, which no slug contains, and a digest of the
 * discriminating property where the type has one and the edge states it.
 */
export function edgeId(edge: EdgeState): string {
  const { discriminator } = edgeOfType(edge.type);
  const value = discriminator === undefined ? undefined : edge.fields[discriminator];
  const ends = `${edge.type}.${dotted(edge.source)}.${dotted(edge.target)}`;
  return value === undefined ? ends : `${ends}.${shortDigest(value)}`;
}

/** Id of a record or an edge. */
export function entryId(state: RecordState | EdgeState): string {
  return 'kind' in state ? recordId(state) : edgeId(state);
}

/** Whether an id is that of a record (it has a slash) and not of an edge (it has dots). */
export function isRecordId(id: string): boolean {
  return id.includes('/');
}

/** Path under the base IRI at which a record or edge is served. */
export function entryPath(id: string): string {
  return isRecordId(id) ? `id/${id}` : `id/edge/${id}`;
}

function dotted(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : `${id.slice(0, slash)}.${dotted(id.slice(slash + 1))}`;
}

function shortDigest(value: FieldValue): string {
  return createHash('sha256').update(String(value)).digest('hex').slice(0, 12);
}

/** The slug in a global id, which is known to be one. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
