/** The knots of a graph, told with what ties each, who waits and which edges would free it. */
import type { Projection } from '../projection/projection.ts';
import { questionIds } from '../research/question-graph.ts';
import {
  counted,
  cutReasons,
  MOST_NAMES,
  MOST_RECORDS,
  named,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from './answer.ts';
import { type BreakingEdge, type BreakingEdges, breakingEdgesOf } from './breaking-edges.ts';
import type { DependencyKind } from './dependency-list.ts';
import { circlesOver, deadlockKnots, type KnotOutline, type KnotSort, tieOf } from './knots.ts';

/** A knot; lists of records hold at most `MOST_RECORDS`. */
export interface KnotAnswer {
  readonly number: number;
  readonly sort: KnotSort;
  readonly size: number;
  readonly questions: readonly string[];
  readonly tie: readonly string[];
  readonly tieSize: number;
  readonly waitingCount: number;
  readonly breakingEdges: BreakingEdges | null;
  readonly sentence: string;
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

export interface CyclesAnswer {
  readonly value: number;
  readonly parts: {
    readonly hardCircles: number;
    readonly groupKnots: number;
    readonly circles: number;
    readonly questions: number;
    readonly waiting: number;
  };
  readonly knots: readonly KnotAnswer[];
  readonly sentence: string;
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/**
 * The knots of open questions, or with kinds the circles over these. Those with most questions
 * waiting behind them come first, then the larger, ties by id. Explains at most `limit` of them.
 */
export function findCycles(
  projection: Projection,
  kinds: readonly DependencyKind[] | undefined,
  limit: number,
): CyclesAnswer {
  const outlines = kinds ? circlesOver(projection, kinds) : deadlockKnots(projection);
  const knots = outlines
    .slice(0, limit)
    .map((outline, index) => explainKnot(projection, outline, index + 1, kinds));
  const ofSort = (sort: KnotSort) => outlines.filter((outline) => outline.sort === sort).length;
  const parts = {
    hardCircles: ofSort('HARD_CIRCLE'),
    groupKnots: ofSort('GROUPS'),
    circles: ofSort('CIRCLE'),
    questions: outlines.reduce((sum, { questions }) => sum + questions.length, 0),
    waiting: countWaiting(outlines),
  };
  const value = outlines.length;
  return {
    value,
    parts,
    knots,
    sentence: sentenceOf(projection, outlines, parts),
    because: [ruleOf(kinds, value)],
    truncated: truncationOf([{ list: 'knots', shown: knots.length, total: value }]),
  };
}

/** Questions outside all knots that wait for one or more of them. */
function countWaiting(outlines: readonly KnotOutline[]): number {
  const inside = new Set(outlines.flatMap(({ questions }) => [...questions]));
  const waiting = new Set(outlines.flatMap((outline) => [...outline.waiting]));
  return [...waiting].filter((question) => !inside.has(question)).length;
}

function explainKnot(
  projection: Projection,
  outline: KnotOutline,
  number: number,
  kinds: readonly DependencyKind[] | undefined,
): KnotAnswer {
  const { deadlock, questions, sort, waiting } = outline;
  const tie = tieOf(projection, outline, kinds);
  const shown = questionIds(projection, questions.subarray(0, MOST_RECORDS));
  const shownTie = questionIds(projection, tie.subarray(0, MOST_RECORDS));
  const breakingEdges = deadlock === -1 ? null : breakingEdgesOf(projection, deadlock);
  const { because, length } = cutReasons(
    reasonsOf(sort, questionIds(projection, tie), breakingEdges),
  );
  return {
    number,
    sort,
    size: questions.length,
    questions: shown,
    tie: shownTie,
    tieSize: tie.length,
    waitingCount: waiting.length,
    breakingEdges,
    sentence: sentenceOfKnot(projection, outline, breakingEdges),
    because,
    truncated: truncationOf([
      { list: 'questions', shown: shown.length, total: questions.length },
      { list: 'tie', shown: shownTie.length, total: tie.length },
      ...(breakingEdges ? lengthsOf(breakingEdges) : []),
      length,
    ]),
  };
}

function lengthsOf({ set, setSize, single, singleCount }: BreakingEdges) {
  return [
    { list: 'breakingEdges.single', shown: single.length, total: singleCount },
    { list: 'breakingEdges.set', shown: set.length, total: setSize },
  ];
}

const TIED_BY: Readonly<Record<KnotSort, string>> = {
  HARD_CIRCLE: 'These depend on one another in a circle of hard prerequisites',
  GROUPS: 'Each of these needs another one of them, or a group all of whose members are among them',
  CIRCLE: 'These depend on one another in a circle',
};

function reasonsOf(
  sort: KnotSort,
  tie: readonly string[],
  breaking: BreakingEdges | null,
): readonly Reason[] {
  const tied = { rule: sort, sentence: `${TIED_BY[sort]}: ${named(tie)}.`, records: tie };
  if (!breaking) return [tied];
  const { isMinimum, setSize, single, singleCount, set } = breaking;
  const alone = singleCount > 0;
  const surely = isMinimum ? '; fewer would not do' : '; whether fewer would do is not known';
  return [
    tied,
    {
      rule: alone ? 'BREAKS_ALONE' : 'BREAKS_TOGETHER',
      sentence: alone
        ? `${counted(singleCount, 'edge')} would each free it alone when taken away.`
        : `No edge was found that frees it alone; ${counted(setSize, 'edge')} together would${surely}.`,
      records: recordsOf(alone ? single : set),
    },
  ];
}

/** What the edges join, each record once, in the order of the edges. */
function recordsOf(edges: readonly BreakingEdge[]): readonly string[] {
  const ends = edges.flatMap(({ from, group, to }) => [from, to ?? group ?? from]);
  return [...new Set(ends)];
}

function sentenceOfKnot(
  projection: Projection,
  outline: KnotOutline,
  breaking: BreakingEdges | null,
): string {
  const { questions, waiting } = outline;
  const behind = questions.length === 1 ? 'it' : 'them';
  return [
    `${tiedInWords(projection, outline)}.`,
    ...(waiting.length > 0 ? [`${waitInWords(waiting.length)} behind ${behind}.`] : []),
    ...(breaking ? [adviceOf(breaking)] : []),
  ].join(' ');
}

/** `A, B and 2 more wait for one another`. */
function tiedInWords(projection: Projection, { questions, sort }: KnotOutline): string {
  const ids = questionIds(projection, questions.subarray(0, MOST_NAMES));
  const isOne = questions.length === 1;
  if (sort === 'CIRCLE') {
    const verb = isOne ? 'depends on itself' : 'depend on one another in a circle';
    return `${namesOf(ids, questions.length)} ${verb}`;
  }
  return `${namesOf(ids, questions.length)} ${isOne ? 'waits for itself' : 'wait for one another'}`;
}

function waitInWords(count: number): string {
  return count === 1 ? '1 further question waits' : `${count} further questions wait`;
}

function adviceOf({ isMinimum, setSize, singleCount }: BreakingEdges): string {
  if (singleCount > 1) return `Any one of ${singleCount} edges would loosen the knot if it went.`;
  if (singleCount === 1) return 'One edge would loosen the knot if it went.';
  return `To loosen the knot, ${setSize} edges have to go together${isMinimum ? '' : ', unless fewer would do'}.`;
}

/** How many knots there are, and the first of them. */
function sentenceOf(
  projection: Projection,
  outlines: readonly KnotOutline[],
  { circles, questions, waiting }: CyclesAnswer['parts'],
): string {
  const [first] = outlines;
  if (!first) return 'No questions are tied to one another in a circle.';
  const isOne = outlines.length === 1;
  const knots = counted(outlines.length, circles > 0 ? 'circle' : 'knot');
  const behind = waiting > 0 ? `; ${waitInWords(waiting)} behind ${isOne ? 'it' : 'them'}` : '';
  const place = isOne ? 'In it' : 'In the first';
  return `There ${isOne ? 'is' : 'are'} ${knots} with ${counted(questions, 'question')}${behind}. ${place}, ${tiedInWords(projection, first)}.`;
}

function ruleOf(kinds: readonly DependencyKind[] | undefined, value: number): Reason {
  if (kinds) {
    return {
      rule: 'CIRCLES',
      sentence: `${counted(value, 'set')} of questions lead to one another over ${kinds.join(', ')}.`,
      records: [],
    };
  }
  return {
    rule: 'KNOTS',
    sentence: `${counted(value, 'set')} of open questions cannot be settled because they wait for one another.`,
    records: [],
  };
}
