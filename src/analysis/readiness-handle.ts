import type { Projection } from '../projection/projection.ts';
import { explainReadiness, type ReadinessAnswer } from './readiness.ts';
import { outlineReadiness, type ReadinessOutline } from './readiness-outline.ts';

/** The readiness of a question node. Its reasons are computed once, when first asked for. */
export class ReadinessHandle {
  readonly projection: Projection;
  readonly outline: ReadinessOutline;
  readonly #node: number;
  #explanation: ReadinessAnswer | undefined;

  constructor(projection: Projection, node: number) {
    this.projection = projection;
    this.outline = outlineReadiness(projection, node);
    this.#node = node;
  }

  /** Global id of the question. */
  get id(): string {
    return this.projection.idOf(this.#node);
  }

  /** Linear in what lies beneath the question; a core is shared by all questions of its knot. */
  get explanation(): ReadinessAnswer {
    this.#explanation ??= explainReadiness(this.projection, this.#node);
    return this.#explanation;
  }
}
