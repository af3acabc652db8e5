/** Ranks what the store finds for a query. */
import { counted, type Reason, type Truncation, truncationOf } from '../analysis/answer.ts';
import type { KindName } from '../model/generated/model.ts';
import type { StoredRecord } from '../model/states.ts';
import { maySee, type ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import { textWords } from '../store/search-text.ts';
import { exactMatches } from './exact-matches.ts';
import { candidatesThen, entryAt } from './past-candidates.ts';
import type { SearchQuery } from './query.ts';
import { type SearchScore, scoreRecord } from './score.ts';

/** Most records that are ranked. */
const MOST_RANKED = 1_000;

/** Most records that are asked of the store. */
const MOST_CANDIDATES = 10_000;

/** What is looked for, and where. */
export interface SearchRequest {
  readonly query: SearchQuery;
  readonly viewer: ViewerClass;
  /** Of these kinds only; of all when absent. */
  readonly kinds: readonly KindName[] | undefined;
  /** Whether the record of a node is wanted. */
  readonly fits: (node: number) => boolean;
  /** Nodes of records that have changed since the projection, so that the store finds other texts. */
  readonly changed: readonly number[];
}

/** A record that was found. */
export interface SearchHit extends SearchScore {
  readonly node: number;
  readonly record: StoredRecord;
}

export interface SearchAnswer {
  /** Best first, ties by id. */
  readonly hits: readonly SearchHit[];
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/** Records that the query names exactly or whose texts hold all its words. */
export async function searchRecords(
  projection: Projection,
  graph: Pick<Graph, 'searchCandidates' | 'readAsOf'>,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const { kinds, query, viewer } = request;
  const exact = exactMatches(projection, query.text);
  const found =
    query.words.length > 0
      ? await graph.searchCandidates(viewer, query.text, MOST_CANDIDATES, kinds)
      : [];
  const held =
    query.words.length > 0 ? await candidatesThen(projection, graph, found, request) : [];
  const nodes = new Set([...exact, ...held.flatMap((id) => projection.indexOf(id) ?? [])]);
  const wanted = [...nodes].filter(
    (node) => (kinds?.includes(projection.kindOf(node)) ?? true) && request.fits(node),
  );
  const kept = preferred(projection, query, wanted, exact);
  const records = await graph.readAsOf(
    viewer,
    projection.revision,
    kept.map((node) => entryAt(projection, node)),
  );
  const hits = kept.flatMap((node, index): SearchHit[] => {
    const record = records[index] as StoredRecord | null | undefined;
    // Hidden since the projection was made.
    if (!record || !maySee(viewer, record.fields)) return [];
    return [{ node, record, ...scoreRecord(record, query, exact.has(node)) }];
  });
  return {
    hits: hits.sort((left, right) => right.score - left.score || left.node - right.node),
    because: [reasonOf(query, hits.length)],
    truncated: cutOf(kept.length, wanted.length, found.length),
  };
}

/** All nodes if they are few; else exact ones, then those with most words in the slug, then by id. */
function preferred(
  projection: Projection,
  { words }: SearchQuery,
  nodes: readonly number[],
  exact: ReadonlySet<number>,
): readonly number[] {
  if (nodes.length <= MOST_RANKED) return nodes;
  const merit = (node: number) => {
    if (exact.has(node)) return words.length + 1;
    const slug = new Set(textWords(projection.idOf(node).split('/')[1] ?? ''));
    return words.filter((word) => slug.has(word)).length;
  };
  return nodes
    .map((node) => ({ node, merit: merit(node) }))
    .sort((left, right) => right.merit - left.merit || left.node - right.node)
    .slice(0, MOST_RANKED)
    .map(({ node }) => node);
}

function cutOf(kept: number, wanted: number, held: number): Truncation | null {
  const cut = truncationOf([{ list: 'results', shown: kept, total: wanted }]);
  if (held < MOST_CANDIDATES) return cut;
  return {
    reason: `At least ${MOST_CANDIDATES} records hold the words, and ${kept} of ${wanted} that were looked at are ranked; add words or kinds.`,
    shown: kept,
    total: wanted,
  };
}

function reasonOf({ words }: SearchQuery, found: number): Reason {
  const told = words.join(', ');
  if (found > 0) {
    const sentence = `${counted(found, 'record')} ${found === 1 ? 'holds' : 'hold'} every word (${told}) or ${found === 1 ? 'is' : 'are'} named exactly.`;
    return { rule: 'FOUND', sentence, records: [] };
  }
  if (words.length === 0) {
    const sentence = 'The query has no word to look for; a word is made of letters or digits.';
    return { rule: 'NO_WORDS', sentence, records: [] };
  }
  return {
    rule: 'NOTHING_FOUND',
    sentence: `No record holds every word (${told}), and none is named exactly.`,
    records: [],
  };
}
