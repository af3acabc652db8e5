import { describe, expect, it } from 'vitest';
import { TEXT_FORMS } from '../../src/model/external-identifiers.ts';

const isValid = (form: string, text: string) => TEXT_FORMS.get(form)?.isValid(text);

/** The same identifier with one character at a place changed. */
function misspelt(text: string, place: number, alphabet: string): readonly string[] {
  return [...alphabet]
    .filter((character) => character !== text[place])
    .map((character) => text.slice(0, place) + character + text.slice(place + 1));
}

describe('ORCID', () => {
  it.each([
    '0000-0002-1825-0097',
    '0000-0001-5109-3700',
    '0000-0002-1694-233X',
    '0000-0003-1415-9269',
  ])('accepts %s', (digits) => {
    expect(isValid('ORCID', `https://orcid.org/${digits}`)).toBe(true);
  });

  it('finds every single wrong digit', () => {
    const right = 'https://orcid.org/0000-0002-1825-0097';
    const places = Array.from(right, (_, place) => place).filter((place) =>
      /\d/.test(right[place] ?? ''),
    );

    const wrong = places.flatMap((place) => misspelt(right, place, '0123456789'));

    expect(wrong).toHaveLength(16 * 9);
    expect(wrong.filter((text) => isValid('ORCID', text))).toEqual([]);
  });

  it.each([
    '0000-0002-1825-0097',
    'http://orcid.org/0000-0002-1825-0097',
    'https://orcid.org/0000000218250097',
  ])('refuses the spelling %s', (text) => {
    expect(isValid('ORCID', text)).toBe(false);
  });
});

describe('ROR', () => {
  it.each(['056y0v115', '03yrm5c26', '02mhbdp94', '013meh722', '00f54p054'])(
    'accepts %s',
    (name) => {
      expect(isValid('ROR', `https://ror.org/${name}`)).toBe(true);
    },
  );

  it('finds every single wrong character', () => {
    const right = 'https://ror.org/056y0v115';
    const start = right.length - 8;
    const letters = [0, 1, 2, 3, 4, 5].flatMap((place) =>
      misspelt(right, start + place, '0123456789abcdefghjkmnpqrstvwxyz'),
    );
    const digits = [6, 7].flatMap((place) => misspelt(right, start + place, '0123456789'));

    expect([...letters, ...digits].filter((text) => isValid('ROR', text))).toEqual([]);
  });

  it.each(['056y0v115', 'https://ror.org/156y0v115', 'https://ror.org/0l6y0v115'])(
    'refuses the spelling %s',
    (text) => {
      expect(isValid('ROR', text)).toBe(false);
    },
  );
});

describe('the other forms', () => {
  it.each([
    ['ARXIV', '2308.08708', true],
    ['ARXIV', '2308.08708v2', true],
    ['ARXIV', 'cs.AI/0309136', true],
    ['ARXIV', '2308.087', false],
    ['COUNTRY', 'GB', true],
    ['COUNTRY', 'gb', false],
    ['DOI', '10.1016/j.tics.2025.10.011', true],
    ['DOI', '10.1/x', false],
    ['DOI', '10.1016/a b', false],
    ['LANGUAGE', 'zh-Hant', true],
    ['LANGUAGE', 'zh-hant', false],
    ['LANGUAGE', 'en_GB', false],
    ['LANGUAGE', '', false],
    ['SLUG', 'self-report', true],
    ['SLUG', 'self--report', false],
    ['URL', 'https://example.org/a?b#c', true],
    ['URL', 'ftp://example.org', false],
    ['URL', 'https://exa mple.org', false],
    ['URL', 'https://', false],
    ['WIKIDATA', 'Q2539', true],
    ['WIKIDATA', 'Q0', false],
  ])('%s: %j is valid: %s', (form, text, expected) => {
    expect(isValid(form, text)).toBe(expected);
  });

  it('tells where registries resolve their identifiers', () => {
    const resolved = ['ARXIV', 'DOI', 'ORCID', 'ROR', 'WIKIDATA', 'URL'].map((form) =>
      TEXT_FORMS.get(form)?.resolve?.('x'),
    );

    expect(resolved).toEqual([
      'https://arxiv.org/abs/x',
      'https://doi.org/x',
      'x',
      'x',
      'https://www.wikidata.org/entity/x',
      undefined,
    ]);
  });
});
