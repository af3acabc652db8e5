/** Rankings as sentences to be read aloud. */
import { supportGraph } from '../../methods/support-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, nameOf, namesOf } from '../answer.ts';
import type { LostNumbers } from './lazy-measures.ts';
import { ordinal } from './ordinal.ts';
import type { BottleneckSubject } from './score.ts';
import type { StatedPlace } from './stated-places.ts';
import type { Certificate, RankedRecord } from './value-order.ts';

const NOUNS: Readonly<Record<BottleneckSubject, readonly [one: string, many: string]>> = {
  QUESTION: ['open question', 'open questions'],
  METHOD: ['method', 'methods'],
  CAPABILITY: ['capability', 'capabilities'],
  RESOURCE: ['resource', 'resources'],
  LAB: ['lab', 'labs'],
};

/** What the sentences about a ranking need to know. */
export interface RankingFacts {
  readonly projection: Projection;
  readonly of: BottleneckSubject;
  /** How many records are ranked, whatever a filter leaves. */
  readonly total: number;
  /** How many of them fit the filter. */
  readonly listedCount: number;
  /** What is lost without a record. */
  lostBy(node: number): LostNumbers;
}

/** A record at its place, and whether no other one can stand there. */
export interface ToldPlace {
  readonly ranked: RankedRecord;
  readonly isExact: boolean;
}

const AT_MOST = 'by the most that each can be worth';

/** Where a record stands, and what is lost without it. */
export function bottleneckSentence(facts: RankingFacts, { isExact, ranked }: ToldPlace): string {
  const { of, projection, total } = facts;
  const { node, rank } = ranked;
  const place = `${nameOf(projection.idOf(node))} is ${ordinal(rank)} of ${counted(total, ...NOUNS[of])}`;
  const holds = of === 'QUESTION' ? 'that hold others up' : 'that open questions stand on';
  const all = `${place} ${total === 1 ? holds.replace('hold ', 'holds ') : holds}`;
  return `${all}${isExact ? '' : `, ${AT_MOST}`}: ${lossTold(facts, node)}.`;
}

/**
 * The first places of a ranking, of which the listed records are those that fit the filter: at least
 * down to the fourth after the best ones.
 */
export function rankingSentence(facts: RankingFacts, listed: readonly ToldPlace[]): string {
  const { listedCount, of, projection } = facts;
  const [one, many] = NOUNS[of];
  const [first, ...others] = listed.map(({ ranked }) => ranked);
  if (!first) {
    return of === 'QUESTION'
      ? `No ${one} that is asked about holds another one up.${unknownTold(facts)}`
      : `No open question stands on a ${one} by these weights.${unknownTold(facts)}`;
  }
  const idsOf = (ranked: readonly RankedRecord[]) =>
    ranked.map(({ node }) => projection.idOf(node));
  const equals = others.filter(({ rank }) => rank === first.rank);
  const ids = idsOf(others.slice(equals.length));
  const left = listedCount - equals.length - 1;
  const next = left > 0 ? ` Next ${left === 1 ? 'comes' : 'come'} ${namesOf(ids, left)}.` : '';
  const order = listed[0]?.isExact ? '' : `, ${AT_MOST}`;
  const top =
    equals.length > 0
      ? `Of ${counted(listedCount, one, many)}${order}, ${namesOf(idsOf([first, ...equals]))} hold up most, all by the same value.`
      : `Of ${counted(listedCount, one, many)}${order}, ${nameOf(projection.idOf(first.node))} holds up most: ${lossTold(facts, first.node)}.`;
  return `${top}${next}${unknownTold(facts)}`;
}

/** How far people and graph are apart on a record. */
export function disagreementSentence(
  { of, projection }: Pick<RankingFacts, 'of' | 'projection'>,
  { node, rankAmongStated, statedRank }: StatedPlace,
  stated: number,
): string {
  return `On ${nameOf(projection.idOf(node))} people say ${ordinal(statedRank)}, the graph says ${ordinal(rankAmongStated)}, of ${counted(stated, ...NOUNS[of])} with a stated importance.`;
}

/** How far a ranking is exact. */
export function certificateSentence({
  boundOfRest,
  computed,
  exactPlaces,
  lastValue,
  ranked,
}: Certificate): string {
  if (exactPlaces === ranked) return `All ${counted(ranked, 'place')} are exact.`;
  const rest =
    computed >= ranked
      ? `all ${counted(ranked, 'record')} were counted exactly.`
      : `${computed} of ${counted(ranked, 'record')} ${computed === 1 ? 'was' : 'were'} counted exactly, the others stand ${AT_MOST}.`;
  if (exactPlaces === 0) {
    return `No place is exact, since counting was stopped before the first one was certain: no record has more than ${boundOfRest}; ${rest}`;
  }
  const places =
    exactPlaces === 1 ? 'The first place is exact' : `The first ${exactPlaces} places are exact`;
  return `${places}: the last of them has the value ${lastValue}, and no other record has more than ${boundOfRest}; ${rest}`;
}

/** Needs of usable methods of which nobody is recorded as a holder; they are never taken for lost. */
export function unknownNeeds(projection: Projection, of: BottleneckSubject): readonly string[] {
  if (of === 'QUESTION') return [];
  const { needs, needsWithoutHolder } = supportGraph(projection);
  if (needsWithoutHolder.length === 0) return [];
  return [
    `Who holds ${needsWithoutHolder.length} of the ${counted(needs.length, 'capability or resource', 'capabilities and resources')} that usable methods need.`,
  ];
}

function unknownTold({ of, projection }: RankingFacts): string {
  const { length } = of === 'QUESTION' ? [] : supportGraph(projection).needsWithoutHolder;
  if (length === 0) return '';
  return ` No holder is recorded of ${counted(length, 'thing')} that usable methods need; nothing is counted as lost for that.`;
}

function lossTold(facts: RankingFacts, node: number): string {
  const { direct, lost } = facts.lostBy(node);
  if (facts.of === 'QUESTION') {
    return lost === 0
      ? 'no open question falls without it, but others would profit from it'
      : `${counted(lost, 'open question')} cannot be settled without it`;
  }
  if (direct === 0) return 'no open question loses its last usable method without it';
  const last = `${counted(direct, 'open question loses its', 'open questions lose their')} last usable method without it`;
  return lost === direct
    ? last
    : `${last}, and ${lost - direct} more cannot be settled without those`;
}
