/** Lists by their definition: all records of a kind as an array, filtered, sorted by comparing, and cut. */

import { SLUG } from '../../../src/model/identity.ts';
import { MAXIMUM_PAGE_SIZE } from '../../../src/model/schema-names.ts';
import type { FieldValue } from '../../../src/model/states.ts';

/** A record as the oracle knows it. */
export interface PlainRecord {
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue | undefined>>;
}

export interface PlainRequest {
  readonly fits: (record: PlainRecord) => boolean;
  /** Name of a value, or undefined for the order by id. */
  readonly by: string | undefined;
  readonly direction: 'ASCENDING' | 'DESCENDING';
  /** Whether an order is given at all, be it by slug. */
  readonly isOrdered: boolean;
  readonly first: number;
  /** Id of the record after which the page begins. */
  readonly after: string | undefined;
}

/** The page; a text where the request is refused. */
export function plainPage(records: readonly PlainRecord[], request: PlainRequest) {
  const { after, first, isOrdered } = request;
  if (first < 1 || first > MAXIMUM_PAGE_SIZE) return 'first';
  const items = plainList(records, request);
  const start = after === undefined ? 0 : startAfter(items, after, isOrdered);
  if (start === undefined) return 'after';
  const page = items.slice(start, start + first);
  return {
    ids: page,
    totalCount: items.length,
    hasNextPage: start + page.length < items.length,
    hasPreviousPage: start > 0,
  };
}

function plainList(
  records: readonly PlainRecord[],
  { by, direction, fits }: PlainRequest,
): readonly string[] {
  const sign = direction === 'DESCENDING' ? -1 : 1;
  const byId = (left: PlainRecord, right: PlainRecord) => (left.id < right.id ? -1 : 1);
  const compare = (left: PlainRecord, right: PlainRecord): number => {
    if (by === undefined) return sign * byId(left, right);
    const [first, second] = [left.values[by], right.values[by]];
    if (first === second) return byId(left, right);
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    return first < second ? -sign : sign;
  };
  return records
    .filter(fits)
    .toSorted(compare)
    .map(({ id }) => id);
}

function startAfter(
  items: readonly string[],
  after: string,
  isOrdered: boolean,
): number | undefined {
  const index = items.indexOf(after);
  if (index !== -1) return index + 1;
  const [kind, slug = ''] = after.split('/');
  if (isOrdered || kind !== 'estimate' || !SLUG.test(slug)) return undefined;
  const next = items.findIndex((id) => id > after);
  return next === -1 ? items.length : next;
}
