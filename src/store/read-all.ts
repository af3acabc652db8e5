/** Reads a whole store in pages that fit into memory. */
import type { GraphStore, LogEntry, ScanPage } from './graph-store.ts';

const SCAN_PAGE_SIZE = 1_000;

/** About how many items a page of the log holds: an import's entries have thousands each. */
const ITEMS_PER_PAGE = 10_000;
const FIRST_PAGE_SIZE = 10;
const LARGEST_PAGE_SIZE = 500;

/** All entries of a scan in their order, page by page; `limit` is the size of a page. */
export async function* scanPages<Entry extends { readonly id: string }>(
  scan: (page: ScanPage) => Promise<readonly Entry[]>,
  limit = SCAN_PAGE_SIZE,
): AsyncGenerator<readonly Entry[], void, undefined> {
  let page = await scan({ limit });
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield page;
    page = await scan({ after: last.id, limit });
  }
}

/**
 * Entries of the log after a revision and up to another, page by page; the fewer the larger they are.
 * Nothing beyond the last one is read.
 */
export async function* logPages(
  store: Pick<GraphStore, 'readLog'>,
  afterRevision: number,
  lastRevision = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly LogEntry[], void, undefined> {
  let after = afterRevision;
  let limit = FIRST_PAGE_SIZE;
  while (after < lastRevision) {
    const asked = Math.min(limit, lastRevision - after);
    const page = await store.readLog(after, asked);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < asked) return;
    limit = nextLimit(page);
    after = last.revision;
  }
}

/** As many as hold the wanted number of items if they go on as they did, at most twice as many. */
function nextLimit(page: readonly LogEntry[]): number {
  let itemCount = 1;
  for (const { items } of page) itemCount += items.length;
  const fitting = Math.floor((page.length * ITEMS_PER_PAGE) / itemCount);
  return Math.max(1, Math.min(fitting, page.length * 2, LARGEST_PAGE_SIZE));
}
