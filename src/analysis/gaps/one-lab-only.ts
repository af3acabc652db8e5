import { findingsOn, labsOf } from '../../evidence/bearings.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { describeGap, type GapRule, severityByImportance } from './gap.ts';

/** An open question in force all of whose findings with a recorded lab come from the same lab. */
export const oneLabOnly: GapRule = {
  kind: 'ONE_LAB_ONLY',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((question) => {
      const findings = findingsOn(projection, question).filter(
        (finding) => labsOf(projection, finding).length > 0,
      );
      const labs = new Set(findings.flatMap((finding) => labsOf(projection, finding)));
      const [lab] = labs;
      if (lab === undefined || labs.size > 1) return [];
      return [
        describeGap(projection, {
          kind: 'ONE_LAB_ONLY',
          subject: question,
          severity: severityByImportance(projection, question),
          reason:
            findings.length === 1
              ? 'The only finding on it with a recorded lab comes from one lab.'
              : `All ${findings.length} findings on it with a recorded lab come from one lab.`,
          nextStep: 'Ask a second lab to replicate the finding that matters most.',
          others: [lab, ...findings],
        }),
      ];
    }),
};
