import { describe, expect, it } from 'vitest';
import type { Fields, RecordState } from '../../src/model/states.ts';
import { recordProblems } from '../../src/model/validation.ts';
import { lab, question, record } from '../analysis/small-graphs.ts';
import { sampleStates } from '../support/sample-states.ts';

/** Values as they come from outside, whatever their type. */
function fields(values: Record<string, unknown>): Fields {
  return values as Fields;
}

function messages(state: RecordState): readonly string[] {
  return recordProblems(state).map(({ message }) => message);
}

const work = (values: Record<string, unknown>) =>
  record('Work', 'w', fields({ title: { en: 'w' }, ...values }));
const person = (values: Record<string, unknown>) =>
  record('Person', 'p', fields({ name: 'p', ...values }));
const effort = (values: Record<string, unknown>) =>
  record('Effort', 'e', fields({ title: { en: 'e' }, state: 'ACTIVE', ...values }));
const estimate = (values: Record<string, unknown>) =>
  record('Estimate', 'e', fields({ value: 1, ...values }));
const asked = (values: Record<string, unknown>) => question('q', fields(values));
const organisation = (values: Record<string, unknown>) => lab('l', fields(values));

const LONG = 'x'.repeat(81);

describe('recordProblems', () => {
  it('finds nothing wrong with a state of every kind that uses every field', () => {
    for (const { records } of [sampleStates(1), sampleStates(2, 'required')]) {
      expect(records.flatMap(messages)).toEqual([]);
    }
  });

  it.each([
    ['an unknown kind', { ...question('q'), kind: 'Planet' }, '"Planet" is not a kind.'],
    [
      'an upper-case slug',
      question('Q'),
      'The slug "Q" must be kebab-case of at most 120 characters.',
    ],
    [
      'a slug that ends with a dash',
      question('q-'),
      'The slug "q-" must be kebab-case of at most 120 characters.',
    ],
    [
      'a slug with a slash',
      question('a/b'),
      'The slug "a/b" must be kebab-case of at most 120 characters.',
    ],
    [
      'a slug that is too long',
      question('q'.repeat(121)),
      `The slug "${'q'.repeat(76)}… must be kebab-case of at most 120 characters.`,
    ],
    ['an unknown field', asked({ colour: 'red' }), 'Question has no field "colour".'],
    [
      'a kind with a slip',
      { ...question('q'), kind: 'Questoin' },
      '"Questoin" is not a kind; did you mean "Question"?',
    ],
    [
      'a field with a slip',
      asked({ titel: { en: 'q' } }),
      'Question has no field "titel"; did you mean "title"?',
    ],
    [
      'an enum value with a slip',
      asked({ visibility: 'public' }),
      'Question.visibility is "public"; it must be one of PUBLIC, NETWORK, LAB; did you mean "PUBLIC"?',
    ],
    [
      'a missing field',
      record('Question', 'q', { title: { en: 'q' } }),
      'Question.status is missing.',
    ],
  ])('refuses %s', (_name, state, message) => {
    expect(messages(state as RecordState)).toContain(message);
  });

  it('accepts a slug of 120 characters', () => {
    expect(messages(question('q'.repeat(120)))).toEqual([]);
  });

  it.each([
    [
      'an enum',
      asked({ status: 'SOLVED' }),
      'Question.status is "SOLVED"; it must be one of OPEN, IN_PROGRESS, PARTIALLY_ANSWERED, ANSWERED, DISSOLVED, WITHDRAWN.',
    ],
    [
      'an enum by another type',
      asked({ visibility: 1 }),
      'Question.visibility is 1; it must be one of PUBLIC, NETWORK, LAB.',
    ],
    [
      'a boolean',
      asked({ wellPosed: 'yes' }),
      'Question.wellPosed is "yes"; it must be true or false.',
    ],
    [
      'a whole number',
      work({ year: 2001.5 }),
      'Work.year is 2001.5; it must be a whole number of at most 32 bits.',
    ],
    [
      'a number as text',
      work({ year: '2001' }),
      'Work.year is "2001"; it must be a whole number of at most 32 bits.',
    ],
    [
      'a number of more than 32 bits',
      work({ year: 2 ** 31 }),
      'Work.year is 2147483648; it must be a whole number of at most 32 bits.',
    ],
    [
      'a number below its bound',
      work({ year: 999 }),
      'Work.year is 999; it must be from 1000 to 2200.',
    ],
    [
      'a number above its bound',
      work({ year: 2201 }),
      'Work.year is 2201; it must be from 1000 to 2200.',
    ],
    [
      'no number',
      estimate({ value: Number.NaN }),
      'Estimate.value is NaN; it must be a finite number.',
    ],
    [
      'an infinite number',
      estimate({ low: Number.POSITIVE_INFINITY }),
      'Estimate.low is Infinity; it must be a finite number.',
    ],
    [
      'a number as text in a float',
      estimate({ high: '1' }),
      'Estimate.high is "1"; it must be a finite number.',
    ],
    [
      'a day that does not exist',
      effort({ from: '2026-02-30' }),
      'Effort.from is "2026-02-30"; it must be a date written YYYY-MM-DD.',
    ],
    [
      'a moment for a day',
      effort({ to: '2026-02-03T00:00:00.000Z' }),
      'Effort.to is "2026-02-03T00:00:00.000Z"; it must be a date written YYYY-MM-DD.',
    ],
    [
      'a month for a day',
      effort({ to: '2026-02' }),
      'Effort.to is "2026-02"; it must be a date written YYYY-MM-DD.',
    ],
    [
      'an empty text',
      person({ name: '' }),
      'Person.name is ""; it must be a text that is not empty.',
    ],
    ['no text', person({ name: 7 }), 'Person.name is 7; it must be a text in quotes.'],
    [
      'half a character',
      person({ name: 'a\ud800' }),
      'Person.name is "a\\ud800"; it must be a text of whole characters (well-formed Unicode).',
    ],
    [
      'a NUL character',
      person({ name: 'a\u0000' }),
      'Person.name is "a\\u0000"; it must be a text without the NUL character.',
    ],
    [
      'a long text',
      asked({ licence: 'x'.repeat(301) }),
      `Question.licence is "${'x'.repeat(76)}…; it must be at most 300 characters long.`,
    ],
    [
      'a list for a text',
      work({ authorNames: 'Ann' }),
      'Work.authorNames is "Ann"; it must be a list.',
    ],
    [
      'a number in a list',
      work({ authorNames: ['Ann', 7] }),
      'Work.authorNames is ["Ann",7]; it must be a list whose items are a text in quotes.',
    ],
    [
      'one text for texts by language',
      asked({ title: 'q' }),
      'Question.title is "q"; it must be texts by language.',
    ],
    [
      'a list for texts by language',
      asked({ title: ['q'] }),
      'Question.title is ["q"]; it must be texts by language.',
    ],
    [
      'texts in no language',
      asked({ title: {} }),
      'Question.title is {}; it must be texts in at least one language.',
    ],
    [
      'texts in what is no language',
      asked({ title: { English: 'q', en_GB: 'q' } }),
      'Question.title is {"English":"q","en_GB":"q"}; it must be texts by BCP 47 language tags such as en or zh-Hant.',
    ],
    [
      'an empty translation',
      asked({ title: { en: 'q', ru: '' } }),
      'Question.title is {"en":"q","ru":""}; it must be a text that is not empty.',
    ],
    [
      'a long translation',
      asked({ title: { en: LONG.repeat(4) } }),
      `Question.title is {"en":"${'x'.repeat(70)}…; it must be at most 300 characters long.`,
    ],
    [
      'a DOI with its address',
      work({ doi: 'https://doi.org/10.1/x' }),
      'Work.doi is "https://doi.org/10.1/x"; it must be a DOI without its address, such as 10.1016/j.tics.2025.10.011.',
    ],
    [
      'no arXiv identifier',
      work({ arxiv: 'arXiv:2308.08708' }),
      'Work.arxiv is "arXiv:2308.08708"; it must be an arXiv identifier such as 2308.08708.',
    ],
    [
      'no address',
      work({ url: 'www.example.org' }),
      'Work.url is "www.example.org"; it must be an address that begins with https:// or http://.',
    ],
    [
      'a wrong check digit of an ORCID',
      person({ orcid: 'https://orcid.org/0000-0002-1825-0098' }),
      'Person.orcid is "https://orcid.org/0000-0002-1825-0098"; it must be an ORCID address with a right check digit, such as https://orcid.org/0000-0002-1825-0097.',
    ],
    [
      'wrong check digits of a ROR',
      organisation({ ror: 'https://ror.org/056y0v116' }),
      'Lab.ror is "https://ror.org/056y0v116"; it must be a ROR address with right check digits, such as https://ror.org/056y0v115.',
    ],
    [
      'no country',
      organisation({ country: 'UK1' }),
      'Lab.country is "UK1"; it must be a two-letter country code of ISO 3166-1 such as GB.',
    ],
    [
      'no language',
      asked({ language: 'english language' }),
      'Question.language is "english language"; it must be a BCP 47 language tag such as en or zh-Hant.',
    ],
    [
      'no Wikidata entity',
      asked({ wikidata: 'P31' }),
      'Question.wikidata is "P31"; it must be a Wikidata entity such as Q2539.',
    ],
    [
      'no slug',
      record('Topic', 't', fields({ prefLabel: { en: 't' }, inScheme: 'My Scheme' })),
      'Topic.inScheme is "My Scheme"; it must be kebab-case, such as self-report.',
    ],
  ])('refuses %s and says what is allowed', (_name, state, message) => {
    expect(messages(state)).toEqual([message]);
  });

  it.each([
    ['the year 1000', work({ year: 1000 })],
    ['the year 2200', work({ year: 2200 })],
    ['a leap day', effort({ from: '2028-02-29' })],
    ['a text of exactly the most characters', asked({ licence: 'x'.repeat(300) })],
    ['an old arXiv identifier', work({ arxiv: 'math.GT/0309136v1' })],
    ['an ORCID that ends with X', person({ orcid: 'https://orcid.org/0000-0002-1694-233X' })],
  ])('accepts %s', (_name, state) => {
    expect(messages(state)).toEqual([]);
  });

  it('tells every problem of a record', () => {
    const problems = recordProblems(asked({ colour: 1, status: 'X', wellPosed: 0 }));

    expect(problems.map(({ path }) => path)).toEqual(['colour', 'status', 'wellPosed']);
  });
});
