/** Examples of questions on which work can begin. */
import type { Example } from './example.ts';

export const READY_QUESTION_EXAMPLES: readonly Example[] = [
  {
    name: 'What is ready, and what would it open?',
    audience: 'lab',
    query: `# Why work can begin, and which
# questions that would free.
query ReadyAndWhy {
  readyQuestions(first: 10) {
    sentence
    edges {
      sentence
      node { slug title }
      because { rule sentence records { id label } }
      unblocks { slug title }
      opens { slug title }
      truncated { reason }
    }
  }
}
`,
    variables: '',
  },
  {
    name: 'Ready questions as flat rows',
    audience: 'dashboard',
    query: `# Ask for text/csv to get a table.
query ReadyRows {
  readyQuestionTable(limit: 100) {
    rows {
      place slug label
      necessaryForCount unblocksCount
      statedImportance
    }
  }
}
`,
    variables: '',
  },
];
