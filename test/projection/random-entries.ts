/**
 * Random changes of a small graph whose slugs extend each other by hyphens, letters and digits, with
 * edges that have a discriminator and edges that have none; beside it what it must hold.
 */
import { entryId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import type { ImageEdge, ImageRecord } from '../../src/projection/columns/image-entries.ts';
import type { GraphImage } from '../../src/projection/graph-image.ts';
import { edge, record } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';

const SLUGS = ['a', 'a-b', 'a-b-c', 'a-b0', 'a-bc', 'a0', 'ab', 'ab-a', 'b', 'b-a', 'b-a-b', 'c'];

export class RandomEntries {
  /** What an image must hold, by id; edges that lack an end as well. */
  readonly held = new Map<string, ImageRecord | ImageEdge>();
  readonly #random: () => number;
  #revision = 0;

  constructor(seed: number) {
    this.#random = makeRandom(seed);
  }

  /** Puts or removes some entries, in the image and in what it must hold. */
  change(image: GraphImage, count: number): void {
    for (let step = 0; step < count; step++) {
      this.#revision += 1;
      const state = this.#random() < 0.5 ? this.#record() : this.#edge();
      const id = entryId(state);
      if (this.#random() < 0.25) {
        image.remove(id);
        this.held.delete(id);
      } else {
        image.put(state, this.#revision, { createdAt: 7, updatedAt: this.#revision });
        const entry = image.get(id);
        if (entry) this.held.set(id, entry);
      }
    }
    image.revision = this.#revision;
  }

  /** All of them in the order of their ids. */
  get entries(): readonly (ImageRecord | ImageEdge)[] {
    return [...this.held.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  #one<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  #record(): RecordState {
    const kind = this.#one(['Question', 'Method', 'MethodGroup', 'Indicator'] as const);
    const fields = {
      visibility: this.#visibility(),
      verification: this.#one(['VERIFIED', 'NONE']),
    };
    return record(kind, this.#one(SLUGS), { ...fields, title: { en: 'x' } });
  }

  #edge(): EdgeState {
    const [source, target] = [this.#one(SLUGS), this.#one(SLUGS)];
    const fields = { visibility: this.#visibility(), confidence: this.#one([0.1, 0.5, 1]) };
    const aspect = this.#one([{}, { aspect: 'CONSTRUCT' }, { aspect: 'CONTENT' }]);
    return this.#one([
      () => edge('REQUIRES', `question/${source}`, `question/${target}`, fields),
      () => edge('METHOD_MEMBER', `method-group/${source}`, `method/${target}`, fields),
      () => edge('VALIDATES', `method/${source}`, `indicator/${target}`, { ...fields, ...aspect }),
    ])();
  }

  #visibility(): string {
    return this.#random() < 0.15 ? 'LAB' : 'PUBLIC';
  }
}
