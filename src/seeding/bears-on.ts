/** bears-on.json: which finding speaks for or against which claim, or informs which question. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { SeedMistake } from './seed-mistake.ts';
import { edge, idOf, type States } from './states.ts';

const bearsOnRow = z.strictObject({
  finding: slug,
  claim: slug.optional(),
  question: slug.optional(),
  relation: wordsOf('BearingRelation'),
  strength: wordsOf('Strength'),
  note: text.optional(),
});

/** The file and its keys. */
export const bearsOnFile = { name: 'bears-on.json', schema: z.array(bearsOnRow) };

/** One edge. Which way a finding points is the editors' reading of its statement. */
export function* bearsOnStates(row: z.output<typeof bearsOnRow>, place: string): States {
  const finding = idOf('Finding', row.finding);
  const fields = { strength: sdlValueOf(row.strength), note: row.note, assessedBy: 'EDITORIAL' };
  if ((row.claim === undefined) === (row.question === undefined)) {
    throw new SeedMistake(`${place}: it must name either a claim or a question.`);
  }
  if (row.claim !== undefined) {
    const relation = sdlValueOf(row.relation);
    yield edge('BEARS_ON', finding, idOf('Claim', row.claim), { relation, ...fields });
  }
  if (row.question !== undefined) {
    if (row.relation !== 'informs') {
      throw new SeedMistake(
        `${place}: relation must be informs for a question, not "${row.relation}".`,
      );
    }
    yield edge('INFORMS', finding, idOf('Question', row.question), fields);
  }
}
