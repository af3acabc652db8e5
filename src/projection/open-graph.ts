/**
 * The graph in memory: an image kept true by the change log, projections of it per viewer class, and
 * a bounded cache of whole records. Reads that these can answer never reach the engine.
 */
import { LRUCache } from 'lru-cache';
import type { KindName } from '../model/generated/model.ts';
import { isRecordId } from '../model/identity.ts';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { GraphImage } from './graph-image.ts';
import { loadImage, replayLog } from './load-image.ts';
import { maskImage, type ViewerClass } from './mask.ts';
import { buildProjection, type Projection, today } from './projection.ts';

/** How often the log is looked at for other processes' commits, in milliseconds. */
const TAIL_INTERVAL_MS = 100;

/** Records and edges kept whole in memory. */
const CACHE_SIZE = 50_000;

type Cache = LRUCache<string, StoredRecord | StoredEdge>;

/** An open graph; `close` stops the tail and leaves the store open. */
export interface Graph {
  /** The newest revision taken in at the present day, masked for the viewer. Cheap after the first call per revision. */
  project(viewer: ViewerClass): Projection;
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
   * Global ids of records that the viewer may see and whose texts hold every word of the query, as
   * the store finds them: unranked, at most `limit`. Hidden ones do not count towards the limit.
   */
  searchCandidates(
    viewer: ViewerClass,
    text: string,
    limit: number,
    kinds?: readonly KindName[],
  ): Promise<readonly string[]>;
  close(): void;
}

/** Hears of the first of several refreshes in a row that fail; the image stays as it was. */
export type RefreshFailure = (error: unknown) => void;

/** Loads the image from the store and begins to tail its log. O(n + m). */
export async function openGraph(
  store: GraphStore,
  onFailure: RefreshFailure = () => undefined,
): Promise<Graph> {
  const image = await loadImage(store);
  const projections = new Map<ViewerClass, Projection>();
  const cache: Cache = new LRUCache({ max: CACHE_SIZE });

  const takeIn = async (): Promise<number> => {
    if ((await store.currentRevision()) === image.revision) return image.revision;
    await replayLog(store, image, (id) => cache.delete(id));
    return image.revision;
  };
  let running: Promise<number> | undefined;
  const refresh = (): Promise<number> => {
    running ??= takeIn().finally(() => {
      running = undefined;
    });
    return running;
  };
  let isFailing = false;
  const tail = () =>
    refresh().then(
      () => {
        isFailing = false;
      },
      (error: unknown) => {
        if (!isFailing) onFailure(error);
        isFailing = true;
      },
    );
  const timer = setInterval(tail, TAIL_INTERVAL_MS);
  timer.unref();

  const project = (viewer: ViewerClass): Projection => {
    const known = projections.get(viewer);
    if (known?.revision === image.revision) return known.at(today());
    const projection = buildProjection(maskImage(image, viewer));
    projections.set(viewer, projection);
    return projection;
  };

  return {
    project,
    refresh,
    async waitFor(revision, timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      while (image.revision < revision && Date.now() < deadline) {
        await refresh();
        if (image.revision < revision) await new Promise((done) => setTimeout(done, 20));
      }
      return image.revision >= revision;
    },
    peek: (id) => peek(cache, image, id),
    readRecords: (ids) => readThrough(cache, image, ids, (missing) => store.readRecords(missing)),
    readEdges: (ids) => readThrough(cache, image, ids, (missing) => store.readEdges(missing)),
    async searchCandidates(viewer, text, limit, kinds) {
      const hidden = image.records.size - project(viewer).nodeCount;
      const found = await store.searchCandidates(text, limit + hidden, kinds);
      const projection = project(viewer);
      return found.filter((id) => projection.indexOf(id) !== undefined).slice(0, limit);
    },
    close: () => clearInterval(timer),
  };
}

/** A cached entry counts only when it is as new as the image says; a read may have begun earlier. */
function peek(cache: Cache, image: GraphImage, id: string): StoredRecord | StoredEdge | undefined {
  const entry = cache.get(id);
  return entry && entry.provenance.revision >= revisionOf(image, id) ? entry : undefined;
}

/** Infinite for what the image lacks: a read that began before a removal must not bring it back. */
function revisionOf(image: GraphImage, id: string): number {
  const entries = isRecordId(id) ? image.records : image.edges;
  return entries.get(id)?.revision ?? Number.POSITIVE_INFINITY;
}

async function readThrough<T extends StoredRecord | StoredEdge>(
  cache: Cache,
  image: GraphImage,
  ids: readonly string[],
  read: (missing: readonly string[]) => Promise<readonly (T | null)[]>,
): Promise<readonly (T | null)[]> {
  const found = new Map<string, T | null>();
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const entry = peek(cache, image, id) as T | undefined;
    if (entry) found.set(id, entry);
    else missing.push(id);
  }
  if (missing.length > 0) {
    const entries = await read(missing);
    missing.forEach((id, index) => {
      const entry = entries[index] ?? null;
      found.set(id, entry);
      if (entry && entry.provenance.revision >= revisionOf(image, id)) cache.set(id, entry);
    });
  }
  return ids.map((id) => found.get(id) ?? null);
}
