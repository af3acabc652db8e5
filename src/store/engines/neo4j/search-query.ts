/** Most words, and most characters of a word, that are looked up in the index. */
const MOST_WORDS = 32;
const MOST_CHARACTERS = 100;

/**
 * Lucene query for texts that hold all words as beginnings of words. Words are letters and digits
 * only, so there is nothing to escape. It finds more than asked for long queries and long words,
 * which the index would refuse or cut (it cuts at 255 characters).
 */
export function searchQuery(words: readonly string[]): string {
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `+${[...word].slice(0, MOST_CHARACTERS).join('')}*`)
    .join(' ');
}
