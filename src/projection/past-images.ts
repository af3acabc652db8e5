/** Images of past revisions: made from the nearest one that is known, with what the log says between. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../store/graph-store.ts';
import { type Checkpoint, Checkpoints } from './checkpoints.ts';
import { changedIds } from './columns/changed-ids.ts';
import { GraphImage } from './graph-image.ts';
import { type HiddenEnding, hiddenEndings } from './hidden-later.ts';
import { LogWalker, partsOf, type Walk } from './log-walker.ts';

/** Fewest log items between two checkpoints. */
const SPACING = 50_000;

/** Records and edges of past images that are kept in memory, all together. */
const KEPT_ENTRIES = 1_000_000;

/** Most past images that are kept in memory. */
const KEPT_IMAGES = 32;

/** How the past is kept; other values than the usual ones are for tests. */
export interface PastOptions {
  /** Fewest log items between two checkpoints. */
  readonly spacing?: number;
  /** Records and edges of past images that are kept in memory, all together. */
  readonly keptEntries?: number;
}

/** The graph at a past revision. Nobody may change it. */
export interface PastImage {
  readonly image: GraphImage;
  /** What was hidden from somebody when it was removed after the revision. */
  readonly endings: readonly HiddenEnding[];
  /** Log items between the image and the nearest checkpoint, as far as is known. */
  readonly fromCheckpoint: number;
}

/** Where a walk can begin. */
interface Base {
  readonly revision: number;
  /** What it costs to begin there, in entries that are read. */
  readonly cost: number;
  /** Undefined when it turns out to be broken. */
  begin(): Promise<Walk | undefined>;
}

/** The past images of one store. */
export class PastImages {
  readonly #store: GraphStore;
  readonly #newest: GraphImage;
  readonly #walker: LogWalker;
  readonly #checkpoints: Checkpoints;
  readonly #kept: LRUCache<number, PastImage>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: GraphStore, newest: GraphImage, options: PastOptions = {}) {
    const { keptEntries = KEPT_ENTRIES, spacing = SPACING } = options;
    this.#store = store;
    this.#newest = newest;
    this.#checkpoints = new Checkpoints(store);
    this.#walker = new LogWalker(store, this.#checkpoints, spacing);
    this.#kept = new LRUCache({
      max: KEPT_IMAGES,
      maxSize: keptEntries,
      // One image is kept however large it is.
      sizeCalculation: ({ image }) => Math.min(image.size + 1, keptEntries),
    });
  }

  /**
   * The graph at a revision before that of the newest image. Reads about as many log items as lie
   * between it and the nearest image known, which is at most the spacing where somebody has been
   * before. One at a time, so that memory stays bounded.
   */
  async at(revision: number): Promise<PastImage> {
    const known = this.#kept.get(revision);
    if (known) return known;
    const turn = this.#last.then(() => this.#kept.get(revision) ?? this.#make(revision));
    this.#last = turn.catch(() => undefined);
    return await turn;
  }

  async #make(revision: number): Promise<PastImage> {
    const { image, fromCheckpoint } = await this.#walkTo(revision);
    const endings = await this.#endingsAfter(image);
    const past = { image, endings, fromCheckpoint };
    this.#kept.set(revision, past);
    return past;
  }

  async #walkTo(revision: number): Promise<Walk> {
    for (;;) {
      const base = await this.#nearest(revision);
      const walk = await base.begin();
      // A broken checkpoint is not listed again.
      if (!walk) continue;
      await this.#walker.walk(walk, revision);
      return walk;
    }
  }

  /** The base from which the fewest log items and entries are to be read. */
  async #nearest(revision: number): Promise<Base> {
    const limit = 2 * this.#walker.due(this.#newest);
    let best: { readonly base: Base; readonly cost: number } | undefined;
    for (const base of await this.#bases(revision)) {
      const [first, last] = [base.revision, revision].sort((one, other) => one - other);
      const items = await this.#store.countLogItems(first ?? 0, last ?? 0, limit);
      // Beyond the limit the number of revisions has to do.
      const far = items < limit ? 0 : Math.abs(base.revision - revision);
      const cost = items + far + base.cost;
      if (!best || cost < best.cost) best = { base, cost };
    }
    return best?.base ?? EMPTY;
  }

  /** The nearest of each sort, before the revision and after it; those in memory first. */
  async #bases(revision: number): Promise<readonly Base[]> {
    const newest = this.#newest;
    const kept = [...this.#kept.keys()].flatMap((key): Base[] => {
      const past = this.#kept.peek(key);
      return past ? [baseOf(past.image, past.fromCheckpoint)] : [];
    });
    const listed = (await this.#checkpoints.list()).map((each) => this.#baseOn(each));
    return [[EMPTY, ...kept, baseOf(newest, 0)], listed].flatMap((bases) => {
      const sorted = [...bases].sort((one, other) => one.revision - other.revision);
      const before = sorted.findLast((base) => base.revision <= revision);
      const after = sorted.find((base) => base.revision > revision);
      return [before, after].filter((base) => base !== undefined);
    });
  }

  #baseOn(checkpoint: Checkpoint): Base {
    return {
      revision: checkpoint.revision,
      cost: checkpoint.size,
      begin: async () => {
        const image = await this.#checkpoints.read(checkpoint);
        return image && { image, fromCheckpoint: 0 };
      },
    };
  }

  /** Only what has changed since can have been removed. */
  async #endingsAfter(image: GraphImage): Promise<readonly HiddenEnding[]> {
    const changed = changedIds(image.columns(), this.#newest.columns());
    const endings: HiddenEnding[] = [];
    for (const part of partsOf(changed)) {
      await letOthersRun();
      const removed = await this.#store.readRemovedStates(part, image.revision);
      for (const ending of hiddenEndings(removed)) endings.push(ending);
    }
    return endings;
  }
}

/** What stands before the first revision. */
const EMPTY: Base = {
  revision: 0,
  cost: 0,
  begin: async () => ({ image: new GraphImage(), fromCheckpoint: 0 }),
};

function baseOf(image: GraphImage, fromCheckpoint: number): Base {
  return {
    revision: image.revision,
    cost: 0,
    begin: async () => ({ image: image.copy(), fromCheckpoint }),
  };
}
