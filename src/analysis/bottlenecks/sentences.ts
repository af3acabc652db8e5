/** Rankings as sentences to be read aloud. */
import { supportGraph } from '../../methods/support-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, nameOf, namesOf } from '../answer.ts';
import type { RankedRecord } from '../bottlenecks.ts';
import { ordinal } from './ordinal.ts';
import type { BottleneckSubject, Measures } from './score.ts';
import type { StatedPlace } from './stated-places.ts';

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
  readonly measures: Measures;
  /** How many records are ranked, whatever a filter leaves. */
  readonly total: number;
}

/** Where a record stands, and what is lost without it. */
export function bottleneckSentence(facts: RankingFacts, { node, rank }: RankedRecord): string {
  const { of, projection, total } = facts;
  const place = `${nameOf(projection.idOf(node))} is ${ordinal(rank)} of ${counted(total, ...NOUNS[of])}`;
  const holds = of === 'QUESTION' ? 'that hold others up' : 'that open questions stand on';
  return `${place} ${total === 1 ? holds.replace('hold ', 'holds ') : holds}: ${lossTold(facts, node)}.`;
}

/** The first places of a ranking, of which the listed records are those that fit the filter. */
export function rankingSentence(facts: RankingFacts, listed: readonly RankedRecord[]): string {
  const { of, projection } = facts;
  const [one, many] = NOUNS[of];
  const [first, ...others] = listed;
  if (!first) {
    return of === 'QUESTION'
      ? `No ${one} that is asked about holds another one up.${unknownTold(facts)}`
      : `No open question stands on a ${one} by these weights.${unknownTold(facts)}`;
  }
  const idsOf = (ranked: readonly RankedRecord[]) =>
    ranked.map(({ node }) => projection.idOf(node));
  const equals = others.filter(({ rank }) => rank === first.rank);
  const ids = idsOf(others.slice(equals.length));
  const next =
    ids.length > 0 ? ` Next ${ids.length === 1 ? 'comes' : 'come'} ${namesOf(ids)}.` : '';
  const top =
    equals.length > 0
      ? `Of ${counted(listed.length, one, many)}, ${namesOf(idsOf([first, ...equals]))} hold up most, all by the same value.`
      : `Of ${counted(listed.length, one, many)}, ${nameOf(projection.idOf(first.node))} holds up most: ${lossTold(facts, first.node)}.`;
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

function lossTold({ measures, of }: RankingFacts, node: number): string {
  const lost = measures.lostCount[node - measures.first] ?? 0;
  if (of === 'QUESTION') {
    return lost === 0
      ? 'no open question falls without it, but others would profit from it'
      : `${counted(lost, 'open question')} cannot be settled without it`;
  }
  const direct = measures.directCount[node - measures.first] ?? 0;
  if (direct === 0) return 'no open question loses its last usable method without it';
  const last = `${counted(direct, 'open question loses its', 'open questions lose their')} last usable method without it`;
  return lost === direct
    ? last
    : `${last}, and ${lost - direct} more cannot be settled without those`;
}
