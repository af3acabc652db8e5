/** Resolvers of schema/analysis/what-if.graphql. */
import type { RankingOptions } from '../../../analysis/comparison/question-changes.ts';
import { type WhatIfAnswer, whatIf } from '../../../analysis/what-if/what-if.ts';
import { checkRange } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { type GivenHypothesis, readHypothesis } from '../../hypothesis-arguments.ts';
import { knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { spoken } from '../../spoken.ts';
import { SupposedWorld } from '../../supposed-world.ts';
import { labelOf } from '../../texts.ts';
import { checkWeights } from './bottlenecks.ts';
import {
  type HandleOf,
  presentGaps,
  presentMoves,
  presentOpened,
  presentRows,
  rowId,
} from './changes.ts';
import { presentReasons } from './present.ts';

/** Most rows of a table. */
export const MOST_ROWS = 2_000;

export const whatIfResolvers: SchemaResolvers = {
  Query: {
    whatIf(_root, given, context) {
      const answer = workOut(given, context);
      return { ...presentWhatIf(answer), asOf: context.sealed(answer.projection.revision) };
    },
    async whatIfTable(_root, { limit, ...given }, context) {
      checkRange('limit', limit, 1, MOST_ROWS);
      const { changes, projection, sentence } = workOut(given, context);
      return {
        ...presentRows(changes, limit),
        sentence: await spoken(context, sentence),
        asOf: context.sealed(projection.revision),
      };
    },
  },
  WhatIf: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  QuestionChangeRow: {
    title: (row, _arguments, context) => titleOf(context, rowId(row)),
  },
};

function workOut(given: GivenHypothesis & RankingOptions, context: RequestContext): WhatIfAnswer {
  const { value, weights } = given;
  checkWeights({ of: 'QUESTION', weights });
  const hypothesis = readHypothesis(context.projection, given);
  return whatIf(context.projection, hypothesis, { value, weights });
}

/** The answer with its records as the hypothesis has them. */
function presentWhatIf({
  because,
  parts,
  projection,
  sentence,
  shown,
  truncated,
  ...answer
}: WhatIfAnswer) {
  const handleOf: HandleOf = (id) => knownHandle(projection, id);
  return {
    value: answer.value,
    parts,
    opens: presentOpened(shown.opens, handleOf),
    settles: shown.settles.map(handleOf),
    newlyBlocked: shown.newlyBlocked.map(handleOf),
    newlyDeadlocked: shown.newlyDeadlocked.map(handleOf),
    freed: shown.freed.map(handleOf),
    lost: shown.lost.map(handleOf),
    withoutMethod: shown.withoutMethod.map(handleOf),
    goesToo: shown.goesToo.map(handleOf),
    rankMoves: presentMoves(shown.rankMoves, handleOf),
    gapsOpened: presentGaps(answer.whole.gapsOpened, handleOf),
    gapsClosed: presentGaps(answer.whole.gapsClosed, handleOf),
    // biome-ignore lint/suspicious/noThenProperty: no function, so that nothing takes it for a promise.
    then: new SupposedWorld(projection),
    because: presentReasons(projection, because),
    sentence,
    truncated,
  };
}

/** The title; null when the question was removed or hidden since. */
async function titleOf(context: RequestContext, id: string): Promise<string | null> {
  if (context.projection.indexOf(id) === undefined) return null;
  return context.withRecord(id, (record) => labelOf(record, undefined));
}
