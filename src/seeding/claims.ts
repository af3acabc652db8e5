/** claims.json: candidate answers, each to one question. Being listed is no endorsement. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const claimRow = z.strictObject({
  id: slug,
  question: slug,
  text,
  polarity: wordsOf('Polarity').optional(),
  nature: wordsOf('ClaimNature').optional(),
  assessedBy: wordsOf('Assessor'),
});

/** The file and its keys. */
export const claimsFile = { name: 'claims.json', schema: z.array(claimRow) };

/** The claim and its place under a question. Without `nature` it stays unclassified. */
export function* claimStates(row: z.output<typeof claimRow>): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  yield record('Claim', row.id, {
    text: { en: row.text },
    nature: sdlValueOf(row.nature),
    assessedBy,
  });
  yield edge('ANSWERS', idOf('Claim', row.id), idOf('Question', row.question), {
    polarity: sdlValueOf(row.polarity),
    assessedBy,
  });
}
