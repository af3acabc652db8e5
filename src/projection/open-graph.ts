/**
 * The graph in memory: an image kept true by the change log, projections of it per viewer class, and
 * a bounded cache of whole records. Reads that these can answer never reach the engine.
 */
import type { KindName } from '../model/generated/model.ts';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import type { GraphStore, LogEntry } from '../store/graph-store.ts';
import { revisionAt } from '../store/revision-at.ts';
import { type EntryAt, EntryCache } from './entry-cache.ts';
import { GraphSender } from './graph-sender.ts';
import { HiddenLater } from './hidden-later.ts';
import { loadImage, replayLog } from './load-image.ts';
import type { ViewerClass } from './mask.ts';
import { type MemoryPart, memoryOf } from './memory.ts';
import { NewestProjections } from './newest-projections.ts';
import { PastImages, type PastOptions } from './past-images.ts';
import { PastProjections } from './past-projections.ts';
import type { Projection } from './projection.ts';

/** How often the log is looked at for other processes' commits, in milliseconds. */
const TAIL_INTERVAL_MS = 100;

/** An open graph; `close` stops the tail and leaves the store open. */
export interface Graph {
  /** The newest revision taken in at the present day, masked for the viewer. Cheap after the first call per revision. */
  project(viewer: ViewerClass): Projection;
  /**
   * The graph as it was known in a revision that is taken in, at the present day, without what the
   * viewer could not see then or may not see now. Throws RangeError for a revision beyond the newest.
   */
  projectAt(viewer: ViewerClass, revision: number): Promise<Projection>;
  /** The newest revision that was written by a moment (ISO 8601); 0 before the first. */
  revisionAt(moment: string): Promise<number>;
  /** When a revision was written (ISO 8601, UTC); null for one that the log does not have, such as 0. */
  timeOf(revision: number): Promise<string | null>;
  /** Takes in what the log holds beyond the image; resolves to the newest revision. */
  refresh(): Promise<number>;
  /** Waits until a revision is taken in; false when it is not within the time. */
  waitFor(revision: number, timeoutMs: number): Promise<boolean>;
  /** A record or edge that the cache holds as new as the image; undefined when it must be read. */
  peek(id: string): StoredRecord | StoredEdge | undefined;
  /** Records by global id in the order asked; null where there is none. Through the cache. */
  readRecords(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]>;
  /** Edges by id in the order asked; null where there is none. Through the cache. */
  readEdges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]>;
  /**
   * Records and edges as a projection of the revision has them, in the order asked; null where one has
   * been hidden from the viewer since, or the log tells no more. Through the cache.
   */
  readAsOf(
    viewer: ViewerClass,
    revision: number,
    entries: readonly EntryAt[],
  ): Promise<readonly (StoredRecord | StoredEdge | null)[]>;
  /**
   * Global ids of records that the viewer may see and whose texts hold every word of the query, as
   * the store finds them: unranked, at most `limit`. Hidden ones do not count towards the limit.
   */
  searchCandidates(
    viewer: ViewerClass,
    text: string,
    limit: number,
    kinds?: readonly KindName[],
  ): Promise<readonly string[]>;
  /** What the graph takes in memory: the image and the projections of its newest revision. */
  memory(): readonly MemoryPart[];
  /** How many whole records and edges are kept in memory. */
  cachedEntries(): number;
  close(): void;
}

/** A graph of which other threads can be told. */
export interface OpenGraph extends Graph {
  /** Tells one other thread, each of which has a sender of its own. */
  share(): GraphSender;
}

/** Hears of the first of several refreshes in a row that fail; the image stays as it was. */
export type RefreshFailure = (error: unknown) => void;

/** What may differ from the usual. */
export interface GraphOptions {
  readonly past?: PastOptions;
}

/** Loads the image from the store and begins to tail its log. O(n + m). */
export async function openGraph(
  store: GraphStore,
  onFailure: RefreshFailure = () => undefined,
  options: GraphOptions = {},
): Promise<OpenGraph> {
  const image = await loadImage(store);
  const newest = new NewestProjections(image);
  const later = new HiddenLater(image);
  const cache = new EntryCache(store, image, later);
  const past = new PastProjections(new PastImages(store, image, options.past), later);

  const onEntry = (entry: LogEntry) => {
    later.notice(entry);
    for (const { id } of entry.items) cache.forget(id);
  };
  const takeIn = async (): Promise<number> => {
    if ((await store.currentRevision()) === image.revision) return image.revision;
    await replayLog(store, image, onEntry);
    return image.revision;
  };
  let running: Promise<number> | undefined;
  const refresh = (): Promise<number> => {
    running ??= takeIn().finally(() => {
      running = undefined;
    });
    return running;
  };
  const stop = tail(refresh, onFailure);

  return {
    project: (viewer) => newest.project(viewer),
    async projectAt(viewer, revision) {
      if (revision === image.revision) return newest.project(viewer);
      if (revision > image.revision) throw new RangeError(`revision ${revision} is not taken in`);
      return await past.at(viewer, revision, () => newest.hiddenFrom(viewer));
    },
    revisionAt: (moment) => revisionAt(store, moment),
    async timeOf(revision) {
      return (await store.readTimes([revision]))[0] ?? null;
    },
    refresh,
    async waitFor(revision, timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      while (image.revision < revision && Date.now() < deadline) {
        await refresh();
        if (image.revision < revision) await new Promise((done) => setTimeout(done, 20));
      }
      return image.revision >= revision;
    },
    peek: (id) => cache.peek(id),
    readRecords: (ids) => cache.readRecords(ids),
    readEdges: (ids) => cache.readEdges(ids),
    readAsOf: (viewer, revision, entries) => cache.readAsOf(viewer, revision, entries),
    async searchCandidates(viewer, text, limit, kinds) {
      const hidden = image.recordCount - newest.project(viewer).nodeCount;
      const found = await store.searchCandidates(text, limit + hidden, kinds);
      const projection = newest.project(viewer);
      return found.filter((id) => projection.indexOf(id) !== undefined).slice(0, limit);
    },
    share: () => new GraphSender(image, later),
    memory: () => memoryOf([image.columns(), ...newest.columns()]),
    cachedEntries: () => cache.size,
    close: stop,
  };
}

/** Looks at the log again and again; the returned function ends it. */
function tail(refresh: () => Promise<number>, onFailure: RefreshFailure): () => void {
  let isFailing = false;
  const look = () =>
    refresh().then(
      () => {
        isFailing = false;
      },
      (error: unknown) => {
        if (!isFailing) onFailure(error);
        isFailing = true;
      },
    );
  const timer = setInterval(look, TAIL_INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
