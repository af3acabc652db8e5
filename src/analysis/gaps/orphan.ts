import { sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';

export const orphan: GapRule = {
  kind: 'ORPHAN',
  title: 'Orphan',
  holdsFor:
    'An open question in force without any declared dependency, hard, any-of or soft, on another question or of another on it.',
  nextStep: 'Ask what must be known before it, and what waits for it, and record both.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => !hasDependency(projection, question))
      .map((subject) => ({
        subject,
        reason: 'No dependency is declared, neither on another question nor of another on it.',
      })),
};

function hasDependency(projection: Projection, question: number): boolean {
  const leads = (['REQUIRES', 'HAS_GROUP', 'INFORMED_BY'] as const).some(
    (type) => targetsOf(projection, type, question).length > 0,
  );
  return (
    leads ||
    (['REQUIRES', 'MEMBER', 'INFORMED_BY'] as const).some(
      (type) => sourcesOf(projection, type, question).length > 0,
    )
  );
}
