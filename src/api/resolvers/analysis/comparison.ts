/** Resolvers of schema/analysis/comparison.graphql. */
import { GraphQLError } from 'graphql';
import {
  type ComparisonAnswer,
  compareProjections,
} from '../../../analysis/comparison/compare-projections.ts';
import type { RankingOptions } from '../../../analysis/comparison/question-changes.ts';
import { kindValue } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { contradictoryInput } from '../../errors.ts';
import type { SchemaRecordKind, SchemaResolvers } from '../../generated/resolver-types.ts';
import { handleOf, knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { spoken } from '../../spoken.ts';
import { checkWeights } from './bottlenecks.ts';
import { type HandleOf, presentGaps, presentMoves, presentOpened, presentRows } from './changes.ts';
import { MOST_ROWS } from './what-if.ts';

export const comparisonResolvers: SchemaResolvers = {
  Query: {
    async compare(_root, given, context) {
      const { after, answer, before } = await workOut(given, context);
      return {
        ...presentComparison(before, after, answer),
        sentence: await spoken(context, answer.sentence, [after, before]),
        from: context.sealed(before.revision),
        asOf: context.sealed(after.revision),
      };
    },
    async comparisonTable(_root, { limit, ...given }, context) {
      checkRange('limit', limit, 1, MOST_ROWS);
      const { after, answer, before } = await workOut(given, context);
      return {
        ...presentRows(answer.changes, limit),
        sentence: await spoken(context, answer.sentence, [after, before]),
        asOf: context.sealed(after.revision),
      };
    },
  },
};

interface GivenMoments extends RankingOptions {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly validAt?: string | null | undefined;
}

interface Compared {
  readonly before: Projection;
  readonly after: Projection;
  readonly answer: ComparisonAnswer;
}

async function workOut(given: GivenMoments, context: RequestContext): Promise<Compared> {
  const { from, to, validAt, value, weights } = given;
  checkWeights({ of: 'QUESTION', weights });
  if (context.projection.isSupposed) {
    const sentence = 'A hypothesis has no history; ask for compare outside of then.';
    throw contradictoryInput('from', sentence);
  }
  const before = await projectionAt(context, 'from', from ?? firstMoment(context), validAt);
  const after = await projectionAt(context, 'to', to, validAt);
  if (before.revision > after.revision) {
    const sentence = 'from is after to; compare goes from the earlier moment to the later one.';
    throw contradictoryInput('from', sentence);
  }
  return { before, after, answer: compareProjections(before, after, { value, weights }) };
}

/** The first revision; absent, like now, where nothing was written yet. */
function firstMoment(context: RequestContext): string | undefined {
  return context.projection.revision > 0 ? context.sealed(1) : undefined;
}

/** The projection of a moment; what is wrong with it is told of the argument that has it. */
async function projectionAt(
  context: RequestContext,
  argument: 'from' | 'to',
  asOf: string | null | undefined,
  validAt: string | null | undefined,
): Promise<Projection> {
  try {
    return (await context.seenAt({ asOf, validAt })).projection;
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['argument'] !== 'asOf') throw error;
    throw contradictoryInput(argument, error.message.replace('asOf', argument));
  }
}

/** The answer with its records as they are after, or as they were before they went. */
function presentComparison(before: Projection, after: Projection, answer: ComparisonAnswer) {
  const { because, byKind, parts, sentence, shown, truncated, value, whole } = answer;
  const found: HandleOf = (id) => handleOf(after, id) ?? knownHandle(before, id);
  return {
    value,
    parts,
    ready: presentOpened(shown.ready, found),
    blocked: shown.blocked.map(found),
    deadlocked: shown.deadlocked.map(found),
    freed: shown.freed.map(found),
    settled: shown.settled.map(found),
    reopened: shown.reopened.map(found),
    contradicted: shown.contradicted.map(found),
    resolved: shown.resolved.map(found),
    appeared: shown.appeared.map(found),
    removed: shown.removed.map(found),
    rankMoves: presentMoves(shown.rankMoves, found),
    gapsOpened: presentGaps(whole.gapsOpened, found),
    gapsClosed: presentGaps(whole.gapsClosed, found),
    byKind: byKind.map(({ kind, ...counts }) => ({
      ...counts,
      kind: kindValue(kind) as SchemaRecordKind,
    })),
    because: because.map((reason) => ({ ...reason, records: reason.records.map(found) })),
    sentence,
    truncated,
  };
}
