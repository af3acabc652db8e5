/** people.json: authors, where they work and what they wrote. */
import { z } from 'zod';
import type { FindingRow } from './findings.ts';
import { basis, slug, text, verificationOf } from './row-values.ts';
import { edge, idOf, type PossibleFields, record, type States } from './states.ts';

const personRow = z.strictObject({
  id: slug,
  name: text,
  orcid: text.optional(),
  affiliations: z.array(slug),
  affiliationsBasis: basis.optional(),
  affiliationsNote: text,
  authored: z.array(slug),
  verified: basis,
});

/** The file and its keys. */
export const peopleFile = { name: 'people.json', schema: z.array(personRow) };

/** The person, their labs and works; a note on affiliations stands where the affiliations do. */
export function* personStates(
  row: z.output<typeof personRow>,
  findings: ReadonlyMap<string, FindingRow>,
): States {
  const person = idOf('Person', row.id);
  const isUnaffiliated = row.affiliations.length === 0;
  yield record('Person', row.id, {
    name: row.name,
    orcid: row.orcid,
    affiliationNote: isUnaffiliated ? row.affiliationsNote : undefined,
    verification: verificationOf(row.verified),
  });
  for (const lab of row.affiliations) {
    yield edge('MEMBER_OF', person, idOf('Lab', lab), {
      verification: verificationOf(row.affiliationsBasis),
      verificationNote: row.affiliationsNote,
    });
  }
  for (const work of row.authored) {
    const fields = authorshipOf(row.name, findings.get(work));
    yield edge('AUTHORED_BY', idOf('Work', work), person, fields);
  }
}

/**
 * The place among the authors, where the list is whole or only cut at its end: the place in a
 * selection of names would say nothing. A list from memory leaves the authorship unverified.
 */
function authorshipOf(name: string, work: FindingRow | undefined): PossibleFields {
  const index = work?.authors.indexOf(name) ?? -1;
  if (!work || index < 0) return {};
  const isFromTheStart = work.authorsComplete || work.authorsTruncated === true;
  return {
    position: isFromTheStart ? index + 1 : undefined,
    verification: verificationOf(work.authorsBasis),
  };
}
