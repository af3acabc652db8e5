/** A ranking as flat rows. */
import { slugOf } from '../../model/identity.ts';
import { type ListLength, type Truncation, truncationOf } from '../answer.ts';
import type { ReadinessName } from '../readiness-outline.ts';
import type { Bottleneck, BottleneckRanking } from './bottleneck-ranking.ts';
import type { BottleneckPart } from './score.ts';

/** Scalars only; raw parts, null where the graph does not tell or a part does not apply. */
export interface BottleneckRow extends Readonly<Record<BottleneckPart, number | null>> {
  readonly rank: number;
  readonly id: string;
  readonly slug: string;
  readonly value: number;
  readonly leastValue: number;
  readonly isExact: boolean;
  readonly necessaryForCount: number;
  readonly directCount: number;
  readonly readiness: ReadinessName | null;
  readonly statedImportance: number | null;
  readonly statedRank: number | null;
  readonly rankAmongStated: number | null;
  readonly rankDifference: number | null;
}

/** The first rows of the ranking, and whether rows were left out. */
export function bottleneckRows(
  ranking: BottleneckRanking,
  limit: number,
): { readonly rows: readonly BottleneckRow[]; readonly truncated: Truncation | null } {
  const rows = ranking.items(0, limit).map(rowOf);
  const length: ListLength = { list: 'rows', shown: rows.length, total: ranking.listedCount };
  return { rows, truncated: truncationOf([length]) };
}

function rowOf(item: Bottleneck): BottleneckRow {
  const { id, place, ranked } = item;
  const raw = new Map(item.parts.map((part) => [part.name, part.raw]));
  return {
    rank: ranked.rank,
    id,
    slug: slugOf(id),
    value: ranked.value,
    leastValue: item.leastValue,
    isExact: item.isExact,
    necessity: raw.get('necessity') ?? null,
    softReach: raw.get('softReach') ?? null,
    betweenness: raw.get('betweenness') ?? null,
    age: raw.get('age') ?? null,
    concentration: raw.get('concentration') ?? null,
    necessaryForCount: item.lostCount,
    directCount: item.directCount,
    readiness: item.readiness,
    statedImportance: item.statedImportance,
    statedRank: place?.statedRank ?? null,
    rankAmongStated: place?.rankAmongStated ?? null,
    rankDifference: place?.difference ?? null,
  };
}
