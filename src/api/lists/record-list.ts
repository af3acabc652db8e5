/** The list that somebody asks for: records of a kind, filtered and ordered. */
import type { KindName } from '../../model/generated/model.ts';
import { parseRecordId } from '../../model/identity.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Fits, GivenFilter } from '../record-filter.ts';
import type { GivenOrder } from '../record-order.ts';
import type { KeptLists } from './kept-lists.ts';
import type { RecordList } from './list-page.ts';
import { byOrder, bySlug, bySlugBackwards, type Listing } from './listing.ts';

/** What is asked for. `fits` is the filter, compiled. */
export interface AskedList {
  readonly filter: GivenFilter;
  readonly fits: Fits;
  readonly orderBy?: GivenOrder | null | undefined;
}

/** The list of a kind. What lists have in common is taken from those that are kept. */
export function recordList(
  lists: KeptLists,
  projection: Projection,
  kind: KindName,
  { filter, fits, orderBy }: AskedList,
): RecordList {
  const listing = listingOf(lists, projection, kind, orderBy);
  const isKey = (key: string) => !orderBy && parseRecordId(key)?.kind === kind;
  if (!hasConditions(filter)) return { projection, listing, isKey };
  const name = JSON.stringify([kind, orderBy, filter]);
  return { projection, listing, isKey, wanted: { fits, ...lists.matches(projection, name) } };
}

function listingOf(
  lists: KeptLists,
  projection: Projection,
  kind: KindName,
  orderBy: GivenOrder | null | undefined,
): Listing {
  const range = projection.nodesOf(kind);
  const order = orderBy ? lists.orderOf(projection, kind, orderBy) : undefined;
  if (order) return byOrder(range, order);
  return orderBy?.direction === 'DESCENDING' ? bySlugBackwards(range) : bySlug(range);
}

function hasConditions(filter: GivenFilter): boolean {
  return Object.values(filter ?? {}).some((wanted) => wanted !== null && wanted !== undefined);
}
