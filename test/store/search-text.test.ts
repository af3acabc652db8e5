import { describe, expect, it } from 'vitest';
import { searchText, searchWords } from '../../src/store/search-text.ts';
import { question } from '../contract/sample-changes.ts';

describe('searchWords', () => {
  it.each([
    ['Global WORKSPACE', ['global', 'workspace']],
    ['Café naïve Ångström', ['cafe', 'naive', 'angstrom']],
    ['Ёлка, подъём; їжак', ['елка', 'подъем', 'іжак']],
    ['Straße ﬁnal ™', ['strasse', 'final', 'tm']],
    ['ΣΟΦΟΣ σοφος', ['σοφοσ']],
    ['GPT-4o and C++', ['gpt', '4o', 'and', 'c']],
    ['twice Twice TWICE', ['twice']],
    ['意識の神経', ['意識', '識の', 'の神', '神経']],
    ['識', ['識']],
    ['한국어', ['한국', '국어']],
    ['GPT模型𠀀x', ['gpt', '模型', '型𠀀', 'x']],
    ['', []],
    [' "*" 🧠 \u0000', []],
  ])('makes of %j the words %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});

describe('searchText', () => {
  it('holds the slug and the texts of all languages, but no names of values', () => {
    const text = searchText(question('first-slug', { title: { en: 'One', ru: 'Два' } }));

    expect(text.split(' ')).toEqual(expect.arrayContaining(['first', 'slug', 'one', 'два']));
    expect(text).not.toContain('public');
  });

  it('holds single characters and pairs of Chinese, Japanese and Korean runs', () => {
    const text = searchText(question('a', { title: { en: '意識論' } }));

    expect(text.split(' ')).toEqual(expect.arrayContaining(['意', '識', '論', '意識', '識論']));
  });

  it('holds every word of its own texts', () => {
    const title = 'Ёж, Straße & 意識の神経相関 (C++), 한국어 ™ ΣΟΦΟΣ';
    const text = ` ${searchText(question('a', { title: { en: title } }))}`;

    for (const word of searchWords(title)) expect(text).toContain(` ${word}`);
  });

  it('does not join words of different texts', () => {
    const text = searchText(question('a', { title: { en: '意', ru: '識' } }));

    expect(text).not.toContain('意識');
  });
});
