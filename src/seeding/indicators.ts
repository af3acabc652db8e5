/** indicators.json: what is measured, and on which scale. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const indicatorRow = z.strictObject({
  id: slug,
  code: text.optional(),
  name: text,
  definition: text,
  theory: text.optional(),
  scale: z.strictObject({
    kind: wordsOf('ScaleKind'),
    unit: text,
    min: z.number().optional(),
    max: z.number().optional(),
    better: wordsOf('PreferredDirection'),
  }),
  measuredBy: z.array(slug),
  sources: z.array(slug),
  assessedBy: wordsOf('Assessor'),
});

/** The file and its keys. */
export const indicatorsFile = { name: 'indicators.json', schema: z.array(indicatorRow) };

/** The indicator, the methods that measure it and the works that use it. */
export function* indicatorStates(row: z.output<typeof indicatorRow>): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  const indicator = idOf('Indicator', row.id);
  yield record('Indicator', row.id, {
    name: { en: row.name },
    code: row.code,
    definition: { en: row.definition },
    theory: row.theory === undefined ? undefined : { en: row.theory },
    scaleKind: sdlValueOf(row.scale.kind),
    unit: { en: row.scale.unit },
    minimum: row.scale.min,
    maximum: row.scale.max,
    preferredDirection: sdlValueOf(row.scale.better),
    assessedBy,
  });
  for (const method of row.measuredBy) {
    yield edge('MEASURES', idOf('Method', method), indicator, { assessedBy });
  }
  for (const work of row.sources) yield edge('HAS_SOURCE', indicator, idOf('Work', work));
}
