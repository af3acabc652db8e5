import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/linking/query.ts';
import { scoreRecord } from '../../src/linking/score.ts';
import type { Fields, StoredRecord } from '../../src/model/states.ts';
import { question } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';

const PROVENANCE = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'test',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'test',
  revision: 1,
  digest: '',
};

function stored(slug: string, fields: Fields): StoredRecord {
  return { ...question(slug, fields), id: `question/${slug}`, provenance: PROVENANCE };
}

const score = (record: StoredRecord, query: string, isExact = false) =>
  scoreRecord(record, readQuery(query), isExact).score;

const partsOf = (record: StoredRecord, query: string) =>
  Object.fromEntries(
    scoreRecord(record, readQuery(query), false).parts.map(({ name, raw }) => [name, raw]),
  );

const WORDS = ['glow', 'moss', 'ёлка', 'Straße', '意識', 'résumé', 'theory', 'of', 'mind', 'x1'];

/** A random record and query over a few words, so that many of them meet. */
function randomPair(seed: number) {
  const random = makeRandom(seed);
  const one = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const text = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, one).join(' ');
  const fields = { title: { en: text(5), ru: text(4) }, text: { en: text(8) } };
  return { query: text(3), record: stored('some-theory-of-moss', fields), word: one() };
}

/** The record with each occurrence of a word, in all its texts, made the beginning of a longer one. */
function lengthened(record: StoredRecord, word: string): StoredRecord {
  const longer = (texts: unknown) =>
    Object.fromEntries(
      Object.entries(texts as Record<string, string>).map(([language, text]) => [
        language,
        text
          .split(' ')
          .map((each) => (each === word ? `${each}zz` : each))
          .join(' '),
      ]),
    );
  const { text, title } = record.fields;
  return { ...record, fields: { ...record.fields, title: longer(title), text: longer(text) } };
}

const SEEDS = Array.from({ length: 500 }, (_, index) => index + 1);

describe('scoreRecord', () => {
  it('never ranks a record with a whole word below the same with a longer one', () => {
    let differs = 0;
    for (const { query, record, word } of SEEDS.map(randomPair)) {
      const [whole, beginning] = [score(record, query), score(lengthened(record, word), query)];
      expect(whole, `${query} / ${word}`).toBeGreaterThanOrEqual(beginning);
      if (whole > beginning) differs += 1;
    }
    expect(differs).toBeGreaterThan(50);
  });

  it('does not depend on the case, accents or ё of the query', () => {
    for (const { query, record } of SEEDS.map(randomPair)) {
      const plain = query.replaceAll('ё', 'е').replaceAll('é', 'e').replaceAll('ß', 'ss');
      expect(score(record, query.toUpperCase())).toBe(score(record, plain));
    }
  });

  it('is not lowered by another text or another language', () => {
    for (const { query, record, word } of SEEDS.map(randomPair)) {
      const title = { ...(record.fields['title'] as object), fr: `${word} ${word}` };
      const more = {
        ...record,
        fields: { ...record.fields, title, statusRationale: { en: word } },
      };
      expect(score(more, query)).toBeGreaterThanOrEqual(score(record, query));
    }
  });

  it('puts an exact name above everything else together', () => {
    const best = stored('glow', { title: { en: 'Glow' }, text: { en: 'Glow' } });
    const named = stored('other', { title: { en: 'Nothing alike' } });

    expect(score(named, 'glow', true)).toBeGreaterThan(score(best, 'glow'));
  });

  it('measures each part as it says', () => {
    const moss = stored('glowing-moss', {
      title: { en: 'The glow of glass moss', ru: 'Свечение' },
      text: { en: 'A moss that glows.' },
    });

    expect(partsOf(moss, 'glass moss')).toEqual({
      exact: 0,
      labelWords: 1,
      labelPhrase: 1,
      labelCoverage: 0.4,
      slugWords: 0.5,
      slugCoverage: 0.5,
      otherWords: 0.5,
    });
    expect(partsOf(moss, 'moss gla')).toMatchObject({ labelWords: 0.75, labelPhrase: 0 });
    expect(partsOf(moss, 'glass mo')).toMatchObject({ labelWords: 0.75, labelPhrase: 0.5 });
    expect(partsOf(moss, 'glow')).toMatchObject({
      slugWords: 0.5,
      slugCoverage: 0.25,
      otherWords: 0.5,
    });
    expect(partsOf(moss, 'свечение')).toMatchObject({ labelWords: 1, labelCoverage: 1 });
  });
});
