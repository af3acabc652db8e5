/** Resolvers of schema/analysis/bottlenecks.graphql. */
import {
  type Bottleneck,
  BottleneckRanking,
} from '../../../analysis/bottlenecks/bottleneck-ranking.ts';
import { bottleneckRows } from '../../../analysis/bottlenecks/bottleneck-table.ts';
import { partsOf } from '../../../analysis/bottlenecks/score.ts';
import {
  certificateSentence,
  disagreementSentence,
} from '../../../analysis/bottlenecks/sentences.ts';
import { disagreements } from '../../../analysis/bottlenecks/stated-places.ts';
import type { RankingRequest } from '../../../analysis/bottlenecks.ts';
import { importanceOf } from '../../../coordination/importance.ts';
import { MAXIMUM_PAGE_SIZE } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { pageOfRanking } from '../../ranking-pages.ts';
import { compileFilter, type GivenFilter } from '../../record-filter.ts';
import { handleAt } from '../../record-handle.ts';
import { spoken } from '../../spoken.ts';
import { labelOf } from '../../texts.ts';
import { handlesOf, presentReasons } from './present.ts';

const LARGEST_WEIGHT = 100;
const LARGEST_LIMIT = 2_000;

export const bottlenecksResolvers: SchemaResolvers = {
  Question: {
    statedImportance: ({ projection, node }) => importanceOf(projection, node) ?? null,
  },
  Query: {
    bottlenecks(_root, { first, after, filter, ...request }, { projection }) {
      return pageOfRanking(rankingOf(projection, request, filter), { first, after });
    },
    bottleneckTable(_root, { filter, limit, ...request }, { projection }) {
      checkRange('limit', limit, 1, LARGEST_LIMIT);
      const ranking = rankingOf(projection, request, filter);
      return { ranking, ...bottleneckRows(ranking, limit) };
    },
  },
  Bottleneck: {
    rank: ({ ranked }) => ranked.rank,
    value: ({ ranked }) => ranked.value,
    leastValue: ({ leastValue }) => leastValue,
    isExact: ({ isExact }) => isExact,
    subject: subjectOf,
    question: (item) => (item.ranking.of === 'QUESTION' ? subjectOf(item) : null),
    parts: ({ parts }) => parts,
    necessaryForCount: ({ lostCount }) => lostCount,
    directCount: ({ directCount }) => directCount,
    necessaryFor: ({ explanation, ranking }) =>
      handlesOf(ranking.projection, explanation.necessaryFor),
    readiness: ({ readiness }) => readiness,
    statedImportance: ({ statedImportance }) => statedImportance,
    statedRank: ({ place }) => place?.statedRank ?? null,
    rankAmongStated: ({ place }) => place?.rankAmongStated ?? null,
    rankDifference: ({ place }) => place?.difference ?? null,
    because: ({ explanation, ranking }) => presentReasons(ranking.projection, explanation.because),
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
    asOf: ({ ranking }, _arguments, context) => context.sealed(ranking.projection.revision),
    truncated: ({ explanation }) => explanation.truncated,
    estimated: ({ ranking }) => ranking.estimated,
  },
  BottleneckConnection: {
    weights: ({ ranking }) => ranking.request.weights,
    disagreements({ ranking }, { first }) {
      checkRange('first', first, 1, MAXIMUM_PAGE_SIZE);
      return disagreements(ranking.places)
        .filter(({ node }) => ranking.isListed(node))
        .slice(0, first)
        .map((place) => ({ item: ranking.itemAt(place.node), place }));
    },
    totalCount: ({ ranking }) => ranking.listedCount,
    certificate: ({ ranking }) => ranking.certificate,
    unknown: ({ ranking }) => ranking.unknown,
    sentence: ({ ranking }, _arguments, context) => spoken(context, ranking.sentence),
    asOf: ({ ranking }, _arguments, context) => context.sealed(ranking.projection.revision),
    estimated: ({ ranking }) => ranking.estimated,
  },
  RankingCertificate: {
    computedCount: ({ computed }) => computed,
    rankedCount: ({ ranked }) => ranked,
    isWhole: ({ exactPlaces, ranked }) => exactPlaces === ranked,
    sentence: certificateSentence,
  },
  RankDisagreement: {
    subject: ({ item }) => subjectOf(item),
    rank: ({ item }) => item.ranked.rank,
    statedImportance: ({ item }) => item.statedImportance ?? 0,
    statedRank: ({ place }) => place.statedRank,
    rankAmongStated: ({ place }) => place.rankAmongStated,
    rankDifference: ({ place }) => place.difference,
    sentence({ item, place }, _arguments, context) {
      const { ranking } = item;
      return spoken(context, disagreementSentence(ranking, place, ranking.places.size));
    },
  },
  BottleneckTable: {
    totalCount: ({ ranking }) => ranking.listedCount,
    certificate: ({ ranking }) => ranking.certificate,
    sentence: ({ ranking }, _arguments, context) => spoken(context, ranking.sentence),
    asOf: ({ ranking }, _arguments, context) => context.sealed(ranking.projection.revision),
    estimated: ({ ranking }) => ranking.estimated,
  },
  BottleneckRow: {
    label: ({ id }, _arguments, context) =>
      context.withRecord(id, (record) => labelOf(record, undefined)),
  },
};

function subjectOf({ ranked, ranking }: Bottleneck) {
  return handleAt(ranking.projection, ranked.node);
}

/** The ranking asked for; throws BAD_USER_INPUT for weights or a filter that cannot be meant. */
function rankingOf(
  projection: Projection,
  request: RankingRequest,
  filter: GivenFilter,
): BottleneckRanking {
  checkWeights(request);
  if (request.of !== 'QUESTION' && filter !== null && filter !== undefined) {
    throw badInput('filter', filter, `absent when of is ${request.of}: it is about questions`);
  }
  const hasFilter = filter !== null && filter !== undefined;
  const fits = hasFilter ? compileFilter(projection, 'Question', filter) : undefined;
  return new BottleneckRanking(projection, request, fits);
}

/** Throws BAD_USER_INPUT for weights out of bounds, and when none counts. */
export function checkWeights({ of, weights }: Pick<RankingRequest, 'of' | 'weights'>): void {
  for (const [name, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight)) throw badInput(`weights.${name}`, String(weight), 'a number');
    checkRange(`weights.${name}`, weight, 0, LARGEST_WEIGHT);
  }
  const parts = partsOf(of);
  if (parts.every((part) => weights[part] === 0)) {
    throw badInput('weights', weights, `such that one of ${parts.join(', ')} is above 0`);
  }
}
