/** Search against a brute-force oracle, in several scripts, and within kinds. */
import { expect } from 'vitest';
import type { KindName } from '../../src/model/generated/model.ts';
import { recordId } from '../../src/model/identity.ts';
import type { RecordState } from '../../src/model/states.ts';
import { sampleStates } from '../support/sample-states.ts';
import { commitStates, question } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

/** Each list in one script, folded as people fold it: what stands for itself and needs no oracle. */
const VOCABULARY: readonly (readonly string[])[] = [
  ['mind', 'mindful', 'model', 'models', 'welfare', 'report', 'reports', 'self', 'agent'],
  ['сознание', 'сознания', 'модель', 'модели', 'отчет', 'агент', 'благополучие'],
  ['意識', '意志', '神経', '相関', '模型', '报告', '自我'],
  ['νους', 'μοντελο', 'αναφορα'],
  ['وعي', 'نموذج', 'تقرير'],
];

/** As they are written in titles, to the folded words above. */
const SPELLINGS: Readonly<Record<string, string>> = {
  mind: 'MIND',
  report: 'Repórt',
  отчет: 'Отчёт',
  агент: 'АГЕНТ',
  νους: 'Νους',
  μοντελο: 'μοντέλο',
};

const RECORD_COUNT = 300;

export const searchRecallCases: ContractCases = {
  'finds every record that holds the words, and no other, as looking at each shows': async ({
    store,
  }) => {
    const texts = new Map(
      Array.from({ length: RECORD_COUNT }, (_, index) => [`q${index}`, wordsOf(index)] as const),
    );
    const records = [...texts].map(([slug, words]) =>
      question(slug, { title: { en: words.map((word) => SPELLINGS[word] ?? word).join(' ') } }),
    );
    await commitStates(store, ...records);

    const all = VOCABULARY.flat();
    const single = all.flatMap((word) => [word, word.slice(0, 2), word.slice(0, -1)]);
    const pairs = all.map((word, index) => `${word} ${all[(index * 7 + 3) % all.length]}`);
    let foundCount = 0;
    for (const query of new Set([...single, ...pairs])) {
      const expected = [...texts]
        .filter(([, words]) => query.split(' ').every((part) => holds(words, part)))
        .map(([slug]) => `question/${slug}`);
      const found = await store.searchCandidates(query, RECORD_COUNT);
      expect([query, found.toSorted()]).toEqual([query, expected.toSorted()]);
      foundCount += found.length;
    }
    expect(foundCount).toBeGreaterThan(1_000);
  },

  'finds records of the given kinds only': async ({ store }) => {
    const records = sampleStates(1, 'required').records.map(({ kind, slug, fields }) => {
      return { kind, slug: `common-${slug}`, fields };
    });
    await commitStates(store, ...records);

    for (const kinds of [['Question'], ['Method', 'Work'], [], undefined] as KindName[][]) {
      const found = await store.searchCandidates('common', 1_000, kinds);
      expect(found.toSorted()).toEqual(idsOfKinds(records, kinds));
    }
  },

  'counts the limit of a search within the given kinds': async ({ store }) => {
    const questions = Array.from({ length: 40 }, (_, index) => question(`same-${index}`));
    const { records } = sampleStates(1, 'required');
    const topic = records.find(({ kind }) => kind === 'Topic');
    if (!topic) throw new Error('there is no sample of a topic');
    await commitStates(store, ...questions, { ...topic, slug: 'same-topic' });

    expect(await store.searchCandidates('same', 3, ['Topic'])).toEqual(['topic/same-topic']);
    expect(await store.searchCandidates('same', 3, ['Question'])).toHaveLength(3);
    expect(await store.searchCandidates('same', 100, ['Question', 'Topic'])).toHaveLength(41);
    expect(await store.searchCandidates('', 100, ['Question'])).toEqual([]);
  },
};

/** Two to four words, mostly of one script, the same for each index. */
function wordsOf(index: number): string[] {
  const script = VOCABULARY[index % VOCABULARY.length] ?? [];
  const other = VOCABULARY[(index + 1) % VOCABULARY.length] ?? [];
  const words = [0, 1, 2].map((turn) => script[(index * (turn + 2) + turn) % script.length] ?? '');
  return index % 4 === 0 ? [...words, other[index % other.length] ?? ''] : words;
}

/** Whether a word begins with the part; characters without spaces between them hold it anywhere. */
function holds(words: readonly string[], part: string): boolean {
  const isCjk = /\p{Script=Han}/u.test(part);
  return words.some((word) => (isCjk ? word.includes(part) : word.startsWith(part)));
}

function idsOfKinds(
  records: readonly RecordState[],
  kinds: readonly KindName[] | undefined,
): readonly string[] {
  const wanted = records.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return wanted.map(recordId).toSorted();
}
