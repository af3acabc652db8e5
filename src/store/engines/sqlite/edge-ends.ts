/** Finds the ends of edges by their ids, which name them. */
import type { EdgeType } from '../../../model/generated/model.ts';
import { StoreError } from '../../store-error.ts';

/** Ends of some edges. */
export interface Ends {
  /** Places of records in the order in which they were added. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** What follows the ends in the ids; absent where nothing does. */
  readonly discriminators?: readonly (string | undefined)[];
}

/** Places of records by their ids. */
export class EdgeEnds {
  /** As ids of edges have them: with a dot in place of the slash. */
  readonly #places = new Map<string, number>();

  /** Adds records by their global ids. */
  add(ids: readonly string[]): void {
    for (const id of ids) this.#places.set(id.replace('/', '.'), this.#places.size);
  }

  /** The ends of edges of one type. Throws `damaged` where there is no such record. */
  endsOf(type: EdgeType, ids: readonly string[]): Ends {
    const sources = new Uint32Array(ids.length);
    const targets = new Uint32Array(ids.length);
    let discriminators: (string | undefined)[] | undefined;
    // Edges from one record follow one another.
    let prefix = '.';
    let source = 0;
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row] ?? '';
      if (!id.startsWith(prefix)) {
        const end = endOf(id, type.length + 1);
        prefix = id.slice(0, end + 1);
        source = this.#placeOf(id.slice(type.length + 1, end), id);
      }
      const end = endOf(id, prefix.length);
      sources[row] = source;
      targets[row] = this.#placeOf(id.slice(prefix.length, end), id);
      if (end === id.length) continue;
      discriminators ??= new Array<string | undefined>(ids.length).fill(undefined);
      discriminators[row] = id.slice(end + 1);
    }
    return { sources, targets, ...(discriminators === undefined ? {} : { discriminators }) };
  }

  #placeOf(name: string, edge: string): number {
    const place = this.#places.get(name);
    if (place !== undefined) return place;
    throw new StoreError(
      'damaged',
      `The edge ${edge} lacks an end; restore the store from a backup.`,
    );
  }
}

/** Where the kind and the slug that begin at `start` end. */
function endOf(id: string, start: number): number {
  const end = id.indexOf('.', id.indexOf('.', start) + 1);
  return end < 0 ? id.length : end;
}
