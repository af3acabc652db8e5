/** Pages of the records of a kind, without making a list of all of them. */
import type { Projection } from '../../projection/projection.ts';
import {
  checkPageSize,
  keyAfter,
  notInList,
  type PageInfo,
  type PageRequest,
  pageInfo,
} from '../pages.ts';
import type { Fits } from '../record-filter.ts';
import type { Listing } from './listing.ts';

/** How many records are looked at for one page before all that fit are looked for, and kept. */
const MOST_TRIED = 2_000;

/** What of a listing is wanted. */
export interface Wanted {
  readonly fits: Fits;
  /** Places that fit, ascending, where they are known already. */
  known(): Uint32Array | undefined;
  /** Takes them in, once they are. */
  keep(found: Uint32Array): void;
}

/** What a page is of. */
export interface RecordList {
  readonly projection: Projection;
  readonly listing: Listing;
  /** Absent when all are wanted. */
  readonly wanted?: Wanted;
  /** Whether the list goes on after a key that is none of its items, if it is in the order of its keys. */
  isKey(key: string): boolean;
}

/** Nodes of a page with its place in the whole list. */
export interface NodePage {
  readonly nodes: readonly number[];
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted when it is asked for. */
  totalCount(): number;
}

/** Where a page begins: a place of the listing, and whether any item is before it, if that is known. */
interface Start {
  readonly place: number;
  readonly isFirst?: boolean;
}

/** Places of a page. */
interface Places {
  readonly places: ArrayLike<number>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The page of the records after the cursor. Throws BAD_USER_INPUT for a page size out of bounds and for
 * a cursor of another list. O(log n) without a filter; with one, as many records as it takes to fill the
 * page, and O(n) once when they are too many.
 */
export function pageOfList(list: RecordList, request: PageRequest): NodePage {
  checkPageSize(request);
  const { listing, projection, wanted } = list;
  const start = startOf(list, request);
  const found = wanted
    ? pageOfWanted(listing, wanted, start, request.first)
    : pageOfAll(listing, start, request.first);
  const nodes = Array.from(found.places, (place) => listing.nodeAt(place));
  const idAt = (node: number | undefined) => (node === undefined ? node : projection.idOf(node));
  return {
    nodes,
    pageInfo: pageInfo([idAt(nodes[0]), idAt(nodes.at(-1))], found),
    totalCount: () => (wanted ? placesThatFit(listing, wanted).length : listing.count),
  };
}

function startOf({ isKey, listing, projection, wanted }: RecordList, request: PageRequest): Start {
  const key = keyAfter(request);
  if (key === undefined) return { place: 0, isFirst: true };
  const place = placeOf(listing, projection.indexOf(key));
  if (place !== undefined && (wanted?.fits(listing.nodeAt(place)) ?? true)) {
    return { place: place + 1, isFirst: false };
  }
  if (!isKey(key)) throw notInList(request);
  return { place: firstAfter(listing, projection, key) };
}

/** Undefined for a node that the listing does not have. */
function placeOf(listing: Listing, node: number | undefined): number | undefined {
  if (node === undefined) return undefined;
  const place = listing.placeOf(node);
  const isThere = place >= 0 && place < listing.count && listing.nodeAt(place) === node;
  return isThere ? place : undefined;
}

/** Of a listing in the order of the ids. */
function firstAfter(listing: Listing, projection: Projection, id: string): number {
  let low = 0;
  let high = listing.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (projection.idOf(listing.nodeAt(middle)) > id) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pageOfAll({ count }: Listing, { place }: Start, first: number): Places {
  const size = Math.max(0, Math.min(first, count - place));
  return {
    places: Array.from({ length: size }, (_, index) => place + index),
    isFirst: place === 0,
    isLast: place + size >= count,
  };
}

function pageOfWanted(listing: Listing, wanted: Wanted, start: Start, first: number): Places {
  if (!wanted.known() && start.isFirst !== undefined) {
    const tried = tryFrom(listing, wanted.fits, start.place, first + 1);
    const isLast = tried ? tried.length <= first : false;
    if (tried) return { places: tried.slice(0, first), isFirst: start.isFirst, isLast };
  }
  const found = placesThatFit(listing, wanted);
  const begin = lowerBound(found, start.place);
  const places = found.subarray(begin, begin + first);
  return { places, isFirst: begin === 0, isLast: begin + places.length >= found.length };
}

/** The next places that fit, at most `most`; undefined when too many records would be looked at. */
function tryFrom(
  { count, nodeAt }: Listing,
  fits: Fits,
  from: number,
  most: number,
): readonly number[] | undefined {
  const places: number[] = [];
  const end = Math.min(count, from + MOST_TRIED);
  for (let place = from; place < end && places.length < most; place++) {
    if (fits(nodeAt(place))) places.push(place);
  }
  return places.length === most || end === count ? places : undefined;
}

function placesThatFit({ count, nodeAt }: Listing, wanted: Wanted): Uint32Array {
  const known = wanted.known();
  if (known) return known;
  const found = new Uint32Array(count);
  let length = 0;
  for (let place = 0; place < count; place++) {
    if (wanted.fits(nodeAt(place))) found[length++] = place;
  }
  const places = found.slice(0, length);
  wanted.keep(places);
  return places;
}

/** The first index whose place is not below the bound. */
function lowerBound(places: Uint32Array, bound: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
