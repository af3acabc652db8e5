/** A store that counts what is read out of it: time is never compared. */
import type { GraphStore } from '../../src/store/graph-store.ts';

export interface Counts {
  /** Items of the log, and states of the past. */
  logItems: number;
  /** Rows of private tables. */
  privateRows: number;
}

export interface CountedStore {
  readonly store: GraphStore;
  readonly counts: Counts;
  /** What was counted since the last time. */
  take(): Counts;
}

/** Over another store, which it does not close. */
export function countedStore(store: GraphStore): CountedStore {
  const counts: Counts = { logItems: 0, privateRows: 0 };
  return {
    counts,
    take() {
      const taken = { ...counts };
      Object.assign(counts, { logItems: 0, privateRows: 0 });
      return taken;
    },
    store: {
      ...store,
      async readLog(after, limit) {
        const entries = await store.readLog(after, limit);
        for (const { items } of entries) counts.logItems += items.length;
        return entries;
      },
      async readStatesAt(ids, revision) {
        counts.logItems += ids.length;
        return await store.readStatesAt(ids, revision);
      },
      async readRemovedStates(ids, after) {
        const found = await store.readRemovedStates(ids, after);
        counts.logItems += found.length;
        return found;
      },
      async readPrivate(table, key) {
        counts.privateRows += 1;
        return await store.readPrivate(table, key);
      },
    },
  };
}
