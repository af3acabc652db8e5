/** A graph whose size is not known before it is read. */
import type { ReadQuad } from '../../linked-data/read-terms.ts';
import type { InputItem } from '../input.ts';
import { type GraphSource, graphItems } from './graph-items.ts';
import { StreamedGraph } from './streamed-graph.ts';

/** Holds statements, which may have any order; those of a larger graph are read as they come. */
export class GrowingGraph {
  readonly #source: GraphSource;
  readonly #limit: number;
  #held: ReadQuad[] = [];
  #length = 0;
  #streamed: StreamedGraph | undefined;

  /** `limit` is in characters of the file. */
  constructor(source: GraphSource, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  /** Takes statements that had so many characters; gives what is complete. */
  take(quads: readonly ReadQuad[], length: number): readonly InputItem[] {
    if (this.#streamed) return this.#streamed.take(quads);
    for (const quad of quads) this.#held.push(quad);
    this.#length += length;
    if (this.#length <= this.#limit) return [];
    this.#streamed = new StreamedGraph(this.#source);
    const held = this.#held;
    this.#held = [];
    return this.#streamed.take(held);
  }

  /** All that was not given before. */
  *end(): Generator<readonly InputItem[], void, undefined> {
    if (this.#streamed) yield this.#streamed.end();
    else yield* graphItems(this.#held, this.#source);
  }
}
