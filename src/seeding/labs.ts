/** labs.json: organisations, what they can do and what interests them. */
import { z } from 'zod';
import { basis, sdlValueOf, slug, text, verificationOf, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const labRow = z.strictObject({
  id: slug,
  name: text,
  url: text,
  ror: text.optional(),
  country: text.nullable(),
  kind: wordsOf('LabKind'),
  focusFields: z.array(slug),
  focusQuestions: z.array(slug),
  capabilities: z.array(text),
  capabilitiesAssessedBy: wordsOf('Assessor'),
  verified: basis,
  verifiedNote: text.optional(),
});

/** The file and its keys. */
export const labsFile = { name: 'labs.json', schema: z.array(labRow) };

/** The lab and its interests. An interest is the editors' reading and never a record of work. */
export function* labStates(row: z.output<typeof labRow>): States {
  const lab = idOf('Lab', row.id);
  yield record('Lab', row.id, {
    name: { en: row.name },
    url: row.url,
    ror: row.ror,
    country: row.country ?? undefined,
    labKind: sdlValueOf(row.kind),
    statedCapabilities: row.capabilities,
    capabilitiesAssessedBy: sdlValueOf(row.capabilitiesAssessedBy),
    verification: verificationOf(row.verified),
    verificationNote: row.verifiedNote,
  });
  const interests = [
    ...row.focusFields.map((field) => idOf('Topic', field)),
    ...row.focusQuestions.map((question) => idOf('Question', question)),
  ];
  for (const interest of interests) {
    yield edge('INTERESTED_IN', lab, interest, { assessedBy: 'EDITORIAL' });
  }
}
