/** Rankings as resolvers hand them on: sentences and reasons are made when they are asked for. */
import type { Truncation } from '../analysis/answer.ts';
import type { Bottleneck, BottleneckRanking } from '../analysis/bottlenecks/bottleneck-ranking.ts';
import type { BottleneckRow } from '../analysis/bottlenecks/bottleneck-table.ts';
import type { StatedPlace } from '../analysis/bottlenecks/stated-places.ts';
import type { Page } from './pages.ts';

/** A page of a ranking. */
export interface BottleneckPage extends Pick<Page<unknown>, 'pageInfo'> {
  readonly ranking: BottleneckRanking;
  readonly edges: readonly { readonly cursor: string; readonly node: Bottleneck }[];
  readonly nodes: readonly Bottleneck[];
}

/** A record on which people and graph differ, with its place in the ranking. */
export interface DisagreementHandle {
  readonly item: Bottleneck;
  readonly place: StatedPlace;
}

/** The beginning of a ranking as flat rows. */
export interface BottleneckTableHandle {
  readonly ranking: BottleneckRanking;
  readonly rows: readonly BottleneckRow[];
  readonly truncated: Truncation | null;
}
