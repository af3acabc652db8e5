/** The recall contract of search: which records a text must find. Ranking is not the store's. */
import { expect } from 'vitest';
import { kindNamed } from '../../src/model/lookup.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { commitStates, question, removals, requestOf, requires } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

export const searchCases: ContractCases = {
  'finds words without regard to case and accents': async ({ store }) => {
    await commitTitles(store, {
      a: 'Café RÉSUMÉ',
      b: 'cafe\u0301 resume',
      c: 'Straße',
      d: 'Ångström',
    });

    await expectFound(store, { cafe: 'ab', CAFÉ: 'ab', résumé: 'ab', strasse: 'c', STRASSE: 'c' });
    await expectFound(store, { straße: 'c', angstrom: 'd', ÅNGSTRÖM: 'd', 'A\u030angstrom': 'd' });
  },

  'takes ё for е, in Cyrillic of any case': async ({ store }) => {
    await commitTitles(store, { a: 'Ёлка', b: 'елка', c: 'ПОДЪЁМ' });

    await expectFound(store, { елка: 'ab', ёлка: 'ab', ЁЛКА: 'ab', подъем: 'c', Подъё: 'c' });
  },

  'finds words by their beginning, not by their middle': async ({ store }) => {
    await commitTitles(store, { a: 'Consciousness', b: 'unconscious', c: 'дерево' });

    await expectFound(store, { con: 'a', conscious: 'a', consciousness: 'a', sciou: '' });
    await expectFound(store, { u: 'b', consciousnesses: '', дер: 'c', рево: '' });
  },

  'finds records that hold every word, in any order and language': async ({ store }) => {
    await commitStates(
      store,
      question('a', { title: { en: 'Global workspace', ru: 'Глобальное пространство' } }),
      question('b', { title: { en: 'Global theory of the workspace' } }),
      question('c', { title: { en: 'Global warming' } }),
    );

    await expectFound(store, { 'workspace global': 'ab', 'glob work': 'ab', global: 'abc' });
    await expectFound(store, { 'global пространство': 'a', 'global workspace warming': '' });
  },

  'finds two and more characters within Chinese, Japanese and Korean text': async ({ store }) => {
    await commitTitles(store, {
      a: '意識の神経相関',
      b: '人工意识的神经相关物',
      c: '기계의식연구',
      d: 'GPT模型𠀀𠀁',
    });

    await expectFound(store, { 意識: 'a', 神経: 'a', 神経相関: 'a', 意识: 'b', 神经相关: 'b' });
    await expectFound(store, { 의식: 'c', 계의: 'c', 機械: '', 神相: '', 識: 'a', 模型: 'd' });
    await expectFound(store, { gpt: 'd', gpt模型: 'd', 𠀀𠀁: 'd', '意識 相関': 'a' });
  },

  'takes quotes and operators for plain text': async ({ store }) => {
    await commitTitles(store, { x: 'C++ and a-b (or not)', y: 'near AND far' });

    await expectFound(store, { 'c++': 'x', '"a-b"': 'x', 'c AND': 'x', '(or': 'x', AND: 'xy' });
    await expectFound(store, { 'title:far': '', 'NOT far': '', 'near/2': '', 'far NEAR': 'y' });
    await expectFound(store, {
      '^far': 'y',
      'fa*': 'y',
      '~far\\': 'y',
      '[far TO': '',
      'far^2': '',
    });
    await expectFound(store, { "far' OR 1=1": '', 'far AND (near': 'y', 'far && near': 'y' });
    await expectFound(store, { '{far}': 'y', '+far -near!': 'y', 'far~': 'y', '/fa.*/': 'y' });
  },

  'finds nothing for a text without words': async ({ store }) => {
    await commitTitles(store, { a: 'Any title' });

    await expectFound(store, {
      '': '',
      '   ': '',
      '*': '',
      '"': '',
      '()?!': '',
      '🧠': '',
      '\u0000': '',
    });
  },

  'takes a text of a thousand words': async ({ store }) => {
    const words = Array.from({ length: 1_000 }, (_, index) => `word${index}`);
    await commitTitles(store, { a: words.join(' '), b: words.slice(1).join(' ') });

    await expectFound(store, { [words.join(' ')]: 'a' });
  },

  'finds by the slug and by every text of a record': async ({ store }) => {
    const texts = kindNamed('Question').fields.filter(
      ({ type, constraint }) => type === 'String' && constraint?.format !== 'LANGUAGE',
    );
    const fields = Object.fromEntries(
      texts.map(({ localised, list }, index) => [
        texts[index]?.name,
        localised
          ? { en: `en${index}`, ru: `слово${index}` }
          : list
            ? ['', `l${index}`]
            : `t${index}`,
      ]),
    );
    await commitStates(store, question('higher-order-thought', fields));

    const words = texts.flatMap(({ localised, list }, index) =>
      localised ? [`en${index}`, `слово${index}`] : [list ? `l${index}` : `t${index}`],
    );
    for (const text of ['higher thought', ...words]) {
      expect(await store.searchCandidates(text, 10)).toEqual(['question/higher-order-thought']);
    }
  },

  'does not find records by the tag of their language': async ({ store }) => {
    await commitStates(store, question('a', { language: 'zh-Hant' }));

    expect(await store.searchCandidates('zh', 10)).toEqual([]);
    expect(await store.searchCandidates('hant', 10)).toEqual([]);
  },

  'finds a changed record by its new texts only': async ({ store }) => {
    await commitTitles(store, { a: 'Before', b: 'Before too' });
    await commitTitles(store, { a: 'After' });

    await expectFound(store, { before: 'b', after: 'a' });
  },

  'does not find a removed record, and finds it again when it came back': async ({ store }) => {
    await commitTitles(store, { a: 'Phoenix', b: 'Phoenix' });
    await store.commit(requestOf(removals(question('a'))));
    await expectFound(store, { phoenix: 'b' });

    await commitTitles(store, { a: 'Phoenix' });
    await expectFound(store, { phoenix: 'ab' });
  },

  'finds records only, not edges': async ({ store }) => {
    await commitStates(store, question('a'), requires('a', 'a', { rationale: 'Inexplicable' }));

    expect(await store.searchCandidates('inexplicable', 10)).toEqual([]);
  },

  'gives at most as many as asked': async ({ store }) => {
    const slugs = Array.from({ length: 30 }, (_, index) => `q${index}`);
    await commitStates(store, ...slugs.map((slug) => question(slug, { title: { en: 'Same' } })));

    expect(await store.searchCandidates('same', 7)).toHaveLength(7);
    expect(new Set(await store.searchCandidates('same', 100)).size).toBe(30);
  },

  'sees what another connection has committed': async ({ store, open }) => {
    await expectFound(await open(), { fresh: '' });
    const other = await open();
    await commitTitles(store, { a: 'Fresh' });

    await expectFound(other, { fresh: 'a' });
  },
};

/** Commits a question for each slug. */
async function commitTitles(store: GraphStore, titles: Record<string, string>): Promise<void> {
  const questions = Object.entries(titles).map(([slug, en]) => question(slug, { title: { en } }));
  await commitStates(store, ...questions);
}

/** For each query the slugs, one letter each, of the questions that it finds. */
async function expectFound(store: GraphStore, expected: Record<string, string>): Promise<void> {
  const found: Record<string, string> = {};
  for (const query of Object.keys(expected)) {
    const ids = await store.searchCandidates(query, 100);
    found[query] = ids
      .map((id) => id.replace('question/', ''))
      .toSorted()
      .join('');
  }
  expect(found).toEqual(expected);
}
