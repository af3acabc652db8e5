/** Which of the questions around one are shown, when not all of them can be. */
import { type Csr, rowOf } from '../algorithms/csr.ts';
import type { DependencyDirection } from './dependencies.ts';

/** What lies on one side of a question. */
export interface Side {
  readonly direction: DependencyDirection;
  /** Fewest steps from the question asked about; -1 where that is too far. */
  readonly distances: Int32Array;
  /** From each question one step back towards the question asked about, and elsewhere. */
  readonly back: Csr;
  /** Question numbers at distance 1, 2 and so on, the most telling first. */
  readonly layers: readonly (readonly number[])[];
}

/** What is shown of one layer so far. */
interface LayerChoice {
  readonly side: number;
  readonly questions: readonly number[];
  /** Everything before this place is shown. */
  next: number;
}

/**
 * The questions shown on each side, at most `most` different ones on all together. Layer after layer
 * shows one more, nearest first, and with it one whole shortest way to it, until no room is left. So
 * no layer is empty for a large one beside it, and no question is shown without those between.
 */
export function chooseShown(
  sides: readonly Side[],
  most: number,
  compare: (left: number, right: number) => number,
): readonly ReadonlySet<number>[] {
  const choice = new Choice(sides, most, compare);
  const deepest = Math.max(...sides.map(({ layers }) => layers.length));
  const layers = Array.from({ length: deepest }, (_, place) =>
    sides.map((side, number) => ({
      side: number,
      questions: side.layers[place] ?? [],
      next: 0,
    })),
  ).flat();
  while (layers.filter((layer) => choice.showOne(layer)).length > 0);
  return choice.shown;
}

class Choice {
  readonly shown: readonly Set<number>[];
  readonly #sides: readonly Side[];
  readonly #most: number;
  readonly #compare: (left: number, right: number) => number;
  readonly #once = new Set<number>();

  constructor(
    sides: readonly Side[],
    most: number,
    compare: (left: number, right: number) => number,
  ) {
    this.#sides = sides;
    this.#most = most;
    this.#compare = compare;
    this.shown = sides.map(() => new Set());
  }

  /** Shows the most telling question of the layer for which there is room; false when none is. */
  showOne(layer: LayerChoice): boolean {
    const shown = this.shown[layer.side];
    const side = this.#sides[layer.side];
    if (!shown || !side) return false;
    while (shown.has(layer.questions[layer.next] ?? -1)) layer.next += 1;
    for (let place = layer.next; place < layer.questions.length; place++) {
      const question = layer.questions[place];
      if (question === undefined || shown.has(question)) continue;
      const way = this.#wayTo(question, side, shown);
      const added = way.filter((each) => !this.#once.has(each)).length;
      if (this.#once.size + added > this.#most) continue;
      for (const each of way) {
        shown.add(each);
        this.#once.add(each);
      }
      return true;
    }
    return false;
  }

  /** The question and those before it on a shortest way, back to one that is shown. */
  #wayTo(question: number, side: Side, shown: ReadonlySet<number>): readonly number[] {
    const way = [question];
    for (const last of way) {
      const distance = side.distances[last] ?? 0;
      if (distance <= 1) break;
      const nearer = [...rowOf(side.back, last)].filter(
        (each) => side.distances[each] === distance - 1,
      );
      if (nearer.some((each) => shown.has(each))) break;
      way.push(nearer.reduce((best, each) => (this.#compare(each, best) < 0 ? each : best)));
    }
    return way;
  }
}
