import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/seeding/load-seed.ts';
import { changeRow, type Lists, listIn, mistakeAfter, type Rows, rowOf } from './mistakes.ts';
import { FIELD_FOLDER, type Row, readInput, withFile } from './seed-folders.ts';

describe('a reference that leads nowhere', () => {
  it.each<[string, Row, string]>([
    [
      'claims.json',
      { question: 'lost' },
      'row 1 ("functionalism-about-consciousness-holds"): it names the question "lost", which does not exist.',
    ],
    ['bears-on.json', { claim: 'lost' }, 'row 1: it names the claim "lost", which does not exist.'],
    [
      'bears-on.json',
      { finding: 'lost' },
      'row 1: it names the finding "lost", which does not exist.',
    ],
    [
      'dependencies.json',
      { source: ['lost'] },
      'row 1 ("current-systems-conscious--indicator-operationalisation"): it names the finding "lost", which does not exist.',
    ],
    [
      'findings.json',
      { methods: ['lost'] },
      'row 1 ("butlin-2023"): it names the method "lost", which does not exist.',
    ],
    [
      'people.json',
      { authored: ['lost'] },
      'row 1 ("ethan-perez"): it names the work "lost", which does not exist.',
    ],
    [
      'questions.json',
      { field: 'lost' },
      'row 1 ("computational-functionalism"): it names the topic "lost", which does not exist.',
    ],
    [
      'any-of-groups.json',
      { replaces: ['lost'] },
      'row 1 ("self-report-trust-route"): it replaces the dependency "lost", which does not exist.',
    ],
    [
      'any-of-groups.json',
      { replaces: ['sandbagging-detection--cot-monitorability'] },
      'row 1 ("self-report-trust-route"): it replaces "sandbagging-detection--cot-monitorability", which is no requirement of its question on one of its members.',
    ],
  ])('is refused in %s: %o', (file, change, sentence) => {
    expect(mistakeAfter(file, changeRow(0, change))).toBe(`${file}, ${sentence}`);
  });

  it('is refused in a list of an object', () => {
    const sentence = mistakeAfter<Lists>('systems.json', (file) => {
      Object.assign(rowOf(file['studied'], 4), { system: 'lost' });
    });
    expect(sentence).toBe(
      'systems.json, studied, row 5: it names the system "lost", which does not exist.',
    );
  });

  it('is refused for a requirement that the method does not have', () => {
    const sentence = mistakeAfter<Lists>('capabilities.json', (file) => {
      Object.assign(rowOf(file['other'], 1), { requirement: 'money' });
    });
    expect(sentence).toBe(
      'capabilities.json, other, row 2: the method "citizens-panels" has no requirement "money".',
    );
  });
});

describe('something said twice', () => {
  it('is refused for an id', () => {
    const sentence = mistakeAfter<Rows>('labs.json', (rows) => [...rows, rowOf(rows, 2)]);
    expect(sentence).toBe(
      'labs.json, row 38 ("google-deepmind"): the id is already taken by row 3.',
    );
  });

  it('is refused for a bearing', () => {
    const sentence = mistakeAfter<Rows>('bears-on.json', (rows) => [...rows, rowOf(rows, 0)]);
    expect(sentence).toBe(
      'bears-on.json, row 565: BEARS_ON from finding/butlin-2023 to claim/indicators-can-be-made-checkable is there already, from bears-on.json, row 1.',
    );
  });

  it('is refused for an item of a list', () => {
    expect(
      mistakeAfter(
        'methods.json',
        changeRow(1, { appliesTo: ['gaming-problem', 'gaming-problem'] }),
      ),
    ).toBe(
      'methods.json, row 2 ("c-test-validation"): ADDRESSES from method/c-test-validation to question/gaming-problem is there already, from methods.json, row 2 ("c-test-validation").',
    );
  });

  it('is one edge when two findings name each other', () => {
    const rows = readInput('findings.json');
    const stating = rows.find((row) => Array.isArray(row['contradicts'])) ?? {};
    const [named] = listIn(stating, 'contradicts');
    const other = rows.find((row) => row['id'] === named) ?? {};
    other['contradicts'] = [...listIn(other, 'contradicts'), stating['id']];
    const edges = withFile(FIELD_FOLDER, 'findings.json', JSON.stringify(rows), (folder) =>
      loadSeed(folder).edges.filter(({ type }) => type === 'IN_TENSION_WITH'),
    );
    expect(edges).toHaveLength(24);
  });
});

describe('a row that contradicts itself', () => {
  it.each<[string, Row, string]>([
    [
      'bears-on.json',
      { question: 'gaming-problem' },
      'row 1: it must name either a claim or a question.',
    ],
    ['bears-on.json', { claim: undefined }, 'row 1: it must name either a claim or a question.'],
    [
      'bears-on.json',
      { claim: undefined, question: 'gaming-problem' },
      'row 1: relation must be informs for a question, not "supports".',
    ],
    [
      'dependencies.json',
      { id: 'one' },
      'row 1 ("one"): id must be "current-systems-conscious--indicator-operationalisation", made of its two ends.',
    ],
    [
      'any-of-groups.json',
      { kind: 'any-of-methods' },
      'row 1 ("self-report-trust-route"): replaces is for any-of groups, not for any-of-methods.',
    ],
  ])('is refused in %s: %o', (file, change, sentence) => {
    expect(mistakeAfter(file, changeRow(0, change))).toBe(`${file}, ${sentence}`);
  });
});
