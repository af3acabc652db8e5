/** Resolvers of schema/analysis/cycles.graphql. */

import type { BreakingEdge, BreakingEdges } from '../../../analysis/breaking-edges.ts';
import { type CyclesAnswer, findCycles, type KnotAnswer } from '../../../analysis/cycles.ts';
import type { DependencyKind } from '../../../analysis/dependency-list.ts';
import { slugOf } from '../../../model/identity.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkChoice, checkRange } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { spoken } from '../../spoken.ts';
import { handlesOf, presentReasons, titleOf } from './present.ts';

const MOST_KNOTS = 100;
const MOST_ROWS = 2_000;

interface Asked {
  readonly kinds?: readonly DependencyKind[] | null | undefined;
  readonly limit: number;
}

export const cyclesResolvers: SchemaResolvers = {
  Query: {
    cycles(_root, asked, context) {
      const { projection } = context;
      const answer = answerTo(asked, MOST_KNOTS, context);
      return {
        ...answer,
        knots: answer.knots.map((knot) => presentKnot(projection, knot)),
        because: presentReasons(projection, answer.because),
        asOf: context.sealed(projection.revision),
      };
    },
    cycleTable(_root, asked, context) {
      const { knots, sentence, truncated, value } = answerTo(asked, MOST_ROWS, context);
      return {
        rows: knots.map(rowOf),
        totalCount: value,
        asOf: context.sealed(context.projection.revision),
        sentence,
        truncated,
      };
    },
  },
  Cycles: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  Knot: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  CycleTable: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  CycleRow: {
    title: ({ question }, _arguments, context) => titleOf(context, question),
  },
};

function answerTo(
  { kinds, limit }: Asked,
  mostAllowed: number,
  { projection }: RequestContext,
): CyclesAnswer {
  checkRange('limit', limit, 1, mostAllowed);
  checkChoice('kinds', kinds, 'kind');
  return findCycles(projection, kinds ?? undefined, limit);
}

function presentKnot(projection: Projection, knot: KnotAnswer) {
  return {
    ...knot,
    questions: handlesOf(projection, knot.questions),
    tie: handlesOf(projection, knot.tie),
    breakingEdges: knot.breakingEdges && presentBreaking(projection, knot.breakingEdges),
    because: presentReasons(projection, knot.because),
  };
}

function presentBreaking(projection: Projection, breaking: BreakingEdges) {
  const present = ({ edgeId, from, group, kind, to }: BreakingEdge) => ({
    kind,
    edgeId,
    from: knownHandle(projection, from),
    to: to === null ? null : knownHandle(projection, to),
    group: group === null ? null : knownHandle(projection, group),
  });
  return {
    ...breaking,
    single: breaking.single.map(present),
    set: breaking.set.map(present),
  };
}

/** The title is looked up when it is asked for. */
function rowOf({ breakingEdges, questions, ...knot }: KnotAnswer) {
  const [question = ''] = questions;
  return {
    ...knot,
    question,
    slug: slugOf(question),
    title: question,
    singleCount: breakingEdges?.singleCount ?? null,
    setSize: breakingEdges?.setSize ?? null,
    isMinimum: breakingEdges?.isMinimum ?? null,
  };
}
