/** systems.json: models and other systems, and which findings are about them. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const systemRow = z.strictObject({
  id: slug,
  name: text,
  kind: wordsOf('SystemKind'),
  developer: slug.optional(),
});

const studiedRow = z.strictObject({ finding: slug, system: slug });

/** The file and its keys. */
export const systemsFile = {
  name: 'systems.json',
  schema: z.strictObject({ systems: z.array(systemRow), studied: z.array(studiedRow) }),
};

const judged = { assessedBy: 'EDITORIAL' };

/** The system and, where recorded, its developer. */
export function* systemStates(row: z.output<typeof systemRow>): States {
  yield record('System', row.id, { name: row.name, systemKind: sdlValueOf(row.kind), ...judged });
  if (row.developer !== undefined) {
    yield edge('DEVELOPED_BY', idOf('System', row.id), idOf('Lab', row.developer), judged);
  }
}

/** The editors read in title or statement that the finding is about the system. */
export function* studiedStates(row: z.output<typeof studiedRow>): States {
  yield edge('STUDIED', idOf('Finding', row.finding), idOf('System', row.system), judged);
}
