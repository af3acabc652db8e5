import { isRetracted } from '../../projection/lifecycle.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce, unretractedTargets } from './nodes.ts';
import { touchedQuestions } from './touched-questions.ts';

/** A text about a broader topic is an entrance to the narrower ones, too; not the other way round. */
export const noEntryLevelReading: GapRule = {
  kind: 'NO_ENTRY_LEVEL_READING',
  title: 'No entry-level reading',
  holdsFor:
    'A topic in force under which open questions in force are filed, where no unretracted work or resource explains the topic, one of these questions, or an unretracted broader topic however far up, at the level BEGINNER.',
  nextStep: 'Record a text or course for beginners that explains it, or write one.',
  subject: 'Topic',
  find: (projection) =>
    recordsInForce(projection, 'Topic').flatMap((subject) => {
      const questions = touchedQuestions(projection, subject);
      const explained = [...withBroader(projection, subject), ...questions];
      if (questions.length === 0) return [];
      if (explained.some((node) => isExplainedToBeginners(projection, node))) return [];
      return [
        {
          subject,
          reason: `${counted(questions.length, 'open question is', 'open questions are')} filed under it, and nothing is recorded that explains it, its broader topics or these questions to beginners.`,
          others: questions,
        },
      ];
    }),
};

/** The topic and all unretracted topics above it. */
function withBroader(projection: Projection, topic: number): ReadonlySet<number> {
  const found = new Set([topic]);
  for (const each of found) {
    for (const broader of unretractedTargets(projection, 'BROADER', each)) found.add(broader);
  }
  return found;
}

function isExplainedToBeginners(projection: Projection, node: number): boolean {
  const table = projection.edgesOf('EXPLAINS');
  return sourcesOf(projection, 'EXPLAINS', node).some(
    ({ node: source, edge }) =>
      table.value(edge, 'level') === 'BEGINNER' && !isRetracted(projection, source),
  );
}
