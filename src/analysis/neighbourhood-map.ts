/** What is shown around a question, by global ids: what is drawn and told in words. */
import type { DependencyDirection } from './dependencies.ts';
import type { Dependency } from './dependency-list.ts';
import type { ReadinessName } from './readiness-outline.ts';

export interface NeighbourItem {
  readonly question: string;
  readonly readiness: ReadinessName;
  readonly necessaryForCount: number;
  readonly isOnBothSides: boolean;
}

/** What a layer holds beside what it shows. */
export interface FoldedQuestions {
  readonly count: number;
  readonly open: number;
  readonly ready: number;
  readonly blocked: number;
  readonly deadlocked: number;
  readonly settled: number;
}

export interface NeighbourhoodLayer {
  readonly direction: DependencyDirection;
  readonly distance: number;
  readonly total: number;
  readonly questions: readonly NeighbourItem[];
  readonly folded: FoldedQuestions | null;
}

export interface NeighbourhoodMap {
  readonly question: string;
  readonly readiness: ReadinessName;
  readonly layers: readonly NeighbourhoodLayer[];
  readonly edges: readonly Dependency[];
  /** Number of members of each group among the edges. */
  readonly groupSizes: ReadonlyMap<string, number>;
}
