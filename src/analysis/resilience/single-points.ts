/** Records whose removal alone makes a question lose something, ranked; people only as guarded counts. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import { countNecessity } from '../../algorithms/necessity.ts';
import { buildNecessityOrder } from '../../algorithms/necessity-order.ts';
import type { KindName } from '../../model/generated/model.ts';
import { membersOf } from '../../people/memberships.ts';
import { type GuardedCount, guarded, isPerson } from '../../people/people-rule.ts';
import { derive } from '../../projection/derive.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce, questionGraph } from '../../research/question-graph.ts';
import { sharedRanks } from '../shared-ranks.ts';
import type { QuestionValue } from '../worth.ts';
import { rounded, worthOf } from '../worth.ts';
import { LOSSES, type Loss } from './losses.ts';
import { SoleSupportFinder } from './sole-supports.ts';
import { SUPPORT_LOSSES } from './standing.ts';

/** Kinds of records that can be single points of failure. */
export const POINT_KINDS = [
  'Lab',
  'Method',
  'Capability',
  'Resource',
  'System',
  'Work',
  'Finding',
  'Claim',
  'Effort',
  'Question',
] as const satisfies readonly KindName[];

/** A record with what its removal alone costs. */
export interface RankedPoint {
  /** Place in the ranking of all kinds, from 1; equal values share the better place. */
  readonly rank: number;
  readonly node: number;
  /** Sum of what the questions that lose something count. */
  readonly value: number;
  /** How many questions lose something. */
  readonly questions: number;
  /** How many lose what. */
  readonly counts: Readonly<Record<Loss, number>>;
}

/** How much hangs on single people, none of whom is told. */
export interface PeopleDependence {
  readonly questions: GuardedCount;
  readonly methods: GuardedCount;
  readonly labs: GuardedCount;
}

/** What is added up for a record. */
interface Tally {
  readonly counts: Record<Loss, number>;
  questions: number;
  readonly worth: Record<QuestionValue, number>;
}

interface SinglePoints {
  readonly tallies: ReadonlyMap<number, Tally>;
  readonly people: PeopleDependence;
}

const singlePoints = derive((projection): SinglePoints => {
  const finder = new SoleSupportFinder(projection);
  const tallies = new Map<number, Tally>();
  let questionsOnOnePerson = 0;
  for (const question of openQuestionsInForce(projection)) {
    stopIfAbandoned();
    const supports = supportsOf(finder, question);
    if ([...supports.keys()].some((node) => isPerson(projection, node))) questionsOnOnePerson++;
    for (const [node, losses] of supports) {
      if (!isPerson(projection, node)) addLosses(projection, tallies, node, question, losses);
    }
  }
  addRoutes(projection, tallies);
  return {
    tallies,
    people: {
      questions: guarded(questionsOnOnePerson),
      methods: guarded(countMethodsOnOnePerson(projection, finder)),
      labs: guarded(countLabsOfOnePerson(projection)),
    },
  };
});

/**
 * The records that are single points of failure, by what is lost without them: largest value first,
 * ties by id. Of questions only open ones in force are ranked. O(n / 256 * (n + m)) for a new
 * revision or day, then kept; a call sorts only.
 */
export function rankSinglePoints(
  projection: Projection,
  value: QuestionValue,
): readonly RankedPoint[] {
  const scored = [...singlePoints(projection).tallies]
    .map(([node, { counts, questions, worth }]) => ({
      node,
      value: rounded(worth[value]),
      questions,
      counts,
    }))
    .sort((left, right) => right.value - left.value || left.node - right.node);
  const ranks = sharedRanks(scored.map((item) => item.value));
  return scored.map((item, index) => ({ rank: ranks[index] ?? 0, ...item }));
}

/**
 * How many questions, methods and labs hang on a single person, as it may be told. Of a hypothesis that
 * of the graph on which it rests: differences between hypotheses would tell on what one person's
 * question hangs.
 */
export function peopleDependence({ recorded }: Projection): PeopleDependence {
  return singlePoints(recorded).people;
}

/** What alone takes something from the question, and what it takes. */
function supportsOf(finder: SoleSupportFinder, question: number): ReadonlyMap<number, Loss[]> {
  const supports = new Map<number, Loss[]>();
  for (const loss of SUPPORT_LOSSES) {
    for (const node of finder.ofQuestion(question, loss)) {
      const known = supports.get(node);
      if (known) known.push(loss);
      else supports.set(node, [loss]);
    }
  }
  return supports;
}

function addLosses(
  projection: Projection,
  tallies: Map<number, Tally>,
  node: number,
  question: number,
  losses: readonly Loss[],
): void {
  const tally = tallies.get(node) ?? emptyTally();
  tallies.set(node, tally);
  tally.questions++;
  for (const loss of losses) tally.counts[loss]++;
  for (const value of ['IMPORTANCE', 'UNIFORM'] as const) {
    tally.worth[value] += worthOf(projection, question, value);
  }
}

/** Nothing but a route is lost with a question, and only questions take routes. */
function addRoutes(projection: Projection, tallies: Map<number, Tally>): void {
  const { numbers, worths } = routesLost(projection);
  openQuestionsInForce(projection).forEach((node, index) => {
    const questions = numbers[index] ?? 0;
    if (questions === 0) return;
    const worth = { IMPORTANCE: worths[index] ?? 0, UNIFORM: questions };
    const counts = { ...emptyTally().counts, LAST_ROUTE: questions };
    tallies.set(node, { questions, counts, worth });
  });
}

/**
 * How many open questions in force need each of them, and what these count, in their order. The day
 * does not matter. One sweep where every open question is in force, else two.
 */
const routesLost = derive((projection) => {
  const { count, first, open, settled } = questionGraph(projection);
  const inForce = openQuestionsInForce(projection);
  const candidates = Uint32Array.from(inForce, (node) => node - first);
  const order = buildNecessityOrder(open);
  const sweep = (value: QuestionValue) => {
    const weights = new Float64Array(count);
    for (const node of inForce) weights[node - first] = worthOf(projection, node, value);
    return countNecessity(order, weights, candidates);
  };
  const byWorth = sweep('IMPORTANCE');
  const numbers = inForce.length === openCount(settled) ? byWorth.count : sweep('UNIFORM').weight;
  return { numbers, worths: byWorth.weight };
});

function openCount(settled: Uint8Array): number {
  return settled.reduce((sum, isSettled) => sum + (isSettled === 1 ? 0 : 1), 0);
}

function emptyTally(): Tally {
  const counts = Object.fromEntries(LOSSES.map((loss) => [loss, 0])) as Record<Loss, number>;
  return { counts, questions: 0, worth: { IMPORTANCE: 0, UNIFORM: 0 } };
}

/** Methods in force that can be used, until some one person is gone. */
function countMethodsOnOnePerson(projection: Projection, finder: SoleSupportFinder): number {
  return countNodes(projection, 'Method', (method) =>
    [...(finder.ofMethod(method) ?? [])].some((node) => isPerson(projection, node)),
  );
}

/** Unretracted labs of which one member is recorded to be there. */
function countLabsOfOnePerson(projection: Projection): number {
  return countNodes(
    projection,
    'Lab',
    (lab) => !isRetracted(projection, lab) && membersOf(projection, lab).length === 1,
  );
}

function countNodes(
  projection: Projection,
  kind: KindName,
  isCounted: (node: number) => boolean,
): number {
  const { start, end } = projection.nodesOf(kind);
  let count = 0;
  for (let node = start; node < end; node++) if (isCounted(node)) count++;
  return count;
}
