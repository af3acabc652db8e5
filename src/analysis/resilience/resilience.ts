/** The answer to what is lost without some records, with its reasons. */
import type { Projection } from '../../projection/projection.ts';
import {
  counted,
  cutReasons,
  type ListLength,
  MOST_RECORDS,
  named,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import { byImportance, totalWorth } from '../worth.ts';
import { KINDS_BETWEEN, type KindBetween, LOSSES, type Loss, lossesWithout } from './losses.ts';

/** A sort of loss and the questions that suffer it, the most important first; at most 50. */
export interface LossPart {
  readonly name: Loss;
  readonly description: string;
  readonly count: number;
  /** Sum of their stated importance divided by 10, 0.5 where nobody stated it. */
  readonly worth: number;
  readonly questions: readonly string[];
}

/** Records that no longer stand, of a kind of which there are some, by id; at most 50. */
export interface LostBetween {
  readonly kind: KindBetween;
  readonly count: number;
  readonly records: readonly string[];
}

export interface ResilienceAnswer {
  /** How many open questions in force lose something. */
  readonly value: number;
  readonly without: readonly string[];
  readonly parts: readonly LossPart[];
  readonly downstreamCount: number;
  readonly downstream: readonly string[];
  readonly between: readonly LostBetween[];
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** A question and something that it loses; a node number. */
export interface LossRow {
  readonly question: number;
  readonly loss: Loss;
}

/** What is counted for each sort of loss, as a sentence. */
export const LOSS_DESCRIPTIONS: Readonly<Record<Loss, string>> = {
  LAST_WORKER: 'Open questions in force on which nobody is left to work.',
  LAST_EVIDENCE:
    'Open questions in force none of whose findings has anybody or anything left that could vouch for it.',
  LAST_METHOD: 'Open questions in force that no usable method addresses any more.',
  LAST_ROUTE: 'Open questions in force that can no longer be settled.',
};

/** What one question does, and what several do. */
const SENTENCES: Readonly<Record<Loss, readonly [one: string, many: string]>> = {
  LAST_WORKER: [
    'has nobody left who is recorded to work on it',
    'have nobody left who is recorded to work on them',
  ],
  LAST_EVIDENCE: [
    'has no finding left that somebody or something recorded could vouch for or repeat',
    'have no finding left that somebody or something recorded could vouch for or repeat',
  ],
  LAST_METHOD: ['has no method left that could be used', 'have no method left that could be used'],
  LAST_ROUTE: [
    'needs what was removed, over prerequisites that cannot be had another way',
    'need what was removed, over prerequisites that cannot be had another way',
  ],
};

const SPOKEN: Readonly<Record<Loss, string>> = {
  LAST_WORKER: 'the last worker',
  LAST_EVIDENCE: 'the last evidence',
  LAST_METHOD: 'the last usable method',
  LAST_ROUTE: 'the last route to an answer',
};

/** What is lost without the nodes, none of which may be a person. O(what rests on them + n + m). */
export function resilienceWithout(
  projection: Projection,
  removed: readonly number[],
): ResilienceAnswer {
  const losses = lossesWithout(projection, new Set(removed));
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => projection.idOf(node));
  const whole = LOSSES.map((name) => ({
    name,
    questions: idsOf(byImportance(projection, losses.questions[name])),
    worth: totalWorth(projection, losses.questions[name], 'IMPORTANCE'),
  }));
  const downstream = idsOf(byImportance(projection, losses.downstream));
  const between = KINDS_BETWEEN.map((kind) => ({
    kind,
    records: idsOf(losses.between.get(kind) ?? []),
  })).filter(({ records }) => records.length > 0);
  const without = idsOf(removed);
  const value = new Set(whole.flatMap(({ questions }) => questions)).size;
  const reasons = cutReasons(reasonsFor(whole, without));
  return {
    value,
    without,
    parts: whole.map(({ questions, ...part }) => ({
      ...part,
      description: LOSS_DESCRIPTIONS[part.name],
      count: questions.length,
      questions: questions.slice(0, MOST_RECORDS),
    })),
    downstreamCount: downstream.length,
    downstream: downstream.slice(0, MOST_RECORDS),
    between: between.map(({ kind, records }) => ({
      kind,
      count: records.length,
      records: records.slice(0, MOST_RECORDS),
    })),
    because: reasons.because,
    sentence: sentenceOf(without, value, whole, downstream.length),
    truncated: truncationOf([
      cutLength(
        'parts.questions',
        whole.map(({ questions }) => questions),
      ),
      cutLength('downstream', [downstream]),
      cutLength(
        'between.records',
        between.map(({ records }) => records),
      ),
      reasons.length,
    ]),
  };
}

/** Each question with each thing that it loses: the most important question first, ties by id, then in the order of the losses. */
export function lossRows(projection: Projection, removed: readonly number[]): readonly LossRow[] {
  const { questions } = lossesWithout(projection, new Set(removed));
  const all = [...new Set(LOSSES.flatMap((loss) => questions[loss]))];
  const losing = new Map(LOSSES.map((loss) => [loss, new Set(questions[loss])]));
  return byImportance(projection, all).flatMap((question) =>
    LOSSES.filter((loss) => losing.get(loss)?.has(question)).map((loss) => ({ question, loss })),
  );
}

/** The rows as a sentence to be read aloud. */
export function lossRowsSentence(without: readonly string[], rows: readonly LossRow[]): string {
  const questions = new Set(rows.map(({ question }) => question)).size;
  if (questions === 0) return `Without ${namesOf(without)}, no open question loses anything.`;
  return `Without ${namesOf(without)}, ${counted(questions, 'open question')} ${questions === 1 ? 'loses' : 'lose'} ${counted(rows.length, 'support')}.`;
}

interface WholePart {
  readonly name: Loss;
  readonly questions: readonly string[];
}

function cutLength(list: string, whole: readonly (readonly string[])[]): ListLength {
  const sum = (most: number) =>
    whole.reduce((total, { length }) => total + Math.min(length, most), 0);
  return { list, shown: sum(MOST_RECORDS), total: sum(Number.POSITIVE_INFINITY) };
}

function reasonsFor(parts: readonly WholePart[], without: readonly string[]): readonly Reason[] {
  const lost = parts.filter(({ questions }) => questions.length > 0);
  if (lost.length === 0) {
    return [
      {
        rule: 'NOTHING_LOST',
        sentence:
          'Every open question in force that had a worker, evidence, a usable method or a route keeps one.',
        records: without,
      },
    ];
  }
  return lost.map(({ name, questions }) => ({
    rule: name,
    sentence: `${counted(questions.length, 'open question')} ${SENTENCES[name][questions.length === 1 ? 0 : 1]}: ${named(questions)}.`,
    records: questions,
  }));
}

function sentenceOf(
  without: readonly string[],
  value: number,
  parts: readonly WholePart[],
  downstream: number,
): string {
  const removed = namesOf(without);
  if (value === 0) return `Without ${removed}, no open question loses anything that is recorded.`;
  const losses = parts.filter(({ questions }) => questions.length > 0);
  const loses = value === 1 ? 'loses' : 'lose';
  const told =
    losses.length === 1
      ? `${loses} ${losses.map(({ name }) => SPOKEN[name])}`
      : `${loses} something: ${listed(losses.map(({ name, questions }) => `${SPOKEN[name]} (${questions.length})`))}`;
  const beyond =
    downstream > 0
      ? ` ${counted(downstream, 'further open question')} cannot be settled without these.`
      : '';
  return `Without ${removed}, ${counted(value, 'open question')} ${told}.${beyond}`;
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
