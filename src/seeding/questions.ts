/** questions.json: what the field wants to know, with the editors' ratings. */
import { z } from 'zod';
import type { FindingRow } from './findings.ts';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const rating = z
  .number()
  .refine(
    (value) => Number.isInteger(value) && value >= 1 && value <= 10,
    'must be a whole number from 1 to 10',
  );

const questionRow = z.strictObject({
  id: slug,
  title: text,
  text,
  field: slug,
  kind: wordsOf('QuestionKind'),
  status: wordsOf('QuestionStatus'),
  importance: rating,
  neglectedness: rating,
  tractability: rating,
  assessedBy: wordsOf('Assessor'),
  sources: z.array(z.strictObject({ finding: slug, url: text })),
});

/** A question as the input writes it. */
export type QuestionRow = z.output<typeof questionRow>;

/** The file and its keys. */
export const questionsFile = { name: 'questions.json', schema: z.array(questionRow) };

const RUBRICS = ['importance', 'neglectedness', 'tractability'] as const;

/** The three scales on which the editors rated every question. */
export function* rubricStates(): States {
  for (const rubric of RUBRICS) {
    yield record('Rubric', rubric, {
      title: { en: rubric.charAt(0).toUpperCase() + rubric.slice(1) },
      minimum: 1,
      maximum: 10,
      assessedBy: 'EDITORIAL',
    });
  }
}

/** The question, its field, the works it was taken from, and one estimate per rating. */
export function* questionStates(
  row: QuestionRow,
  findings: ReadonlyMap<string, FindingRow>,
): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  const question = idOf('Question', row.id);
  yield record('Question', row.id, {
    title: { en: row.title },
    text: { en: row.text },
    questionKind: sdlValueOf(row.kind),
    status: sdlValueOf(row.status),
    assessedBy,
  });
  yield edge('ABOUT', question, idOf('Topic', row.field), { primary: true, assessedBy });
  for (const { finding, url } of row.sources) {
    const isOwnAddress = findings.get(finding)?.url === url;
    yield edge('HAS_SOURCE', question, idOf('Work', finding), {
      url: isOwnAddress ? undefined : url,
    });
  }
  for (const rubric of RUBRICS) yield* estimateStates(row, rubric);
}

function* estimateStates(row: QuestionRow, rubric: (typeof RUBRICS)[number]): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  const estimate = `${row.id}-${rubric}`;
  yield record('Estimate', estimate, { value: row[rubric], assessedBy });
  const source = idOf('Estimate', estimate);
  yield edge('ESTIMATES', source, idOf('Question', row.id), { assessedBy });
  yield edge('ON_RUBRIC', source, idOf('Rubric', rubric));
}
