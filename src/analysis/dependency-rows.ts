/** The questions of a dependency answer as flat rows. */
import { slugOf } from '../model/identity.ts';
import type { DependencyAnswer, DependencyItem } from './dependencies.ts';
import type { OpenChain } from './dependency-structure.ts';

/** A question that was reached, by its global id; `title` is that id until it is looked up. */
export interface DependencyRow extends DependencyItem {
  readonly slug: string;
  readonly title: string;
  readonly layer: number;
  readonly isReady: boolean;
  /** Null when it is settled. */
  readonly track: number | null;
  /** Null when it is not in the longest open chain. */
  readonly chainStep: number | null;
}

/** One row per question, in the order of layers and ids. */
export function dependencyRows(answer: DependencyAnswer): readonly DependencyRow[] {
  const trackOf = new Map(
    answer.tracks.flatMap(({ number, questions }) => questions.map((id) => [id, number] as const)),
  );
  const stepOf = stepsOf(answer.longestOpenChain);
  return answer.layers.flatMap(({ layer, questions }) =>
    questions.map((item) => ({
      ...item,
      slug: slugOf(item.question),
      title: item.question,
      layer,
      isReady: item.readiness === 'READY',
      track: trackOf.get(item.question) ?? null,
      chainStep: stepOf.get(item.question) ?? null,
    })),
  );
}

function stepsOf({ steps }: OpenChain): ReadonlyMap<string, number> {
  return new Map(
    steps.flatMap(({ questions }, step) => questions.map((id) => [id, step + 1] as const)),
  );
}
