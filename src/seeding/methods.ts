/** methods.json: assessment approaches and research methods. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const methodRow = z.strictObject({
  id: slug,
  name: text,
  description: text,
  requirements: z.array(text),
  limitations: z.array(text),
  maturity: wordsOf('Maturity'),
  maturityAssessedBy: wordsOf('Assessor'),
  sources: z.array(slug),
  appliesTo: z.array(slug),
});

/** A method as the input writes it. */
export type MethodRow = z.output<typeof methodRow>;

/** The file and its keys. */
export const methodsFile = { name: 'methods.json', schema: z.array(methodRow) };

/** The method, its works and questions; `others` are requirements that stand for no capability. */
export function* methodStates(row: MethodRow, others: readonly string[]): States {
  const method = idOf('Method', row.id);
  yield record('Method', row.id, {
    name: { en: row.name },
    description: { en: row.description },
    requirements: row.requirements,
    otherRequirements: others,
    limitations: row.limitations,
    maturity: sdlValueOf(row.maturity),
    maturityAssessedBy: sdlValueOf(row.maturityAssessedBy),
  });
  for (const work of row.sources) yield edge('HAS_SOURCE', method, idOf('Work', work));
  for (const question of row.appliesTo) {
    yield edge('ADDRESSES', method, idOf('Question', question));
  }
}
