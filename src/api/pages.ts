/** Pages of lists: Relay connections over arrays in a stable order. */
import { MAXIMUM_PAGE_SIZE } from '../model/schema-names.ts';
import { badInput } from './errors.ts';

/** Arguments of a connection. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page with its place in the whole list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The cursor of the item with that key. */
export function cursorOf(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/**
 * The page of the items after the cursor. Keys must be unique within the list. Throws BAD_USER_INPUT
 * for a page size out of bounds and for a cursor of another list. O(n) for the place of the cursor.
 * A list in the order of its keys goes on after a key that has left it, if `isKey` knows the key.
 */
export function pageOf<T>(
  items: readonly T[],
  { first, after }: PageRequest,
  keyOf: (item: T) => string,
  isKey: (key: string) => boolean = () => false,
): Page<T> {
  if (first < 1 || first > MAXIMUM_PAGE_SIZE) {
    throw badInput('first', first, `from 1 to ${MAXIMUM_PAGE_SIZE}`);
  }
  const start = after === null || after === undefined ? 0 : startAfter(items, after, keyOf, isKey);
  const page = items.slice(start, start + first);
  const ends = [page[0], page.at(-1)].map((item) =>
    item === undefined ? null : cursorOf(keyOf(item)),
  );
  return {
    items: page,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: ends[0] ?? null,
      endCursor: ends[1] ?? null,
    },
  };
}

function startAfter<T>(
  items: readonly T[],
  after: string,
  keyOf: (item: T) => string,
  isKey: (key: string) => boolean,
): number {
  const key = Buffer.from(after, 'base64url').toString('utf8');
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index !== -1) return index + 1;
  if (!isKey(key)) {
    throw badInput('after', after, 'a cursor of an item that is still in this list');
  }
  const next = items.findIndex((item) => keyOf(item) > key);
  return next === -1 ? items.length : next;
}
