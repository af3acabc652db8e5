import { describe, expect, it } from 'vitest';
import { findWords, highlightsOf } from '../../src/linking/highlights.ts';
import { readQuery } from '../../src/linking/query.ts';
import type { StoredRecord } from '../../src/model/states.ts';
import { foldText, searchWords, textWords } from '../../src/store/search-text.ts';
import { question } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';

const PIECES = [
  'Café',
  'cafe\u0301',
  'Ёлка',
  'ПОДЪЁМ',
  'Straße',
  'STRASSE',
  '意識の神経',
  'GPT模型',
  '기계의식',
  'ﬁnding',
  'Foo™',
  '🧠',
  '—',
  'x',
  'X-ray',
  "models'",
  'Ångström',
  '٣',
  'ΣΟΦΟΣ',
  '\n',
  'İstanbul',
  '\u1112\u1161\u11ab',
  '𠀀𠀁',
];

function randomText(seed: number) {
  const random = makeRandom(seed);
  const one = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const length = 1 + Math.floor(random() * 60);
  const text = Array.from({ length }, () => one() + (random() < 0.7 ? ' ' : '')).join('');
  return { query: `${one()} ${one()}`, text };
}

/** What the places cover, made comparable. */
const covered = (text: string, words: readonly string[]) =>
  findWords(text, words).map(({ start, end }) => foldText(text.slice(start, end)));

describe('findWords', () => {
  const cases = Array.from({ length: 1_000 }, (_, index) => randomText(index + 1));

  it('finds a place exactly for the words that the store finds', () => {
    let found = 0;
    for (const { query, text } of cases) {
      for (const word of searchWords(query)) {
        const isHeld = textWords(text).some((each) => each.startsWith(word));
        const places = covered(text, [word]);
        expect(places.length > 0, `${word} in ${text}`).toBe(isHeld);
        found += places.length;
      }
    }
    expect(found).toBeGreaterThan(1_000);
  });

  it('covers the word and no letter more than it must', () => {
    for (const { query, text } of cases) {
      for (const word of searchWords(query)) {
        for (const place of covered(text, [word])) {
          // Neighbouring places become one; a letter such as ß is covered whole.
          expect(place.replaceAll(word, '').length, `${word} in ${place}`).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('covers the longest of several words that begin alike', () => {
    expect(findWords('A glowing moss', ['glow', 'glowing'])).toEqual([{ start: 2, end: 9 }]);
    expect(findWords('A glowing moss', ['glow'])).toEqual([{ start: 2, end: 6 }]);
  });

  it('gives places in order, without overlaps, at letters', () => {
    for (const { query, text } of cases) {
      let last = -1;
      for (const { start, end } of findWords(text, searchWords(query))) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
        last = end;
      }
    }
  });
});

describe('highlightsOf', () => {
  const highlights = (texts: Record<string, string>, query: string) => {
    const state = question('some-slug', { title: { en: 'Title' }, text: texts });
    const record = { ...state, id: 'question/some-slug' } as unknown as StoredRecord;
    return highlightsOf(record, readQuery(query));
  };

  it('cut a snippet out of a long text, between words, with places that fit', () => {
    const random = makeRandom(3);
    for (let round = 0; round < 300; round++) {
      const filler = (count: number) => 'wörter und 𠀀𠀁 '.repeat(Math.floor(random() * count));
      const text = `${filler(60)}Nadel ${filler(60)}nadel`;
      const [highlight] = highlights({ de: text }, 'nadel');
      const { matches = [], snippet = '' } = highlight ?? {};

      expect(snippet.length).toBeLessThanOrEqual(202);
      expect(snippet.isWellFormed()).toBe(true);
      expect(text).toContain(snippet.replace(/^…|…$/g, ''));
      expect(matches.length).toBeGreaterThan(0);
      for (const { start, end } of matches) {
        expect(snippet.slice(start, end).toLowerCase()).toBe('nadel');
      }
      expect(snippet.startsWith('…') || text.startsWith(snippet.slice(0, 20))).toBe(true);
      expect(snippet.endsWith('…') || text.endsWith(snippet.slice(-20))).toBe(true);
    }
  });

  it('show at most three texts, those that name the record first', () => {
    const texts = { en: 'title', de: 'Titel title', fr: 'le title', nl: 'title' };

    expect(highlights(texts, 'title').map(({ field, language }) => [field, language])).toEqual([
      ['title', 'en'],
      ['text', 'de'],
      ['text', 'en'],
    ]);
    expect(highlights(texts, 'slug')).toEqual([
      { field: 'slug', language: null, snippet: 'some-slug', matches: [{ start: 5, end: 9 }] },
    ]);
    expect(highlights(texts, 'nothing')).toEqual([]);
  });
});
