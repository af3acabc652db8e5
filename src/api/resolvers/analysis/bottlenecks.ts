/** Resolvers of schema/analysis/bottlenecks.graphql. */
import {
  type BottleneckAnswer,
  type BottleneckWeights,
  explainBottleneck,
  rankBottlenecks,
} from '../../../analysis/bottlenecks.ts';
import { importanceOf } from '../../../coordination/importance.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { compileFilter } from '../../record-filter.ts';
import { knownHandle } from '../../record-handle.ts';
import { connection, handlesOf, presentReasons } from './present.ts';

const LARGEST_WEIGHT = 100;

export const bottlenecksResolvers: SchemaResolvers = {
  Question: {
    statedImportance: ({ projection, node }) => importanceOf(projection, node) ?? null,
  },
  Query: {
    bottlenecks(_root, { first, after, weights, value, filter }, context) {
      checkWeights(weights);
      const { projection } = context;
      const asOf = context.sealed(projection.revision);
      const fits = compileFilter(projection, 'Question', filter);
      const ranked = rankBottlenecks(projection, weights, value).filter(({ node }) => fits(node));
      const page = pageOf(ranked, { first, after }, ({ node }) => projection.idOf(node));
      const edges = page.items.map((item) => ({
        cursor: cursorOf(projection.idOf(item.node)),
        node: {
          ...presentBottleneck(projection, explainBottleneck(projection, item, value)),
          asOf,
        },
      }));
      return connection(page, edges, { weights, asOf });
    },
  },
};

/** A bottleneck with its questions. */
function presentBottleneck(projection: Projection, answer: BottleneckAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    necessaryFor: handlesOf(projection, answer.necessaryFor),
    because: presentReasons(projection, answer.because),
  };
}

/** Throws BAD_USER_INPUT for weights out of bounds, and when none counts. */
export function checkWeights(weights: BottleneckWeights): void {
  const entries = Object.entries(weights);
  for (const [name, weight] of entries) checkRange(`weights.${name}`, weight, 0, LARGEST_WEIGHT);
  if (entries.every(([, weight]) => weight === 0)) {
    throw badInput('weights', weights, 'such that at least one weight is above 0');
  }
}
