/**
 * What is lost without some records, by the definition: take them out of the plain states, then again
 * and again whatever lost its support, until nothing changes; compare with the same without taking
 * anything out.
 */

import { lostNames, openPart } from '../algorithms/brute-force.ts';
import { expectedImportance } from './expected-evidence.ts';
import { abstractQuestions } from './expected-prerequisites.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

export const LOSS_NAMES = ['LAST_WORKER', 'LAST_EVIDENCE', 'LAST_METHOD', 'LAST_ROUTE'] as const;
export type LossName = (typeof LOSS_NAMES)[number];

export interface ExpectedLosses {
  readonly questions: Readonly<Record<LossName, readonly string[]>>;
  readonly downstream: readonly string[];
  readonly between: Readonly<Record<string, readonly string[]>>;
}

const BETWEEN = ['Capability', 'Resource', 'Method', 'Effort', 'Finding', 'Claim'];
const STANDING = [...BETWEEN, 'Lab', 'Person', 'Work', 'System'];

export function expectedLosses(
  known: VisibleKnowledge,
  date: string,
  gone: readonly string[],
  before = standing(known, date, []),
): ExpectedLosses {
  const after = standing(known, date, gone);
  const open = openPart(abstractQuestions(known));
  const fallAfter = (questions: readonly string[]) =>
    sorted(
      lostNames(
        open,
        questions.filter((id) => open.names.includes(id)),
      ),
    ).filter((id) => known.isActive(id));
  const losers = (ways: (question: string) => readonly string[]) =>
    known
      .openQuestionsInForce()
      .filter((id) => !gone.includes(id))
      .filter((id) => ways(id).some((way) => before.has(way)))
      .filter((id) => !ways(id).some((way) => after.has(way)));
  const questions = {
    LAST_WORKER: losers((id) => known.sources('PURSUES', id)),
    LAST_EVIDENCE: losers((id) => [
      ...known.sources('INFORMS', id),
      ...known.sources('ANSWERS', id),
    ]),
    LAST_METHOD: losers((id) => known.sources('ADDRESSES', id)),
    LAST_ROUTE: fallAfter(gone),
  };
  const losing = LOSS_NAMES.flatMap((loss) => questions[loss]);
  const fallen = [...before].filter((id) => !after.has(id) && !gone.includes(id));
  return {
    questions,
    downstream: fallAfter([...gone, ...losing]).filter((id) => !losing.includes(id)),
    between: Object.fromEntries(
      BETWEEN.map((kind) => [kind, known.ids(kind).filter((id) => fallen.includes(id))]),
    ),
  };
}

/** How much the questions that lose something count. */
export function expectedValue(
  known: VisibleKnowledge,
  { questions }: ExpectedLosses,
): { readonly uniform: number; readonly importance: number } {
  const losing = sorted(LOSS_NAMES.flatMap((loss) => questions[loss]));
  const worth = losing.map((id) => (expectedImportance(known, id) ?? 5) / 10);
  return { uniform: losing.length, importance: worth.reduce((sum, each) => sum + each, 0) };
}

/** The records that are left: all that count by themselves, minus what again and again loses its support. */
export function standing(
  known: VisibleKnowledge,
  date: string,
  gone: readonly string[],
): ReadonlySet<string> {
  const left = new Set(
    STANDING.flatMap((kind) =>
      known.ids(kind).filter((id) => countsByItself(known, kind, id, date)),
    ),
  );
  for (const id of gone) left.delete(id);
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const id of [...left]) if (!isSupported(known, id, left, date)) left.delete(id);
  }
  return left;
}

function countsByItself(known: VisibleKnowledge, kind: string, id: string, date: string): boolean {
  if (kind === 'Capability' || kind === 'Resource') return true;
  if (kind === 'Method') return known.isActive(id);
  if (kind === 'Effort') {
    const isUnderWay = ['ACTIVE', 'PLANNED'].includes(String(known.value(id, 'state')));
    return known.isActive(id) && isUnderWay && date <= String(known.value(id, 'to') ?? '9999');
  }
  if (kind === 'Person') {
    const ends = known.edges('MEMBER_OF').filter(({ source }) => source === id);
    const hasStayed = ends.some(({ fields }) => date <= String(fields['to'] ?? '9999'));
    if (ends.length > 0 && !hasStayed) return false;
  }
  return !known.isRetracted(id);
}

function isSupported(
  known: VisibleKnowledge,
  id: string,
  left: ReadonlySet<string>,
  date: string,
): boolean {
  const isLeft = (one: string) => left.has(one);
  const kind = id.slice(0, id.indexOf('/'));
  if (kind === 'effort') {
    const runners = known.targets('RUN_BY', id);
    return runners.length === 0 || runners.some(isLeft);
  }
  if (kind === 'capability' || kind === 'resource') {
    const holdings = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
      ({ target }) => target === id,
    );
    const now = holdings.filter(
      ({ fields }) =>
        String(fields['from'] ?? '0000') <= date && date <= String(fields['to'] ?? '9999'),
    );
    return holdings.length === 0 || now.some(({ source }) => isLeft(source));
  }
  if (kind === 'finding') {
    return ['PRODUCED_BY', 'REPORTED_IN', 'STUDIED'].every((type) => {
      const behind = known.targets(type, id).filter((one) => !known.isRetracted(one));
      return behind.length === 0 || behind.some(isLeft);
    });
  }
  if (kind === 'method') return known.targets('NEEDS', id).every(isLeft);
  if (kind === 'claim') return known.sources('BEARS_ON', id).some(isLeft);
  return true;
}

/** How much is lost with some one person: by taking out each person in turn. */
export function expectedPeopleDependence(known: VisibleKnowledge, date: string) {
  const before = standing(known, date, []);
  const questions = new Set<string>();
  const methods = new Set<string>();
  for (const person of known.ids('Person')) {
    const { between, questions: lost } = expectedLosses(known, date, [person], before);
    for (const id of [...lost.LAST_WORKER, ...lost.LAST_METHOD]) questions.add(id);
    for (const id of between['Method'] ?? []) methods.add(id);
  }
  const labs = known.ids('Lab').filter((lab) => {
    const members = known
      .edges('MEMBER_OF')
      .filter(({ target, fields }) => {
        const { from = '0000', to = '9999' } = fields as { from?: string; to?: string };
        return target === lab && from <= date && date <= to;
      })
      .map(({ source }) => source);
    return (
      !known.isRetracted(lab) &&
      sorted(members).filter((person) => !known.isRetracted(person)).length === 1
    );
  });
  return { questions: questions.size, methods: methods.size, labs: labs.length };
}
