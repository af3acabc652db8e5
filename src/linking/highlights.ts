/** Where the words of a query stand in the texts of a record. */
import type { StoredRecord } from '../model/states.ts';
import { CJK_RUN, foldText } from '../store/search-text.ts';
import type { SearchQuery } from './query.ts';
import { type RecordText, textsOf } from './record-texts.ts';

/** A place in a text, in UTF-16 code units; `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  readonly field: string;
  readonly language: string | null;
  readonly snippet: string;
  readonly matches: readonly TextSpan[];
}

/** Most highlights of a record. */
const MOST_HIGHLIGHTS = 3;

/** Longest snippet without the marks of a cut, and how much of it stands before the first match. */
const SNIPPET_LENGTH = 200;
const BEFORE_MATCH = 60;

/** How far a cut is moved to stand between words. */
const WORD_SEARCH = 20;

/** Letters with their marks; old Korean letters make up syllables together. */
const LETTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The first few texts that hold a word of the query, those that name the record first. */
export function highlightsOf(record: StoredRecord, { words }: SearchQuery): readonly Highlight[] {
  const highlights: Highlight[] = [];
  for (const text of textsOf(record)) {
    const spans = findWords(text.text, words);
    if (spans.length > 0) highlights.push(snippetOf(text, spans));
    if (highlights.length === MOST_HIGHLIGHTS) break;
  }
  return highlights;
}

/** Where words of the text begin with one of the words; in their order, without overlaps. */
export function findWords(text: string, words: readonly string[]): readonly TextSpan[] {
  const { folded, places } = foldWithPlaces(text);
  const found: TextSpan[] = [];
  const mark = (start: number, length: number) => {
    const first = places[start];
    const last = places[start + length - 1];
    if (first && last) found.push({ start: first.start, end: last.end });
  };
  const runs = [...folded.matchAll(CJK_RUN)];
  for (const { 0: run, index } of runs) {
    for (const word of words) {
      for (let at = run.indexOf(word); at !== -1; at = run.indexOf(word, at + 1)) {
        mark(index + at, word.length);
      }
    }
  }
  // Blanks in place of the runs part the words on both sides and keep the places.
  const rest = folded.replace(CJK_RUN, (run) => ' '.repeat(run.length));
  for (const { 0: word, index } of rest.matchAll(WORD)) {
    const lengths = words.filter((each) => word.startsWith(each)).map(({ length }) => length);
    if (lengths.length > 0) mark(index, Math.max(...lengths));
  }
  return merged(found);
}

/** The folded text, and for each of its code units the letter that it comes from. */
function foldWithPlaces(text: string): {
  readonly folded: string;
  readonly places: readonly TextSpan[];
} {
  const pieces: string[] = [];
  const places: TextSpan[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const piece = foldText(letter);
    const place = { start: index, end: index + letter.length };
    for (let unit = 0; unit < piece.length; unit++) places.push(place);
    pieces.push(piece);
  }
  return { folded: pieces.join(''), places };
}

function merged(spans: readonly TextSpan[]): readonly TextSpan[] {
  const inOrder = [...spans].sort((left, right) => left.start - right.start);
  const result: TextSpan[] = [];
  for (const span of inOrder) {
    const last = result.at(-1);
    if (!last || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

function snippetOf({ field, language, text }: RecordText, spans: readonly TextSpan[]): Highlight {
  const [start, end] = windowOf(text, spans[0] ?? { start: 0, end: 0 });
  const opening = start > 0 ? '…' : '';
  const closing = end < text.length ? '…' : '';
  const shift = opening.length - start;
  return {
    field,
    language,
    snippet: opening + text.slice(start, end) + closing,
    matches: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** Around the first match, which is whole; cut between words where there are any nearby. */
function windowOf(text: string, first: TextSpan): readonly [start: number, end: number] {
  if (text.length <= SNIPPET_LENGTH) return [0, text.length];
  const least = Math.max(0, first.start - BEFORE_MATCH);
  const blank = text.slice(least, first.start).search(/\s/);
  const start =
    least === 0
      ? 0
      : blank !== -1 && blank <= WORD_SEARCH
        ? least + blank + 1
        : atLetter(text, least);
  const most = Math.max(start + SNIPPET_LENGTH, first.end);
  if (most >= text.length) return [start, text.length];
  const tail = /\s\S*$/.exec(text.slice(Math.max(first.end, most - WORD_SEARCH), most));
  return [start, tail ? most - tail[0].length : atLetter(text, most)];
}

/** Moves a place out of the middle of a character of two code units. */
function atLetter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
