import { describe, expect, it } from 'vitest';
import { loadExample } from '../../src/seeding/load-example.ts';
import { loadSeed } from '../../src/seeding/load-seed.ts';
import {
  changeRow,
  type Lists,
  mistakeAfter,
  mistakeIn,
  type Rows,
  rowOf,
  sentenceOf,
} from './mistakes.ts';
import { EXAMPLE_FOLDER, FIELD_FOLDER, type Row } from './seed-folders.ts';

describe('a key that is not mapped', () => {
  it('is refused in a row', () => {
    expect(mistakeAfter('claims.json', changeRow(0, { colour: 'blue' }))).toBe(
      'claims.json, row 1 ("functionalism-about-consciousness-holds"): the key "colour" is not mapped; allowed are id, question, text, polarity, nature, assessedBy.',
    );
  });

  it('is refused deep inside a row', () => {
    const sentence = mistakeAfter<Rows>('questions.json', (rows) => {
      const [, second] = rowOf(rows, 0)['sources'] as Rows;
      Object.assign(second ?? {}, { page: 4 });
    });
    expect(sentence).toBe(
      'questions.json, row 1 ("computational-functionalism"), sources, item 2: the key "page" is not mapped; allowed are finding, url.',
    );
  });

  it('is refused at the top of a file', () => {
    expect(mistakeAfter<Row>('systems.json', (file) => ({ ...file, notes: [], more: 1 }))).toBe(
      'systems.json: the keys "notes", "more" are not mapped; allowed are systems, studied.',
    );
  });

  it.each(
    Object.keys({
      'any-of-groups.json': 0,
      'bears-on.json': 0,
      'claims.json': 0,
      'dependencies.json': 0,
      'findings.json': 0,
      'indicators.json': 0,
      'labs.json': 0,
      'methods.json': 0,
      'people.json': 0,
      'questions.json': 0,
    }),
  )('is refused in %s', (file) => {
    expect(mistakeAfter(file, changeRow(0, { 'un-mapped': 1 }))).toContain(
      'the key "un-mapped" is not mapped; allowed are ',
    );
  });

  it.each([
    ['capabilities.json', 'capabilities'],
    ['capabilities.json', 'other'],
    ['systems.json', 'systems'],
    ['systems.json', 'studied'],
    ['topics.json', 'topics'],
    ['topics.json', 'questionTopics'],
  ])('is refused in %s, %s', (file, list) => {
    const sentence = mistakeAfter<Lists>(file, (lists) => {
      Object.assign(rowOf(lists[list], 0), { 'un-mapped': 1 });
    });
    expect(sentence).toContain('the key "un-mapped" is not mapped; allowed are ');
  });
});

describe('a file that is malformed', () => {
  it('is refused when it is not JSON', () => {
    expect(mistakeIn('labs.json', '[\n {\n  "id": "x",,\n }\n]')).toBe(
      'labs.json, line 3: this is not JSON.',
    );
    expect(mistakeIn('labs.json', '[\n {"id": "x"')).toBe('labs.json, line 2: this is not JSON.');
    expect(mistakeIn('labs.json', '')).toBe('labs.json, line 1: this is not JSON.');
  });

  it('is refused when it holds something else than rows', () => {
    expect(mistakeIn('people.json', '{}')).toBe('people.json: the file must be a list.');
    expect(mistakeIn('people.json', 'null')).toBe(
      'people.json: the file must be a list, not null.',
    );
    expect(mistakeIn('topics.json', '[]')).toBe(
      'topics.json: the file must be an object, not a list.',
    );
    expect(mistakeAfter<Rows>('people.json', (rows) => ['Ada', ...rows])).toBe(
      'people.json: row 1 must be an object, not "Ada".',
    );
  });

  it('is refused when it is missing or not mapped', () => {
    expect(sentenceOf(() => loadSeed(EXAMPLE_FOLDER))).toMatch(
      /^answers\.json: the file is not mapped; allowed are topics\.json, /,
    );
    expect(mistakeIn('grants.json', '[]')).toMatch(
      /^grants\.json: the file is not mapped; allowed are topics\.json, .*, bears-on\.json\.$/,
    );
    expect(sentenceOf(() => loadExample(FIELD_FOLDER))).toBe(
      'example.json: the file is missing or cannot be read.',
    );
    expect(sentenceOf(() => loadSeed('no-such-folder'))).toBe(
      'no-such-folder: the folder is missing or cannot be read.',
    );
  });
});

