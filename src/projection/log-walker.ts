/** Brings images from one revision to another by what the log says, and lays checkpoints on the way. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { GraphStore, LogEntry } from '../store/graph-store.ts';
import { logPages } from '../store/read-all.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { GraphImage } from './graph-image.ts';

/** Ids that are asked of the store at once. */
const IDS_AT_ONCE = 1_000;

/** An image on the way to another revision. */
export interface Walk {
  readonly image: GraphImage;
  /** Log items since the last place with a checkpoint, as far as is known. */
  fromCheckpoint: number;
}

/** Walks the log of one store. */
export class LogWalker {
  readonly #store: GraphStore;
  readonly #checkpoints: Checkpoints;
  readonly #spacing: number;

  /** `spacing` is the fewest log items between two checkpoints. */
  constructor(store: GraphStore, checkpoints: Checkpoints, spacing: number) {
    this.#store = store;
    this.#checkpoints = checkpoints;
    this.#spacing = spacing;
  }

  /** Log items after which a checkpoint is due: then all of them together are no larger than the log. */
  due(image: GraphImage): number {
    return Math.max(this.#spacing, image.size);
  }

  /** Brings the image to an earlier or later revision, which the log must have. */
  async walk(walk: Walk, revision: number): Promise<void> {
    if (walk.image.revision <= revision) await this.#forward(walk, revision);
    else await this.#back(walk, revision);
  }

  async #forward(walk: Walk, revision: number): Promise<void> {
    const { image } = walk;
    for await (const entries of logPages(this.#store, image.revision, revision)) {
      await letOthersRun();
      for (const entry of entries) {
        applyPast(image, entry);
        walk.fromCheckpoint += entry.items.length;
        if (walk.fromCheckpoint >= this.due(image)) await this.#checkpoint(walk);
      }
    }
  }

  /** In strides, so that the checkpoints on the way are not too far apart. */
  async #back(walk: Walk, revision: number): Promise<void> {
    const { image } = walk;
    let stride = image.revision - revision;
    while (image.revision > revision) {
      stride = await this.#strideBack(image, Math.min(stride * 2, image.revision - revision));
      walk.fromCheckpoint += await this.#putBack(image, image.revision - stride);
      if (walk.fromCheckpoint >= this.due(image)) await this.#checkpoint(walk);
    }
  }

  /** At most as many revisions as asked, of fewer items than two checkpoints are worth. */
  async #strideBack(image: GraphImage, most: number): Promise<number> {
    const { revision } = image;
    const limit = 2 * this.due(image);
    let stride = most;
    while (stride > 1) {
      const items = await this.#store.countLogItems(revision - stride, revision, limit);
      if (items < limit) break;
      stride = Math.ceil(stride / 2);
    }
    return stride;
  }

  /** Puts back what changed after a revision; tells how many items of the log say so. */
  async #putBack(image: GraphImage, revision: number): Promise<number> {
    const ids = new Set<string>();
    let itemCount = 0;
    for await (const entries of logPages(this.#store, revision, image.revision)) {
      await letOthersRun();
      for (const { items } of entries) {
        itemCount += items.length;
        for (const { id } of items) ids.add(id);
      }
    }
    for (const part of partsOf([...ids])) {
      await letOthersRun();
      const states = await this.#store.readStatesAt(part, revision);
      part.forEach((id, place) => {
        const state = states[place];
        if (state) image.put(state, state.provenance.revision);
        else image.remove(id);
      });
    }
    image.revision = revision;
    return itemCount;
  }

  /** Unless another walk has laid one near by. */
  async #checkpoint(walk: Walk): Promise<void> {
    const { image } = walk;
    walk.fromCheckpoint = 0;
    const listed = (await this.#checkpoints.list()).map(({ revision }) => revision);
    const before = Math.max(0, ...listed.filter((revision) => revision <= image.revision));
    const after = Math.min(...listed.filter((revision) => revision > image.revision));
    if (!(await this.#isFar(before, image.revision, image))) return;
    if (Number.isFinite(after) && !(await this.#isFar(image.revision, after, image))) return;
    await this.#checkpoints.save(image);
  }

  async #isFar(first: number, last: number, image: GraphImage): Promise<boolean> {
    const due = this.due(image);
    return (await this.#store.countLogItems(first, last, due)) >= due;
  }
}

/** What was erased from the log is not there any more, whatever was said before it. */
function applyPast(image: GraphImage, entry: LogEntry): void {
  image.apply(entry);
  for (const { id, state } of entry.items) if (state === null) image.remove(id);
}

/** The ids in parts that can be asked of the store at once. */
export function* partsOf(ids: readonly string[]): Generator<readonly string[], void, undefined> {
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    yield ids.slice(start, start + IDS_AT_ONCE);
  }
}
