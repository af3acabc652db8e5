/** How questions stand in two projections: their readiness, and their places among the bottlenecks. */
import { isActive } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';
import type { BottleneckWeights } from '../bottlenecks/score.ts';
import type { RankedRecord } from '../bottlenecks/value-order.ts';
import { rankBottlenecks } from '../bottlenecks.ts';
import { type ReadinessName, readinessOf } from '../readiness-outline.ts';
import type { QuestionValue } from '../worth.ts';
import { type NodePair, pairNodes, questionNodes } from './pair-nodes.ts';

/** How bottlenecks are ranked in both projections. */
export interface RankingOptions {
  readonly weights: BottleneckWeights;
  readonly value: QuestionValue;
}

/** How a question stands: settled, or open with that readiness while it is in force. */
export type Standing = ReadinessName | 'NOT_IN_FORCE' | 'ABSENT';

/** A place in the ranking of bottlenecks. */
export interface Place {
  readonly rank: number;
  readonly value: number;
}

/** A question by its id, and how it stands in each projection; a place is null where it is not ranked. */
export interface QuestionChange {
  readonly question: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly placeBefore: Place | null;
  readonly placeAfter: Place | null;
  /**
   * Places moved up; negative for moves down. A question that enters comes from below the last ranked
   * one, and one that leaves goes there.
   */
  readonly moved: number;
}

/**
 * The questions whose standing or rank differs: those whose standing does first, then by how far they
 * moved, farthest first, ties by id. Costs two rankings of bottlenecks, which are kept per projection.
 */
export function changedQuestions(
  before: Projection,
  after: Projection,
  { value, weights }: RankingOptions,
): readonly QuestionChange[] {
  const [old, young] = [before, after].map((each) => rankBottlenecks(each, weights, value));
  const [placesBefore, placesAfter] = [placesOf(before, old ?? []), placesOf(after, young ?? [])];
  return pairNodes(before, after, questionNodes)
    .map(({ id, ...nodes }): QuestionChange => {
      const placeBefore = placesBefore.get(id) ?? null;
      const placeAfter = placesAfter.get(id) ?? null;
      const from = placeBefore?.rank ?? placesBefore.size + 1;
      const to = placeAfter?.rank ?? placesAfter.size + 1;
      return {
        question: id,
        before: standingOf(before, nodes.before),
        after: standingOf(after, nodes.after),
        placeBefore,
        placeAfter,
        moved: placeBefore || placeAfter ? from - to : 0,
      };
    })
    .filter((change) => hasNewStanding(change) || hasMoved(change))
    .sort(byWeight);
}

/** Whether the standing differs. */
export function hasNewStanding({ after, before }: QuestionChange): boolean {
  return before !== after;
}

/** Whether the rank differs, or there is one on one side only. */
function hasMoved({ placeAfter, placeBefore }: QuestionChange): boolean {
  return placeBefore?.rank !== placeAfter?.rank;
}

/** Those that moved, farthest first, ties by id. */
export function rankMoves(changes: readonly QuestionChange[]): readonly QuestionChange[] {
  return changes.filter(hasMoved).sort(byDistance);
}

/** Ids, ascending, of those that stand this way after and did not before. */
export function newly(changes: readonly QuestionChange[], standing: Standing): readonly string[] {
  return idsOf(changes.filter(({ after, before }) => after === standing && before !== standing));
}

/** Ids, ascending, of those that were settled and are open. */
export function reopened(changes: readonly QuestionChange[]): readonly string[] {
  const isOpen = (standing: Standing) => standing !== 'SETTLED' && standing !== 'ABSENT';
  return idsOf(changes.filter(({ after, before }) => before === 'SETTLED' && isOpen(after)));
}

/** Ids, ascending, of those that were deadlocked and are only blocked, or ready. */
export function freed(changes: readonly QuestionChange[]): readonly string[] {
  return idsOf(
    changes.filter(
      ({ after, before }) => before === 'DEADLOCKED' && (after === 'READY' || after === 'BLOCKED'),
    ),
  );
}

function idsOf(changes: readonly QuestionChange[]): readonly string[] {
  return changes.map(({ question }) => question).sort();
}

function standingOf(projection: Projection, node: NodePair['before']): Standing {
  if (node === undefined) return 'ABSENT';
  const readiness = readinessOf(projection, node);
  return readiness === 'SETTLED' || isActive(projection, node) ? readiness : 'NOT_IN_FORCE';
}

function placesOf(
  projection: Projection,
  ranked: readonly RankedRecord[],
): ReadonlyMap<string, Place> {
  return new Map(ranked.map(({ node, rank, value }) => [projection.idOf(node), { rank, value }]));
}

function byWeight(left: QuestionChange, right: QuestionChange): number {
  return Number(hasNewStanding(right)) - Number(hasNewStanding(left)) || byDistance(left, right);
}

function byDistance(left: QuestionChange, right: QuestionChange): number {
  return Math.abs(right.moved) - Math.abs(left.moved) || (left.question < right.question ? -1 : 1);
}
