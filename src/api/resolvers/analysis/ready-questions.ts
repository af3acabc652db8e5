/** Resolvers of schema/analysis/ready-questions.graphql. */
import { readyQuestionsSentence } from '../../../analysis/ready-question-reasons.ts';
import { readyQuestionRows } from '../../../analysis/ready-question-table.ts';
import { findReadyQuestions, type ReadyQuestion } from '../../../analysis/ready-questions.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { pageOf } from '../../pages.ts';
import { ReadyQuestionHandle } from '../../ready-question-handle.ts';
import { compileFilter, type GivenFilter } from '../../record-filter.ts';
import { knownHandle } from '../../record-handle.ts';
import { spoken } from '../../spoken.ts';
import { labelOf } from '../../texts.ts';
import { connection, handlesOf, presentReasons } from './present.ts';

const LARGEST_LIMIT = 2_000;

export const readyQuestionsResolvers: SchemaResolvers = {
  Query: {
    readyQuestions(_root, { first, after, filter }, context) {
      const { projection } = context;
      const listed = listedOf(projection, filter);
      const page = pageOf(listed, { first, after }, (item) => item.question);
      const edges = page.items.map((item) => new ReadyQuestionHandle(projection, item));
      return connection(page, edges, {
        listed,
        asOf: context.sealed(projection.revision),
      });
    },
    readyQuestionTable(_root, { filter, limit }, context) {
      checkRange('limit', limit, 1, LARGEST_LIMIT);
      const { projection } = context;
      const listed = listedOf(projection, filter);
      return {
        ...readyQuestionRows(projection, listed, limit),
        listed,
        totalCount: listed.length,
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
    sentence: ({ listed }, _arguments, context) => spoken(context, readyQuestionsSentence(listed)),
  },
  ReadyQuestionTable: {
    sentence: ({ listed }, _arguments, context) => spoken(context, readyQuestionsSentence(listed)),
  },
  ReadyQuestionRow: {
    label: ({ id }, _arguments, context) =>
      context.withRecord(id, (record) => labelOf(record, undefined)),
  },
};

/** The ready questions that fit a filter. */
function listedOf(projection: Projection, filter: GivenFilter): readonly ReadyQuestion[] {
  const fits = compileFilter(projection, 'Question', filter);
  return findReadyQuestions(projection).filter(({ question }) =>
    fits(knownHandle(projection, question).node),
  );
}
