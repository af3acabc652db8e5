/** Results that follow a graph from one revision to the next. */
import type { Reads } from './reads.ts';

/** A result, and what it was made from. */
export interface KnownResult {
  readonly value: unknown;
  readonly reads: Reads;
}

/**
 * The newest result of each computation on one graph, whatever its revision. A hypothesis has a lineage
 * of its own, which begins where that of the graph stands.
 */
export class Lineage {
  readonly #parent: Lineage | undefined;
  readonly #results = new Map<object, KnownResult>();

  constructor(parent?: Lineage) {
    this.#parent = parent;
  }

  get(computation: object): KnownResult | undefined {
    return this.#results.get(computation) ?? this.#parent?.get(computation);
  }

  set(computation: object, result: KnownResult): void {
    this.#results.set(computation, result);
  }
}
