/**
 * A graph that another thread keeps true. It answers like the graph of that thread, from the same memory,
 * and reads records and the past over a store of its own.
 */
import type { GraphStore } from '../store/graph-store.ts';
import { revisionAt } from '../store/revision-at.ts';
import type { GraphColumns } from './columns/graph-columns.ts';
import { EntryCache } from './entry-cache.ts';
import { GraphImage } from './graph-image.ts';
import type { SharedGraph } from './graph-sender.ts';
import { HiddenLater } from './hidden-later.ts';
import { Lineage } from './lineage.ts';
import type { ViewerClass } from './mask.ts';
import { NewestProjections } from './newest-projections.ts';
import type { Graph } from './open-graph.ts';
import { PastImages } from './past-images.ts';
import { PastProjections } from './past-projections.ts';
import { Projection, today } from './projection.ts';
import { ColumnsReceiver } from './shared-columns.ts';

/** A graph over what another thread tells. */
export interface ReceivedGraph {
  readonly graph: Graph;
  /** Takes in what was told; the graph is then of the projection that was asked about. */
  take(shared: SharedGraph): void;
}

/** Asks the other thread to tell of a revision; whether it did within the time. */
export type ReachRevision = (revision: number, timeoutMs: number) => Promise<boolean>;

/** A graph without anything, until it is told. The store stays open when it is closed. */
export function receiveGraph(store: GraphStore, reach: ReachRevision): ReceivedGraph {
  const image = new GraphImage();
  const newest = new NewestProjections(image);
  const later = new HiddenLater(image);
  const cache = new EntryCache(store, image, later);
  const past = new PastProjections(new PastImages(store, image), later);
  const told = new ToldProjection(image);
  const project = (viewer: ViewerClass): Projection => told.of(viewer) ?? newest.project(viewer);

  const graph: Graph = {
    project,
    async projectAt(viewer, revision) {
      const projection = project(viewer);
      if (revision === projection.revision) return projection;
      if (revision === image.revision) return newest.project(viewer);
      if (revision > image.revision) throw new RangeError(`revision ${revision} is not taken in`);
      return await past.at(viewer, revision, () => newest.hiddenFrom(viewer));
    },
    revisionAt: (moment) => revisionAt(store, moment),
    async timeOf(revision) {
      return (await store.readTimes([revision]))[0] ?? null;
    },
    refresh: async () => image.revision,
    waitFor: async (revision, timeoutMs) =>
      image.revision >= revision || (await reach(revision, timeoutMs)),
    peek: (id) => cache.peek(id),
    readRecords: (ids) => cache.readRecords(ids),
    readEdges: (ids) => cache.readEdges(ids),
    readAsOf: (viewer, revision, entries) => cache.readAsOf(viewer, revision, entries),
    async searchCandidates(viewer, text, limit, kinds) {
      const hidden = Math.max(0, image.recordCount - project(viewer).nodeCount);
      const found = await store.searchCandidates(text, limit + hidden, kinds);
      const projection = project(viewer);
      return found.filter((id) => projection.indexOf(id) !== undefined).slice(0, limit);
    },
    // All of it is the other thread's.
    memory: () => [],
    cachedEntries: () => cache.size,
    close: () => undefined,
  };
  return {
    graph,
    take(shared) {
      later.take(shared.endings);
      told.take(shared);
    },
  };
}

/** The projection that was told last. */
class ToldProjection {
  readonly #image: GraphImage;
  readonly #whole = new ColumnsReceiver();
  readonly #masked = new ColumnsReceiver();
  readonly #lineages = new Map<ViewerClass, Lineage>();
  #last: GraphColumns | undefined;
  #told: { readonly viewer: ViewerClass; readonly projection: Projection } | undefined;

  constructor(image: GraphImage) {
    this.#image = image;
  }

  of(viewer: ViewerClass): Projection | undefined {
    return this.#told?.viewer === viewer ? this.#told.projection.at(today()) : undefined;
  }

  take({ image, masked, viewer }: SharedGraph): void {
    if (image) this.#image.adopt(this.#whole.fromShared(image));
    if (typeof masked === 'object') this.#last = this.#masked.fromShared(masked);
    const columns = masked === 'image' ? this.#image.columns() : this.#last;
    if (!columns) throw new Error('A message of a graph was lost.');
    // The same projection as before keeps what was worked out for it; the next takes over what still holds.
    if (this.#told?.viewer === viewer && this.#told.projection.columns === columns) return;
    const lineage = this.#lineages.get(viewer) ?? new Lineage();
    this.#lineages.set(viewer, lineage);
    this.#told = { viewer, projection: Projection.of(columns, today(), lineage) };
  }
}
