/** Every gap by its definition. */
import { namesBeyond, reasonEdges } from '../algorithms/brute-force.ts';
import { expectedCertainty, isRepeated } from './expected-certainty.ts';
import {
  expectedFindings,
  expectedImportance,
  expectedUsableMethod,
  holderVerdict,
  isAtWork,
  sideOf,
} from './expected-evidence.ts';
import { type Prerequisites, unmetBeneath } from './expected-prerequisites.ts';
import { active, expectedTouched, openAmong, unretracted } from './expected-touched.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

export interface ExpectedGap {
  readonly kind: string;
  readonly subject: string;
  readonly severity: string;
  /** Without the subject. */
  readonly others: readonly string[];
}

/** What is known, and what is asked. */
interface Asked {
  readonly known: VisibleKnowledge;
  readonly needs: Prerequisites;
  readonly date: string;
}

/** The records beside the subject when a rule holds for it, else undefined. */
type Rule = (asked: Asked, subject: string) => readonly string[] | undefined;

const when = (holds: boolean, others: readonly string[] = []) => (holds ? others : undefined);

/** The rules by sort, each with the kind of its subjects; only some subjects are asked about. */
const RULES: readonly (readonly [kind: string, subject: string, rule: Rule])[] = [
  ['NO_METHOD', 'open', ({ known }, q) => when(methodsOf(known, q).length === 0)],
  [
    'NO_USABLE_METHOD',
    'open',
    ({ known, date }, q) => {
      const methods = methodsOf(known, q);
      const isUseless = expectedUsableMethod(known, q, date) === 'NO';
      return when(methods.length > 0 && isUseless, methods);
    },
  ],
  [
    'UNTESTED_METHOD',
    'Method',
    ({ known }, method) => {
      const questions = openAmong(known, known.targets('ADDRESSES', method));
      const tested = unretracted(known, known.sources('USED', method));
      return when(known.isActive(method) && questions.length > 0 && tested.length === 0, questions);
    },
  ],
  [
    'NO_INDICATOR',
    'open',
    ({ known }, q) => {
      const methods = methodsOf(known, q);
      const indicators = methods.flatMap((method) => known.targets('MEASURES', method));
      return when(
        methods.length > 0 && !indicators.some((indicator) => known.isActive(indicator)),
        methods,
      );
    },
  ],
  [
    'UNCALIBRATED_INDICATOR',
    'Indicator',
    ({ known }, indicator) => {
      const methods = active(known, known.sources('MEASURES', indicator));
      const calibrations = known
        .edges('VALIDATES')
        .filter(({ target, fields }) => target === indicator && fields['aspect'] === 'CALIBRATION')
        .filter(({ source }) => !known.isRetracted(source));
      return when(
        known.isActive(indicator) && methods.length > 0 && calibrations.length === 0,
        methods,
      );
    },
  ],
  ['NO_FINDING', 'open', ({ known }, q) => when(expectedFindings(known, q).length === 0)],
  ['ONE_LAB_ONLY', 'open', ({ known }, q) => theOnly(known, q, 'PRODUCED_BY', () => true)],
  [
    'SINGLE_SOURCE',
    'open',
    ({ known }, q) => theOnly(known, q, 'REPORTED_IN', (work) => !known.isRetracted(work)),
  ],
  [
    'LOW_CERTAINTY_ONLY',
    'open',
    ({ known }, q) => {
      const rated = unretracted(known, known.sources('ANSWERS', q)).filter(
        (claim) => expectedCertainty(known, claim).value !== 'NOT_RATED',
      );
      const isGood = (claim: string) =>
        ['HIGH', 'MODERATE'].includes(expectedCertainty(known, claim).value);
      return when(rated.length > 0 && !rated.some(isGood), rated);
    },
  ],
  [
    'STALE',
    'open',
    ({ known, date }, q) => {
      const works = expectedFindings(known, q).flatMap((each) =>
        known.targets('REPORTED_IN', each),
      );
      const dated = unretracted(known, works).filter(
        (work) => known.value(work, 'year') !== undefined,
      );
      const years = dated.map((work) => Number(known.value(work, 'year')));
      const newest = years.toSorted((left, right) => right - left)[0] ?? 9999;
      const isOld = Number(date.split('-')[0]) - newest > 5;
      return when(
        isOld,
        dated.filter((work) => known.value(work, 'year') === newest),
      );
    },
  ],
  [
    'CONTRADICTED',
    'Claim',
    ({ known }, claim) => {
      const pro = unretracted(known, sideOf(known, claim, 'SUPPORTS'));
      const contra = unretracted(known, sideOf(known, claim, 'DISPUTES'));
      const holds = !known.isRetracted(claim) && pro.length > 0 && contra.length > 0;
      return when(holds, [...pro, ...contra]);
    },
  ],
  [
    'UNRESOLVED_CONTRADICTION',
    'Contradiction',
    ({ known }, each) =>
      when(known.isActive(each) && known.value(each, 'state') !== 'RESOLVED', [
        ...unretracted(known, known.targets('INVOLVES', each)),
        ...unretracted(known, known.targets('CONCERNS', each)),
      ]),
  ],
  [
    'UNREPLICATED_KEY_FINDING',
    'Finding',
    ({ known }, finding) => {
      const kinds = ['EXPERIMENTAL', 'OBSERVATIONAL', 'undefined'];
      const canBe = kinds.includes(String(known.value(finding, 'evidenceClass')));
      const claims = known
        .edges('BEARS_ON')
        .filter(({ source, fields }) => source === finding && fields['relation'] === 'SUPPORTS')
        .filter(({ target, fields }) => {
          const support = unretracted(known, sideOf(known, target, 'SUPPORTS'));
          return fields['strength'] === 'STRONG' || support.length === 1;
        })
        .map(({ target }) => target)
        .filter((claim) => openAmong(known, known.targets('ANSWERS', claim)).length > 0);
      const key = unretracted(known, claims);
      const holds = !known.isRetracted(finding) && canBe && !isRepeated(known, finding);
      return when(holds && key.length > 0, key);
    },
  ],
  [
    'RETRACTED_SUPPORT',
    'Claim',
    ({ known }, claim) => {
      const support = sideOf(known, claim, 'SUPPORTS');
      const left = unretracted(known, support);
      return when(!known.isRetracted(claim) && support.length > 0 && left.length === 0, support);
    },
  ],
  [
    'NO_EFFORT',
    'open',
    ({ known, needs, date }, q) =>
      when(
        needs.stateOf(q) === 'READY' && !isPursued(known, q, date),
        unretracted(known, known.sources('PURSUES', q)),
      ),
  ],
  [
    'EFFORT_STALLED',
    'Effort',
    ({ known, date }, effort) => {
      const pursued = known.targets('PURSUES', effort);
      const left = openAmong(known, pursued);
      const isNeedless = pursued.length > 0 && left.length === 0;
      return when(known.isActive(effort) && isStalled(known, effort, date) && !isNeedless, left);
    },
  ],
  [
    'NEGLECTED_PRIORITY',
    'open',
    ({ known, date }, q) => {
      const labs = sorted(
        expectedFindings(known, q).flatMap((finding) => known.targets('PRODUCED_BY', finding)),
      );
      const isPriority = (expectedImportance(known, q) ?? 0) >= 8;
      return when(isPriority && !isPursued(known, q, date) && labs.length < 2, [
        ...labs,
        ...unretracted(known, known.sources('PURSUES', q)),
      ]);
    },
  ],
  [
    'BLOCKED_NOBODY_ON_BLOCKER',
    'open',
    ({ known, needs, date }, q) => {
      const left = [...unmetBeneath(needs, q)]
        .filter((other) => needs.stateOf(other) === 'READY' && known.isActive(other))
        .filter((other) => !isPursued(known, other, date));
      return when(needs.stateOf(q) === 'BLOCKED' && left.length > 0, sorted(left));
    },
  ],
  ['MISSING_CAPABILITY', 'Capability', missing],
  ['MISSING_RESOURCE', 'Resource', missing],
  [
    'NO_ENTRY_LEVEL_READING',
    'Topic',
    ({ known }, topic) => {
      const questions = openAmong(known, known.sources('ABOUT', topic));
      const isExplained = [...above(known, topic), ...questions].some((each) =>
        known
          .edges('EXPLAINS')
          .some(
            ({ source, target, fields }) =>
              target === each && fields['level'] === 'BEGINNER' && !known.isRetracted(source),
          ),
      );
      return when(known.isActive(topic) && questions.length > 0 && !isExplained, questions);
    },
  ],
  [
    'ORPHAN',
    'open',
    ({ known }, q) => {
      const touching = ['REQUIRES', 'INFORMED_BY', 'HAS_GROUP', 'MEMBER'].flatMap((type) =>
        known.edges(type).filter(({ source, target }) => source === q || target === q),
      );
      return when(touching.length === 0);
    },
  ],
  ['DEADLOCKED', 'open', ({ needs }, q) => knotOf(needs, q)],
  [
    'INCONSISTENT_STATUS',
    'Question',
    ({ known, needs }, q) => {
      const open = needs.inconsistentWith(q);
      return when(known.isActive(q) && open.length > 0, open);
    },
  ],
  ['NOT_WELL_POSED', 'open', ({ known }, q) => when(known.value(q, 'wellPosed') === false)],
  [
    'NO_CLAIM',
    'open',
    ({ known }, q) => when(unretracted(known, known.sources('ANSWERS', q)).length === 0),
  ],
  [
    'UNDISPUTABLE_CLAIM',
    'Claim',
    ({ known }, claim) => {
      const isArgued = ['CONCEPTUAL', 'NORMATIVE'].includes(String(known.value(claim, 'nature')));
      const disputed = unretracted(known, sideOf(known, claim, 'DISPUTES')).length > 0;
      const isStated = known.value(claim, 'wouldUpdateOn') !== undefined;
      return when(known.isActive(claim) && !isArgued && !disputed && !isStated);
    },
  ],
];

