/** Resolvers of schema/analysis/ready-questions.graphql. */
import { findReadyQuestions } from '../../../analysis/ready-questions.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { compileFilter } from '../../record-filter.ts';
import { knownHandle } from '../../record-handle.ts';
import { connection } from './present.ts';

export const readyQuestionsResolvers: SchemaResolvers = {
  Query: {
    readyQuestions(_root, { first, after, filter }, context) {
      const { projection } = context;
      const fits = compileFilter(projection, 'Question', filter);
      const ready = findReadyQuestions(projection).filter((item) =>
        fits(knownHandle(projection, item.question).node),
      );
      const page = pageOf(ready, { first, after }, (item) => item.question);
      const edges = page.items.map(({ question, ...counts }) => ({
        ...counts,
        cursor: cursorOf(question),
        node: knownHandle(projection, question),
      }));
      return connection(page, edges, { asOf: context.sealed(projection.revision) });
    },
  },
};
