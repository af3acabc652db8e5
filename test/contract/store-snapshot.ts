import { expect } from 'vitest';
import type { StoredEdge, StoredRecord } from '../../src/model/states.ts';
import { entryDigest, GENESIS_DIGEST } from '../../src/store/digest.ts';
import type { GraphStore, LogEntry, ScanPage } from '../../src/store/graph-store.ts';

/** All that the port shows of a store, but for its private tables. */
export interface StoreSnapshot {
  readonly records: readonly StoredRecord[];
  readonly edges: readonly StoredEdge[];
  readonly log: readonly LogEntry[];
}

/** Reads a whole store, which is small. */
export async function snapshotOf(store: GraphStore): Promise<StoreSnapshot> {
  return {
    records: await scanAll((page) => store.scanRecords(page), 10_000),
    edges: await scanAll((page) => store.scanEdges(page), 10_000),
    log: await store.readLog(0, 100_000),
  };
}

/** All entries of a scan, in pages of `limit`. */
export async function scanAll<Entry extends { readonly id: string }>(
  scan: (page: ScanPage) => Promise<readonly Entry[]>,
  limit: number,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const after = entries.at(-1)?.id;
    const page = await scan(after === undefined ? { limit } : { after, limit });
    expect(page.length).toBeLessThanOrEqual(limit);
    // A page that does not advance would let this loop run for ever.
    for (const { id } of page.slice(0, 1)) expect(id > (after ?? '')).toBe(true);
    entries.push(...page);
    if (page.length < limit) return entries;
  }
}

/** Fails unless revisions run from 1 without gaps and each entry's digest covers the one before. */
export function expectUnbroken(log: readonly LogEntry[]): void {
  let previousDigest = GENESIS_DIGEST;
  for (const [index, entry] of log.entries()) {
    expect(entry.revision).toBe(index + 1);
    expect(entry.previousDigest).toBe(previousDigest);
    expect(entryDigest(entry)).toBe(entry.digest);
    previousDigest = entry.digest;
  }
}