describe('a value that is malformed', () => {
  it.each<[string, string, Row, string]>([
    [
      'a missing text',
      'questions.json',
      { title: undefined },
      'row 1 ("computational-functionalism"): title is missing.',
    ],
    [
      'an empty text',
      'questions.json',
      { title: ' ' },
      'row 1 ("computational-functionalism"): title must not be empty, not " ".',
    ],
    [
      'a number for a text',
      'questions.json',
      { text: 5 },
      'row 1 ("computational-functionalism"): text must be a text, not 5.',
    ],
    [
      'a text for a list',
      'methods.json',
      { sources: 'butlin-2023' },
      'row 1 ("indicator-property-assessment"): sources must be a list, not "butlin-2023".',
    ],
    [
      'a wrong item of a list',
      'methods.json',
      { requirements: ['time', 7] },
      'row 1 ("indicator-property-assessment"), requirements: item 2 must be a text, not 7.',
    ],
    [
      'a rating out of range',
      'questions.json',
      { importance: 11 },
      'row 1 ("computational-functionalism"): importance must be a whole number from 1 to 10, not 11.',
    ],
    [
      'a broken year',
      'findings.json',
      { year: 2023.5 },
      'row 1 ("butlin-2023"): year must be a whole number, not 2023.5.',
    ],
    [
      'a truth value in words',
      'findings.json',
      { authorsComplete: 'yes' },
      'row 1 ("butlin-2023"): authorsComplete must be true or false, not "yes".',
    ],
    [
      'an unknown status',
      'questions.json',
      { status: 'done' },
      'row 1 ("computational-functionalism"): status must be one of open, in-progress, partially-answered, answered, dissolved, withdrawn, not "done".',
    ],
    [
      'an unknown polarity',
      'claims.json',
      { polarity: 'maybe' },
      'row 1 ("functionalism-about-consciousness-holds"): polarity must be one of affirms, denies, not "maybe".',
    ],
    [
      'an unknown kind of group',
      'any-of-groups.json',
      { kind: 'all-of' },
      'row 1 ("self-report-trust-route"): kind must be one of any-of, any-of-methods, not "all-of".',
    ],
    [
      'a group without members',
      'any-of-groups.json',
      { members: [] },
      'row 1 ("self-report-trust-route"): members must name at least one member.',
    ],
    [
      'an unknown basis',
      'findings.json',
      { statementBasis: 'guess' },
      'row 1 ("butlin-2023"): statementBasis must be one of abstract-or-source-read, seen-in-secondary-source, memory, not "guess".',
    ],
    [
      'an id with capitals',
      'labs.json',
      { id: 'Anthropic' },
      'row 1 ("Anthropic"): id must be kebab-case of at most 120 characters, not "Anthropic".',
    ],
    [
      'a source of another sort',
      'dependencies.json',
      { source: 'me' },
      'row 1 ("current-systems-conscious--indicator-operationalisation"): source must be "editorial" or a list of finding ids, not "me".',
    ],
    [
      'an address that is none',
      'labs.json',
      { url: 'anthropic.com' },
      'row 1 ("anthropic"): Lab.url is "anthropic.com"; it must be an address that begins with https:// or http://.',
    ],
    [
      'a country name',
      'labs.json',
      { country: 'Canada' },
      'row 1 ("anthropic"): Lab.country is "Canada"; it must be a two-letter country code of ISO 3166-1 such as GB.',
    ],
  ])('is refused: %s', (_title, file, change, sentence) => {
    expect(mistakeAfter(file, changeRow(0, change))).toBe(`${file}, ${sentence}`);
  });

  it('is refused when the slug of an estimate grows too long', () => {
    const long = 'a'.repeat(115);
    expect(mistakeAfter('questions.json', changeRow(0, { id: long }))).toBe(
      `questions.json, row 1 ("${long}"): The slug "${long.slice(0, 76)}… must be kebab-case of at most 120 characters.`,
    );
  });
});
