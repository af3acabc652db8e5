import { findingsOn, labsOf } from '../../evidence/bearings.ts';
import { type GapRule, openQuestions, severityByImportance } from './gap.ts';

/** An open question all of whose findings with a recorded lab come from the same lab. */
export const oneLabOnly: GapRule = {
  kind: 'ONE_LAB_ONLY',
  find: (projection) =>
    openQuestions(projection).flatMap((question) => {
      const findings = findingsOn(projection, question).filter(
        (finding) => labsOf(projection, finding).length > 0,
      );
      const labs = new Set(findings.flatMap((finding) => labsOf(projection, finding)));
      const [lab] = labs;
      if (lab === undefined || labs.size > 1) return [];
      return [
        {
          kind: 'ONE_LAB_ONLY' as const,
          subject: projection.idOf(question),
          severity: severityByImportance(projection, question),
          reason:
            findings.length === 1
              ? 'The only finding on it with a recorded lab comes from one lab.'
              : `All ${findings.length} findings on it with a recorded lab come from one lab.`,
          nextStep: 'Ask a second lab to replicate the finding that matters most.',
          records: [question, lab, ...findings].map((node) => projection.idOf(node)),
        },
      ];
    }),
};
