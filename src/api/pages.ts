/** Pages of lists: Relay connections over arrays in a stable order. */
import { MAXIMUM_PAGE_SIZE } from '../model/schema-names.ts';
import { badInput } from './errors.ts';

/** Arguments of a connection. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Where a page begins and ends, and what lies around it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page with its place in the whole list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** The cursor of the item with that key. */
export function cursorOf(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key of the item after which a page begins; undefined for the first page. */
export function keyAfter({ after }: PageRequest): string | undefined {
  if (after === null || after === undefined) return undefined;
  return Buffer.from(after, 'base64url').toString('utf8');
}

/** Throws BAD_USER_INPUT for a page size out of bounds. */
export function checkPageSize({ first }: PageRequest): void {
  if (first < 1 || first > MAXIMUM_PAGE_SIZE) {
    throw badInput('first', first, `from 1 to ${MAXIMUM_PAGE_SIZE}`);
  }
}

/** What is thrown for a cursor of another list. */
export function notInList({ after }: PageRequest): Error {
  return badInput('after', after, 'a cursor of an item that is still in this list');
}

/**
 * The page of the items after the cursor. Keys must be unique within the list. Throws BAD_USER_INPUT
 * for a page size out of bounds and for a cursor of another list. O(n) for the place of the cursor.
 */
export function pageOf<T>(
  items: readonly T[],
  request: PageRequest,
  keyOf: (item: T) => string,
): Page<T> {
  checkPageSize(request);
  const start = startOf(items, request, keyOf);
  const page = items.slice(start, start + request.first);
  const keys = [page[0], page.at(-1)].map((item) => (item === undefined ? undefined : keyOf(item)));
  const isLast = start + page.length >= items.length;
  return {
    items: page,
    totalCount: items.length,
    pageInfo: pageInfo([keys[0], keys[1]], { isFirst: start === 0, isLast }),
  };
}

/** A list of which the first items are found as far as somebody asks. */
export interface FoundList<T> {
  readonly total: number;
  /** The first items, at most so many. */
  first(count: number): readonly T[];
  /** The place of the item with that key, from 0; -1 when it is not in the list. */
  placeOf(key: string): number;
}

/** The page of such a list after the cursor. Throws as `pageOf` does. */
export function pageOfFound<T>(
  list: FoundList<T>,
  request: PageRequest,
  keyOf: (item: T) => string,
): Page<T> {
  checkPageSize(request);
  const start = placeAfter(list, request);
  const items = list.first(start + request.first).slice(start);
  const [head, tail] = [items[0], items.at(-1)].map((item) => (item ? keyOf(item) : undefined));
  const isLast = start + items.length >= list.total;
  return {
    items,
    totalCount: list.total,
    pageInfo: pageInfo([head, tail], { isFirst: start === 0, isLast }),
  };
}

/** Where a page begins. Throws BAD_USER_INPUT for a cursor of another list. */
export function placeAfter(
  list: Pick<FoundList<unknown>, 'placeOf'>,
  request: PageRequest,
): number {
  const key = keyAfter(request);
  if (key === undefined) return 0;
  const place = list.placeOf(key);
  if (place === -1) throw notInList(request);
  return place + 1;
}

/** What a page tells of its place; `keys` are those of its first and last items, if it has any. */
export function pageInfo(
  [first, last]: readonly [string | undefined, string | undefined],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): PageInfo {
  return {
    hasNextPage: !isLast,
    hasPreviousPage: !isFirst,
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
  };
}

function startOf<T>(items: readonly T[], request: PageRequest, keyOf: (item: T) => string): number {
  const key = keyAfter(request);
  if (key === undefined) return 0;
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index === -1) throw notInList(request);
  return index + 1;
}
