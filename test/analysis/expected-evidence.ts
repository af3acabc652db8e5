/** Methods, findings, efforts and importance by their definitions. */
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

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

/** YES: somebody unretracted holds it at the date; NO: only others ever did; UNKNOWN: nobody is recorded. */
export function holderVerdict(known: VisibleKnowledge, capability: string, date: string): string {
  const holdings = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
    ({ target }) => target === capability,
  );
  const isHeld = holdings.some(({ source, fields }) => {
    const { from = '0000-01-01', to = '9999-12-31' } = fields as { from?: string; to?: string };
    return (
      from <= date && date <= to && !known.isRetracted(source) && !hasLeft(known, source, date)
    );
  });
  if (isHeld) return 'YES';
  return holdings.length > 0 ? 'NO' : 'UNKNOWN';
}

/** Whether it has memberships and all of them are over. */
function hasLeft(known: VisibleKnowledge, holder: string, date: string): boolean {
  const ends = known
    .edges('MEMBER_OF')
    .filter(({ source }) => source === holder)
    .map(({ fields }) => fields['to']);
  return ends.length > 0 && ends.every((to) => typeof to === 'string' && to < date);
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
export function expectedFindings(known: VisibleKnowledge, question: string): readonly string[] {
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

/** Planned or active, in force, and not over. */
export function isAtWork(known: VisibleKnowledge, effort: string, date: string): boolean {
  const to = known.value(effort, 'to');
  return (
    known.isActive(effort) &&
    ['ACTIVE', 'PLANNED'].includes(String(known.value(effort, 'state'))) &&
    (typeof to !== 'string' || date <= to)
  );
}

/** Findings that bear on the claim in that way, retracted ones included. */
export function sideOf(
  known: VisibleKnowledge,
  claim: string,
  relation: string,
): readonly string[] {
  const bearings = known
    .edges('BEARS_ON')
    .filter(({ target, fields }) => target === claim && fields['relation'] === relation);
  return sorted(bearings.map(({ source }) => source));
}
