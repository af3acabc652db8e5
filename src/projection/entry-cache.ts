/** Whole records and edges, kept in a bounded cache that the image keeps true, and those of the past. */
import { LRUCache } from 'lru-cache';
import { isRecordId } from '../model/identity.ts';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { GraphImage } from './graph-image.ts';
import { type HiddenLater, hiddenEndings, hides } from './hidden-later.ts';
import { maySee, type ViewerClass } from './mask.ts';

/** Records and edges kept whole in memory. */
const CACHE_SIZE = 50_000;

/** The same of older revisions. */
const PAST_CACHE_SIZE = 10_000;

type Entry = StoredRecord | StoredEdge;

/** A record or edge as a projection has it. */
export interface EntryAt {
  readonly id: string;
  /** Revision in which it was last changed then. */
  readonly revision: number;
}

/** Reads through a cache of one store. */
export class EntryCache {
  readonly #store: GraphStore;
  readonly #image: GraphImage;
  readonly #later: HiddenLater;
  readonly #newest = new LRUCache<string, Entry>({ max: CACHE_SIZE });
  readonly #past = new LRUCache<string, Entry>({ max: PAST_CACHE_SIZE });

  constructor(store: GraphStore, image: GraphImage, later: HiddenLater) {
    this.#store = store;
    this.#image = image;
    this.#later = later;
  }

  /** How many entries are kept. */
  get size(): number {
    return this.#newest.size + this.#past.size;
  }

  /** Lets go of an entry that changes. */
  forget(id: string): void {
    this.#newest.delete(id);
  }

  /** A cached entry counts only when it is as new as the image says; a read may have begun earlier. */
  peek(id: string): Entry | undefined {
    const entry = this.#newest.get(id);
    return entry && this.#isNewest(entry) ? entry : undefined;
  }

  /** Records by global id, as new as the image at least. */
  async readRecords(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]> {
    return await this.#readThrough(ids, (missing) => this.#store.readRecords(missing));
  }

  /** Edges by id, as new as the image at least. */
  async readEdges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]> {
    return await this.#readThrough(ids, (missing) => this.#store.readEdges(missing));
  }

  /**
   * Entries as a projection of the revision has them, in the order asked. Null for what has been hidden
   * from the viewer since, and for what the log tells no more.
   */
  async readAsOf(
    viewer: ViewerClass,
    revision: number,
    asked: readonly EntryAt[],
  ): Promise<readonly (Entry | null)[]> {
    const newest = new Map<string, Entry | null>();
    for (const entry of await this.#readNewest(asked)) if (entry) newest.set(entry.id, entry);
    const older = asked.filter((each) => {
      const entry = newest.get(each.id);
      const isHidden = entry && !maySee(viewer, entry.fields);
      return entry?.provenance.revision !== each.revision && !isHidden;
    });
    const past = await this.#readPast(viewer, revision, older);
    const found = new Map([...newest, ...past]);
    return asked.map((each) => {
      const entry = found.get(each.id);
      return entry?.provenance.revision === each.revision ? entry : null;
    });
  }

  /** What the image has not seen changed since; it may have changed all the same. */
  async #readNewest(asked: readonly EntryAt[]): Promise<readonly (Entry | null)[]> {
    const same = asked.filter(({ id, revision }) => this.#image.revisionOf(id) === revision);
    const ids = same.map(({ id }) => id);
    const records = ids.filter(isRecordId);
    const edges = ids.filter((id) => !isRecordId(id));
    return [
      ...(records.length > 0 ? await this.readRecords(records) : []),
      ...(edges.length > 0 ? await this.readEdges(edges) : []),
    ];
  }

  async #readPast(
    viewer: ViewerClass,
    revision: number,
    asked: readonly EntryAt[],
  ): Promise<ReadonlyMap<string, Entry>> {
    const found = new Map<string, Entry>();
    const missing: string[] = [];
    for (const each of asked) {
      const known = this.#past.get(keyOf(each));
      if (!known) missing.push(each.id);
      else if (!this.#later.isHidden(viewer, known)) found.set(each.id, known);
    }
    if (missing.length === 0) return found;
    const states = await this.#store.readStatesAt(missing, revision);
    const endings = hiddenEndings(await this.#store.readRemovedStates(missing, revision));
    const closed = new Set(endings.filter((each) => hides(viewer, each)).map(({ id }) => id));
    for (const state of states) {
      if (!state || closed.has(state.id) || this.#later.isHidden(viewer, state)) continue;
      this.#past.set(keyOf({ id: state.id, revision: state.provenance.revision }), state);
      found.set(state.id, state);
    }
    return found;
  }

  async #readThrough<T extends Entry>(
    ids: readonly string[],
    read: (missing: readonly string[]) => Promise<readonly (T | null)[]>,
  ): Promise<readonly (T | null)[]> {
    const found = new Map<string, T | null>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const entry = this.peek(id) as T | undefined;
      if (entry) found.set(id, entry);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const entries = await read(missing);
      missing.forEach((id, index) => {
        const entry = entries[index] ?? null;
        found.set(id, entry);
        if (entry && this.#isNewest(entry)) this.#newest.set(id, entry);
      });
    }
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Never for what the image lacks: a read that began before a removal must not bring it back. */
  #isNewest({ id, provenance }: Entry): boolean {
    return provenance.revision >= (this.#image.revisionOf(id) ?? Number.POSITIVE_INFINITY);
  }
}

function keyOf({ id, revision }: EntryAt): string {
  return `${id} ${revision}`;
}
