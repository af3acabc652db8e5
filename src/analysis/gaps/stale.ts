import { worksOf } from '../../evidence/works.ts';
import { ascending } from '../../projection/neighbours.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { knownFindings } from './known-findings.ts';

/** Years after which the newest work counts as old. */
const HORIZON = 5;

/** Works without a year say nothing: they may be new. */
export const stale: GapRule = {
  kind: 'STALE',
  title: 'Stale',
  holdsFor:
    'An open question in force, where the newest unretracted work with a known year that reports one of its unretracted findings appeared more than 5 years before the year that is asked about.',
  nextStep: 'Search for newer work on it, or find out why it was given up.',
  subject: 'Question',
  find: (projection) => {
    const thisYear = Number(projection.date.slice(0, 4));
    return openQuestionsInForce(projection).flatMap((subject) => {
      const works = ascending(
        knownFindings(projection, subject).flatMap((finding) => worksOf(projection, finding)),
      );
      const yearOf = (work: number) => Number(projection.value(work, 'year') ?? -Infinity);
      const newest = works.reduce((last, work) => Math.max(last, yearOf(work)), -Infinity);
      if (!Number.isFinite(newest) || newest >= thisYear - HORIZON) return [];
      return [
        {
          subject,
          reason: `The newest work with a known year that reports a finding on it is from ${newest}, ${thisYear - newest} years before ${thisYear}.`,
          others: works.filter((work) => yearOf(work) === newest),
        },
      ];
    });
  },
};
