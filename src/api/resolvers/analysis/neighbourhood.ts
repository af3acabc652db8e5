/** Resolvers of schema/analysis/neighbourhood.graphql. */

import {
  findNeighbourhood,
  type NeighbourhoodAnswer,
  type NeighbourhoodRequest,
} from '../../../analysis/neighbourhood.ts';
import { slugOf } from '../../../model/identity.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { knownRecord } from '../../find-record.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { mermaidLabel } from '../../mermaid-label.ts';
import { knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { labelled, spoken } from '../../spoken.ts';
import { checkKinds, presentDependency } from './dependencies.ts';
import { presentReasons, titleOf } from './present.ts';

const LARGEST_DEPTH = 10;
const MOST_SHOWN = 200;

export const neighbourhoodResolvers: SchemaResolvers = {
  Query: {
    neighbourhood(_root, asked, context) {
      const { projection } = context;
      const answer = answerTo(asked, context);
      return {
        ...presentNeighbourhood(projection, answer),
        asOf: context.sealed(projection.revision),
      };
    },
    neighbourhoodTable(_root, asked, context) {
      const answer = answerTo(asked, context);
      return {
        rows: rowsOf(answer),
        totalCount: answer.layers.reduce((sum, { total }) => sum + total, 0),
        asOf: context.sealed(context.projection.revision),
        sentence: answer.sentence,
        truncated: answer.truncated,
      };
    },
  },
  Neighbourhood: {
    text: ({ text }, _arguments, context) => spoken(context, text),
    mermaid: ({ mermaid }, _arguments, context) => labelled(context, mermaid, mermaidLabel),
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  NeighbourhoodTable: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  NeighbourhoodRow: {
    title: ({ question }, _arguments, context) => titleOf(context, question),
  },
};

/** The checked request's answer. */
function answerTo(
  { question, ...request }: NeighbourhoodRequest & { readonly question: string },
  { projection }: RequestContext,
): NeighbourhoodAnswer {
  checkRange('depth', request.depth, 1, LARGEST_DEPTH);
  checkRange('most', request.most, 1, MOST_SHOWN);
  checkKinds(request.kinds);
  const { node } = knownRecord(projection, 'Question', question, 'question');
  return findNeighbourhood(projection, node, request);
}

function presentNeighbourhood(projection: Projection, answer: NeighbourhoodAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    layers: answer.layers.map((layer) => ({
      ...layer,
      questions: layer.questions.map((item) => ({
        ...item,
        question: knownHandle(projection, item.question),
      })),
    })),
    edges: answer.edges.map((edge) => presentDependency(projection, edge)),
    because: presentReasons(projection, answer.because),
  };
}

/** Titles are looked up when they are asked for. */
function rowsOf({ layers }: NeighbourhoodAnswer) {
  return layers.flatMap(({ direction, distance, questions }) =>
    questions.map((item) => ({
      ...item,
      slug: slugOf(item.question),
      title: item.question,
      direction,
      distance,
    })),
  );
}
