/** Methods, findings, efforts, importance and gaps by their definitions. */
import { type Prerequisites, unmetBeneath } from './expected-prerequisites.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

export interface ExpectedGap {
  readonly kind: string;
  readonly subject: string;
  readonly severity: string;
  /** Without the subject: a lab, then findings; supporting findings, then disputing ones; questions. */
  readonly others: readonly string[];
}

/** YES with a usable method in force; UNKNOWN when the best is one that nobody is recorded to hold up. */
export function expectedUsableMethod(
  known: VisibleKnowledge,
  question: string,
  date: string,
): string {
  const verdicts = known.sources('ADDRESSES', question).map((method) => {
    if (!known.isActive(method)) return 'NO';
    const holders = known.targets('NEEDS', method).map((each) => holderVerdict(known, each, date));
    return ['NO', 'UNKNOWN'].find((verdict) => holders.includes(verdict)) ?? 'YES';
  });
  return ['YES', 'UNKNOWN'].find((verdict) => verdicts.includes(verdict)) ?? 'NO';
}

function holderVerdict(known: VisibleKnowledge, capability: string, date: string): string {
  const holdings = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
    ({ target }) => target === capability,
  );
  const isHeld = holdings.some(({ source, fields }) => {
    const { from = '0000-01-01', to = '9999-12-31' } = fields as { from?: string; to?: string };
    return from <= date && date <= to && !known.isRetracted(source);
  });
  if (isHeld) return 'YES';
  return holdings.length > 0 ? 'NO' : 'UNKNOWN';
}

/** Mean of the active estimates of it on the rubric of importance. */
export function expectedImportance(known: VisibleKnowledge, question: string): number | null {
  const values = known
    .sources('ESTIMATES', question)
    .filter((each) => known.targets('ON_RUBRIC', each).includes('rubric/importance'))
    .filter((each) => known.value(each, 'lifecycle') === 'ACTIVE')
    .map((each) => Number(known.value(each, 'value')));
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Unretracted findings that inform the question or bear on an unretracted claim of it. */
function expectedFindings(known: VisibleKnowledge, question: string): readonly string[] {
  const claims = known.sources('ANSWERS', question).filter((claim) => !known.isRetracted(claim));
  const found = [
    ...known.sources('INFORMS', question),
    ...claims.flatMap((claim) => known.sources('BEARS_ON', claim)),
  ];
  return sorted(found.filter((finding) => !known.isRetracted(finding)));
}

/** Sum of squared shares of the labs in all pairs of a finding on the question and a lab of it. */
export function expectedConcentration(known: VisibleKnowledge, question: string): number | null {
  const labs = expectedFindings(known, question).flatMap((finding) =>
    known.targets('PRODUCED_BY', finding),
  );
  if (labs.length === 0) return null;
  const share = (lab: string) => labs.filter((other) => other === lab).length / labs.length;
  return sorted(labs).reduce((sum, lab) => sum + share(lab) ** 2, 0);
}

/** Every gap, by severity, kind and subject. */
export function expectedGaps(
  known: VisibleKnowledge,
  needs: Prerequisites,
  date: string,
): readonly ExpectedGap[] {
  const open = known.openQuestionsInForce();
  const severity = (question: string) => severityOf(expectedImportance(known, question));
  const on = (kind: string, subject: string, others: readonly string[] = []): ExpectedGap => ({
    kind,
    subject,
    severity: severity(subject),
    others,
  });

  const gaps = open.flatMap((question): ExpectedGap[] => {
    const methods = known.sources('ADDRESSES', question).filter((each) => known.isActive(each));
    const findings = expectedFindings(known, question);
    const withLab = findings.filter((each) => known.targets('PRODUCED_BY', each).length > 0);
    const labs = sorted(withLab.flatMap((each) => known.targets('PRODUCED_BY', each)));
    const blockers =
      needs.stateOf(question) === 'BLOCKED' ? leftAlone(known, needs, question, date) : [];
    return [
      ...(methods.length === 0 ? [on('NO_METHOD', question)] : []),
      ...(findings.length === 0 ? [on('NO_FINDING', question)] : []),
      ...(labs.length === 1 ? [on('ONE_LAB_ONLY', question, [...labs, ...withLab])] : []),
      ...(blockers.length > 0 ? [on('BLOCKED_NOBODY_ON_BLOCKER', question, blockers)] : []),
    ];
  });
  const contradictions = known.ids('Claim').flatMap((claim): ExpectedGap[] => {
    const [pro, contra] = ['SUPPORTS', 'DISPUTES'].map((side) => sideOf(known, claim, side));
    if (known.isRetracted(claim) || !pro?.length || !contra?.length) return [];
    const worst = known.targets('ANSWERS', claim).map(severity);
    return [
      {
        kind: 'CONTRADICTED',
        subject: claim,
        severity: ['HIGH', 'MEDIUM', 'LOW'].find((each) => worst.includes(each)) ?? 'MEDIUM',
        others: [...pro, ...contra],
      },
    ];
  });
  return [...gaps, ...contradictions].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

const KINDS = [
  'NO_METHOD',
  'NO_FINDING',
  'ONE_LAB_ONLY',
  'CONTRADICTED',
  'BLOCKED_NOBODY_ON_BLOCKER',
];

function key({ kind, severity, subject }: ExpectedGap): string {
  return [['HIGH', 'MEDIUM', 'LOW'].indexOf(severity), KINDS.indexOf(kind), subject].join(' ');
}

function severityOf(importance: number | null): string {
  if (importance === null) return 'MEDIUM';
  if (importance >= 8) return 'HIGH';
  return importance >= 5 ? 'MEDIUM' : 'LOW';
}

function sideOf(known: VisibleKnowledge, claim: string, relation: string): readonly string[] {
  const bearings = known
    .edges('BEARS_ON')
    .filter(({ target, fields }) => target === claim && fields['relation'] === relation);
  return sorted(bearings.map(({ source }) => source)).filter(
    (finding) => !known.isRetracted(finding),
  );
}

/** Ready questions in force beneath a question on which no active effort is planned or under way. */
function leftAlone(
  known: VisibleKnowledge,
  needs: Prerequisites,
  question: string,
  date: string,
): readonly string[] {
  return [...unmetBeneath(needs, question)]
    .filter((other) => needs.stateOf(other) === 'READY' && known.isActive(other))
    .filter((other) => !known.sources('PURSUES', other).some((each) => isAtWork(known, each, date)))
    .sort();
}

function isAtWork(known: VisibleKnowledge, effort: string, date: string): boolean {
  const to = known.value(effort, 'to');
  return (
    known.value(effort, 'lifecycle') === 'ACTIVE' &&
    ['ACTIVE', 'PLANNED'].includes(String(known.value(effort, 'state'))) &&
    (typeof to !== 'string' || date <= to)
  );
}
