/** Who may read the types of schema/analysis/ready-questions.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const readyQuestionsAccess: Decisions = {
  ReadyQuestionEdge: anyone('cursor', 'node', 'necessaryForCount', 'unblocksCount'),
  ReadyQuestionConnection: anyone('edges', 'nodes', 'pageInfo', 'totalCount', 'asOf'),
  Query: anyone('readyQuestions'),
};
