/** How well a record fits a query: a sum of parts that depend on the two alone. */
import type { StoredRecord } from '../model/states.ts';
import { textWords, wordSequence } from '../store/search-text.ts';
import type { SearchQuery } from './query.ts';
import { textsOf } from './record-texts.ts';

/** Names of the parts, in the order in which they are shown. */
const SEARCH_PARTS = [
  'exact',
  'labelWords',
  'labelPhrase',
  'labelCoverage',
  'slugWords',
  'slugCoverage',
  'otherWords',
] as const;
export type SearchPartName = (typeof SEARCH_PARTS)[number];

export interface SearchPart {
  readonly name: SearchPartName;
  readonly description: string;
  /** From 0 to 1. */
  readonly raw: number;
  readonly weight: number;
  readonly contribution: number;
}

export interface SearchScore {
  readonly score: number;
  readonly parts: readonly SearchPart[];
}

/** What a word counts that is there only as the beginning of a longer one. */
const BEGINNING = 0.5;

/** An exact name outweighs everything else together; the label outweighs all other texts. */
const PARTS: Readonly<Record<SearchPartName, readonly [weight: number, description: string]>> = {
  exact: [100, 'The query is its global id, its slug or one of its external identifiers.'],
  labelWords: [10, 'Share of the words in its label; the beginning of a word counts half.'],
  labelPhrase: [
    4,
    'The words stand side by side in its label; half where one is only the beginning of a word.',
  ],
  labelCoverage: [3, 'Share of its label that the words cover.'],
  slugWords: [2, 'Share of the words in its slug; the beginning of a word counts half.'],
  slugCoverage: [1, 'Share of its slug that the words cover.'],
  otherWords: [1, 'Share of the words in its other texts; the beginning of a word counts half.'],
};

type RawParts = Readonly<Record<SearchPartName, number>>;

/** The score of a record. Of a label in several languages the one that fits best counts. */
export function scoreRecord(
  record: StoredRecord,
  query: SearchQuery,
  isExact: boolean,
): SearchScore {
  const texts = textsOf(record);
  const others = texts.filter(({ field, isLabel }) => !isLabel && field !== 'slug');
  const raw: RawParts = {
    exact: isExact ? 1 : 0,
    ...bestLabel(
      texts.filter(({ isLabel }) => isLabel).map(({ text }) => text),
      query,
    ),
    slugWords: shareOfWords(query.words, textWords(record.slug)),
    slugCoverage: coverageOf(wordSequence(record.slug), query.words),
    otherWords: shareOfWords(
      query.words,
      others.flatMap(({ text }) => textWords(text)),
    ),
  };
  const parts = SEARCH_PARTS.map((name): SearchPart => {
    const [weight, description] = PARTS[name];
    const value = rounded(raw[name]);
    return { name, description, raw: value, weight, contribution: rounded(weight * value) };
  });
  return { score: rounded(parts.reduce((sum, { contribution }) => sum + contribution, 0)), parts };
}

type LabelParts = Pick<RawParts, 'labelWords' | 'labelPhrase' | 'labelCoverage'>;

const LABEL_PARTS = ['labelWords', 'labelPhrase', 'labelCoverage'] as const;

function bestLabel(labels: readonly string[], query: SearchQuery): LabelParts {
  const worth = (parts: LabelParts) =>
    LABEL_PARTS.reduce((sum, name) => sum + PARTS[name][0] * parts[name], 0);
  const none: LabelParts = { labelWords: 0, labelPhrase: 0, labelCoverage: 0 };
  return labels
    .map((label) => labelParts(label, query))
    .reduce((best, parts) => (worth(parts) > worth(best) ? parts : best), none);
}

function labelParts(label: string, { sequence, words }: SearchQuery): LabelParts {
  const labelSequence = wordSequence(label);
  return {
    labelWords: shareOfWords(words, textWords(label)),
    labelPhrase: phraseIn(sequence, labelSequence),
    labelCoverage: coverageOf(labelSequence, words),
  };
}

/** 1 for a word that is there, less for the beginning of one, 0 for none; their mean. */
function shareOfWords(words: readonly string[], texts: readonly string[]): number {
  if (words.length === 0) return 0;
  const whole = new Set(texts);
  const credits = words.map((word) => {
    if (whole.has(word)) return 1;
    return texts.some((text) => text.startsWith(word)) ? BEGINNING : 0;
  });
  return mean(credits);
}

/** 1 where the words stand side by side, less where one is the beginning of a word, 0 elsewhere. */
function phraseIn(sequence: readonly string[], label: readonly string[]): number {
  if (sequence.length === 0) return 0;
  let best = 0;
  for (let start = 0; start + sequence.length <= label.length && best < 1; start++) {
    const credits = sequence.map((word, index) => creditOf(word, label[start + index] ?? ''));
    if (!credits.includes(0)) best = Math.max(best, Math.min(...credits));
  }
  return best;
}

function coverageOf(label: readonly string[], words: readonly string[]): number {
  if (label.length === 0) return 0;
  return mean(label.map((text) => Math.max(0, ...words.map((word) => creditOf(word, text)))));
}

function creditOf(word: string, text: string): number {
  if (word === text) return 1;
  return text.startsWith(word) ? BEGINNING : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sums that differ only in the order in which they were added up become equal. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
