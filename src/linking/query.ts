/** What somebody looks for. */
import { searchWords, wordSequence } from '../store/search-text.ts';

/** Longest query, in characters. */
export const LONGEST_QUERY = 300;

export interface SearchQuery {
  /** As it was written, without space around it. */
  readonly text: string;
  /** Words to be found, each once. */
  readonly words: readonly string[];
  /** Words in their order. */
  readonly sequence: readonly string[];
}

/** Takes a query apart. */
export function readQuery(query: string): SearchQuery {
  const text = query.trim();
  return { text, words: searchWords(text), sequence: wordSequence(text) };
}