/** The sorts, in their order. */
export const EXPECTED_KINDS: readonly string[] = RULES.map(([kind]) => kind);

/** Every gap, by severity, sort and subject. */
export function expectedGaps(
  known: VisibleKnowledge,
  needs: Prerequisites,
  date: string,
): readonly ExpectedGap[] {
  const gaps = RULES.flatMap(([kind, subjects, rule]) => {
    const ids = subjects === 'open' ? known.openQuestionsInForce() : known.ids(subjects);
    return ids.flatMap((subject): ExpectedGap[] => {
      const others = rule({ known, needs, date }, subject);
      return others ? [{ kind, subject, severity: severityOf(known, subject), others }] : [];
    });
  });
  const key = ({ kind, severity, subject }: ExpectedGap) =>
    [SEVERITIES.indexOf(severity), 100 + EXPECTED_KINDS.indexOf(kind), subject].join(' ');
  return gaps.sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

const SEVERITIES: readonly string[] = ['HIGH', 'MEDIUM', 'LOW'];

function severityOf(known: VisibleKnowledge, subject: string): string {
  const severities = expectedTouched(known, subject).map((question) => {
    const importance = expectedImportance(known, question) ?? 5;
    return importance >= 8 ? 'HIGH' : importance >= 5 ? 'MEDIUM' : 'LOW';
  });
  return SEVERITIES.find((severity) => severities.some((each) => each === severity)) ?? 'MEDIUM';
}

function methodsOf(known: VisibleKnowledge, question: string): readonly string[] {
  return active(known, known.sources('ADDRESSES', question));
}

/** The others that cannot be settled before it, nor it before them; undefined outside of a knot. */
function knotOf({ open }: Prerequisites, question: string): readonly string[] | undefined {
  const reasons = reasonEdges(open);
  const leadsTo = (from: string, to: string) => namesBeyond(reasons, from).has(to);
  const others = open.names.filter((name) => name !== question);
  const knot = others.filter((name) => leadsTo(question, name) && leadsTo(name, question));
  return when(leadsTo(question, question), sorted(knot));
}

/** The only lab or work of the findings on a question, and the findings that have one. */
function theOnly(
  known: VisibleKnowledge,
  question: string,
  type: string,
  counts: (id: string) => boolean,
): readonly string[] | undefined {
  const ends = (finding: string) => known.targets(type, finding).filter(counts);
  const findings = expectedFindings(known, question).filter((each) => ends(each).length > 0);
  const all = sorted(findings.flatMap(ends));
  return when(all.length === 1, [...all, ...findings]);
}

function isPursued(known: VisibleKnowledge, question: string, date: string): boolean {
  return known.sources('PURSUES', question).some((effort) => isAtWork(known, effort, date));
}

function isStalled(known: VisibleKnowledge, effort: string, date: string): boolean {
  const state = String(known.value(effort, 'state'));
  const dayOf = (field: string) => new Date(`${String(known.value(effort, field))}T00:00:00Z`);
  const halfAYearAgo = new Date(`${date}T00:00:00Z`);
  halfAYearAgo.setUTCDate(halfAYearAgo.getUTCDate() - 180);
  const isOver = dayOf('to') < new Date(`${date}T00:00:00Z`);
  return (
    state === 'PAUSED' ||
    (['PLANNED', 'ACTIVE'].includes(state) && isOver) ||
    (state === 'PLANNED' && dayOf('from') < halfAYearAgo)
  );
}

function missing({ known, date }: Asked, means: string): readonly string[] | undefined {
  const methods = active(known, known.sources('NEEDS', means));
  const isHeld = holderVerdict(known, means, date) === 'YES';
  return when(known.isActive(means) && methods.length > 0 && !isHeld, methods);
}

/** A topic and the unretracted ones above it. */
function above(known: VisibleKnowledge, topic: string): readonly string[] {
  const broader = unretracted(known, known.targets('BROADER', topic));
  return [topic, ...broader.flatMap((each) => above(known, each))];
}
