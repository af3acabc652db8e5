/** topics.json: the tree of topics, its labels, and the questions filed under it. */
import { z } from 'zod';
import type { QuestionRow } from './questions.ts';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const label = z.strictObject({ en: text, ru: text });

const topicRow = z.strictObject({
  id: slug,
  prefLabel: label,
  definition: text,
  topConcept: z.boolean().optional(),
  broader: slug.optional(),
});

const questionTopicRow = z.strictObject({ question: slug, topic: slug });

/** The file and its keys. */
export const topicsFile = {
  name: 'topics.json',
  schema: z.strictObject({
    scheme: z.strictObject({ id: slug, prefLabel: label }),
    topics: z.array(topicRow),
    questionTopics: z.array(questionTopicRow),
    assessedBy: wordsOf('Assessor'),
  }),
};

type TopicsFile = z.output<typeof topicsFile.schema>;

/** The topic and its place in the tree; the title of the scheme stands on its top concepts. */
export function* topicStates(row: z.output<typeof topicRow>, file: TopicsFile): States {
  const assessedBy = sdlValueOf(file.assessedBy);
  yield record('Topic', row.id, {
    prefLabel: row.prefLabel,
    definition: { en: row.definition },
    inScheme: file.scheme.id,
    schemeTitle: row.topConcept === true ? file.scheme.prefLabel : undefined,
    topConcept: row.topConcept,
    assessedBy,
  });
  if (row.broader !== undefined) {
    yield edge('BROADER', idOf('Topic', row.id), idOf('Topic', row.broader), { assessedBy });
  }
}

/** Files the question under the topic, unless that is its field, which the question says itself. */
export function* questionTopicStates(
  row: z.output<typeof questionTopicRow>,
  file: TopicsFile,
  questions: ReadonlyMap<string, QuestionRow>,
): States {
  if (questions.get(row.question)?.field === row.topic) return;
  yield edge('ABOUT', idOf('Question', row.question), idOf('Topic', row.topic), {
    assessedBy: sdlValueOf(file.assessedBy),
  });
}
