/** Who may read the types of schema/analysis/ready-questions.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const readyQuestionsAccess: Decisions = {
  ReadyQuestionEdge: anyone(
    'cursor',
    'node',
    'necessaryForCount',
    'unblocksCount',
    'because',
    'unblocks',
    'opens',
    'sentence',
    'truncated',
  ),
  ReadyQuestionConnection: anyone('edges', 'nodes', 'pageInfo', 'totalCount', 'sentence', 'asOf'),
  ReadyQuestionRow: anyone(
    'place',
    'id',
    'slug',
    'label',
    'necessaryForCount',
    'unblocksCount',
    'statedImportance',
  ),
  ReadyQuestionTable: anyone('rows', 'totalCount', 'sentence', 'asOf', 'truncated'),
  Query: anyone('readyQuestions', 'readyQuestionTable'),
};
