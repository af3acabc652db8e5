/**
 * Images of past revisions, kept in the store's private table so that the log need not be replayed from
 * its beginning. They can be lost at any time: whatever is missing or broken is replayed from the log.
 */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { GraphStore, PrivateWrite } from '../store/graph-store.ts';
import { StoreError } from '../store/store-error.ts';
import { addChunk, CHUNK_FORM, chunkDigest, chunksOf } from './checkpoint-chunks.ts';
import { GraphImage } from './graph-image.ts';

/** Table of the checkpoints: their list under `list`, chunks under revision and number. */
export const CHECKPOINT_TABLE = 'checkpoint';

const LIST = 'list';

/** How often the list is written again after another process has written its own meanwhile. */
const TRIES = 5;

/** An image that can be read back. */
export interface Checkpoint {
  readonly revision: number;
  /** Records and edges in it. */
  readonly size: number;
  /** Of its chunks, in their order. */
  readonly digests: readonly string[];
}

interface StoredList {
  readonly form: string;
  readonly checkpoints: readonly Checkpoint[];
}

/** The checkpoints of a store; other processes may write some as well. */
export class Checkpoints {
  readonly #store: GraphStore;
  /** Revisions of checkpoints that turned out to be broken. */
  readonly #broken = new Set<number>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Those that are worth a try, in no order. */
  async list(): Promise<readonly Checkpoint[]> {
    const { checkpoints, form } = parseList(await this.#store.readPrivate(CHECKPOINT_TABLE, LIST));
    // Another version of Lacuna or of the model has written it.
    if (form !== CHUNK_FORM) return [];
    return checkpoints.filter(({ revision }) => !this.#broken.has(revision));
  }

  /** The image of a checkpoint; undefined when it is broken, after which it is listed no more. */
  async read({ digests, revision, size }: Checkpoint): Promise<GraphImage | undefined> {
    const image = new GraphImage();
    image.revision = revision;
    for (const [place, digest] of digests.entries()) {
      await letOthersRun();
      const text = await this.#store.readPrivate(CHECKPOINT_TABLE, `${revision}/${place}`);
      if (text === null || chunkDigest(text) !== digest) return this.#giveUp(revision);
      if (!addChunk(image, text)) return this.#giveUp(revision);
    }
    return image.size === size ? image : this.#giveUp(revision);
  }

  /** Writes a checkpoint of the image, which nobody may change meanwhile. It is done without when the store cannot take it. */
  async save(image: GraphImage): Promise<void> {
    const { revision, size } = image;
    try {
      const digests: string[] = [];
      for (const text of chunksOf(image)) {
        await letOthersRun();
        await this.#write([{ key: `${revision}/${digests.length}`, value: text }]);
        digests.push(chunkDigest(text));
      }
      this.#broken.delete(revision);
      // Last, so that what was interrupted is not listed.
      await this.#enlist({ revision, size, digests });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }

  async #enlist(checkpoint: Checkpoint): Promise<void> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { checkpoints, form } = parseList(
        await this.#store.readPrivate(CHECKPOINT_TABLE, LIST),
      );
      if (form === CHUNK_FORM && checkpoints.some((each) => isSame(each, checkpoint))) return;
      const isKept = ({ revision }: Checkpoint) =>
        form === CHUNK_FORM && revision !== checkpoint.revision && !this.#broken.has(revision);
      const kept = [...checkpoints.filter(isKept), checkpoint];
      const list: StoredList = { form: CHUNK_FORM, checkpoints: kept };
      const dropped = checkpoints.filter((each) => !isKept(each)).flatMap(keysOf);
      const used = new Set(keysOf(checkpoint));
      await this.#write([
        ...dropped.filter((key) => !used.has(key)).map((key) => ({ key, value: null })),
        { key: LIST, value: JSON.stringify(list) },
      ]);
    }
  }

  async #write(rows: readonly Pick<PrivateWrite, 'key' | 'value'>[]): Promise<void> {
    await this.#store.commit({
      actor: 'lacuna',
      message: 'Checkpoint',
      time: new Date().toISOString(),
      changes: [],
      private: rows.map((row) => ({ table: CHECKPOINT_TABLE, ...row })),
    });
  }

  #giveUp(revision: number): undefined {
    this.#broken.add(revision);
    return undefined;
  }
}

function isSame(left: Checkpoint, right: Checkpoint): boolean {
  return left.revision === right.revision && left.digests.join() === right.digests.join();
}

function keysOf({ digests, revision }: Checkpoint): readonly string[] {
  return digests.map((_, place) => `${revision}/${place}`);
}

/** An empty list for one that is broken. */
function parseList(text: string | null): StoredList {
  try {
    const { checkpoints, form } = JSON.parse(text ?? '{}') as Partial<StoredList>;
    if (form === undefined || !checkpoints?.every(isCheckpoint)) return NO_LIST;
    return { form, checkpoints };
  } catch {
    return NO_LIST;
  }
}

const NO_LIST: StoredList = { form: CHUNK_FORM, checkpoints: [] };

function isCheckpoint({ digests, revision, size }: Checkpoint): boolean {
  return Number.isInteger(revision) && Number.isInteger(size) && Array.isArray(digests);
}
