/** Resolvers of schema/analysis/ready-questions.graphql. */
import { readyQuestionsSentence } from '../../../analysis/ready-question-reasons.ts';
import { readyQuestionRows } from '../../../analysis/ready-question-table.ts';
import { ReadyOrder } from '../../../analysis/ready-questions.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { pageOfFound } from '../../pages.ts';
import { ReadyQuestionHandle } from '../../ready-question-handle.ts';
import { compileFilter, type GivenFilter } from '../../record-filter.ts';
import { spoken } from '../../spoken.ts';
import { labelOf } from '../../texts.ts';
import { connection, handlesOf, presentReasons } from './present.ts';

const LARGEST_LIMIT = 2_000;

export const readyQuestionsResolvers: SchemaResolvers = {
  Query: {
    readyQuestions(_root, { first, after, filter }, context) {
      const { projection } = context;
      const order = orderOf(projection, filter);
      const page = pageOfFound(order, { first, after }, (item) => item.question);
      const edges = page.items.map((item) => new ReadyQuestionHandle(projection, item));
      return connection(page, edges, {
        order,
        asOf: context.sealed(projection.revision),
      });
    },
    readyQuestionTable(_root, { filter, limit }, context) {
      checkRange('limit', limit, 1, LARGEST_LIMIT);
      const { projection } = context;
      const order = orderOf(projection, filter);
      return {
        ...readyQuestionRows(projection, order, limit),
        order,
        totalCount: order.total,
        asOf: context.sealed(projection.revision),
      };
    },
  },
  ReadyQuestionEdge: {
    necessaryForCount: ({ item }) => item.necessaryForCount,
    unblocksCount: ({ item }) => item.unblocksCount,
    because: ({ explanation, projection }) => presentReasons(projection, explanation.because),
    unblocks: ({ explanation, projection }) => handlesOf(projection, explanation.unblocks),
    opens: ({ explanation, projection }) => handlesOf(projection, explanation.opens),
    sentence: ({ explanation }, _arguments, context) => spoken(context, explanation.sentence),
    truncated: ({ explanation }) => explanation.truncated,
  },
  ReadyQuestionConnection: {
    sentence: ({ order }, _arguments, context) => spoken(context, readyQuestionsSentence(order)),
  },
  ReadyQuestionTable: {
    sentence: ({ order }, _arguments, context) => spoken(context, readyQuestionsSentence(order)),
  },
  ReadyQuestionRow: {
    label: ({ id }, _arguments, context) =>
      context.withRecord(id, (record) => labelOf(record, undefined)),
  },
};

/** The ready questions that fit a filter. */
function orderOf(projection: Projection, filter: GivenFilter): ReadyOrder {
  return new ReadyOrder(projection, compileFilter(projection, 'Question', filter));
}
