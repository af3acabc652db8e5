import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/exchange/read/read-manifest.ts';
import { inputFile, mistakesIn, readText, statesOf } from './reading.ts';

const ORIGIN = 'createdAt,createdBy,updatedAt,updatedBy';
const DEFAULTS = { visibility: 'PUBLIC', lifecycle: 'ACTIVE' };

describe('CSV', () => {
  it.each([
    [
      'semicolons',
      'slug;status',
      'a;OPEN',
      '1: The columns are separated by semicolons; they must be by commas.',
    ],
    [
      'tabs',
      'slug\tstatus',
      'a\tOPEN',
      '1: The columns are separated by tabs; they must be by commas.',
    ],
    [
      'an unknown column',
      'slug,stauts',
      'a,OPEN',
      '1: Question has no column "stauts"; did you mean "status"?',
    ],
    ['a field of another kind', 'slug,doi', 'a,1', '1: Question has no column "doi".'],
    [
      'an unknown column with a language',
      'slug,titel@en',
      'a,x',
      '1: Question has no column "titel@en"; did you mean "title"?',
    ],
    ['a column without a name', 'slug,status,', 'a,OPEN,', '1: A column has no name.'],
    ['no slug', 'status', 'OPEN', '1: The column slug is missing.'],
    [
      'a slug with a slip',
      'Slug,status',
      'a,OPEN',
      '1: Question has no column "Slug"; did you mean "slug"?',
    ],
    ['a column twice', 'slug,status,status', 'a,OPEN,OPEN', '1: The column "status" stands twice.'],
    [
      'a text without language',
      'slug,title',
      'a,x',
      '1: The column title needs a language, as title@en.',
    ],
    [
      'a wrong language',
      'slug,title@english lang',
      'a,x',
      '1: The column "title@english lang" must end with a BCP 47 language tag such as en or zh-Hant.',
    ],
    [
      'a language not as it is written',
      'slug,title@zh_hant',
      'a,x',
      '1: The column "title@zh_hant" must end with a BCP 47 language tag such as en or zh-Hant; did you mean "title@zh-Hant"?',
    ],
    [
      'a language where none is',
      'slug,status@en',
      'a,OPEN',
      '1: The column "status@en" has a language; status has none.',
    ],
    [
      'some of the provenance',
      'slug,createdAt',
      'a,x',
      '1: The column createdBy is missing; createdAt, createdBy, updatedAt, updatedBy stand together or not at all.',
    ],
    ['too few cells', 'slug,status', 'a', '2: The row has 1 cell, and the first row 2.'],
    ['too many cells', 'slug,status', 'a,OPEN,', '2: The row has 3 cells, and the first row 2.'],
    ['an empty slug', 'slug,status', ',OPEN', '2: The cell of slug is empty.'],
    [
      'another kind',
      'kind,slug',
      'Question,a\nWork,b',
      '3: The kind is "Work", but the file holds Question: one file, one kind.',
    ],
    [
      'an unknown kind',
      'kind,slug',
      'Questoin,a',
      '2: "Questoin" is not a kind; did you mean "Question"?',
    ],
    [
      'a wrong moment',
      `slug,${ORIGIN}`,
      'a,2024,x,2024,x',
      '2: createdAt is "2024"; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.',
    ],
    [
      'a quote in a cell',
      'slug,status',
      'a,O"PEN',
      '2: A quote stands inside a cell without quotes; put the cell in quotes and write it "".',
    ],
    [
      'more after a quote',
      'slug,status',
      'a,"OPEN"x',
      '2: After a closing quote stands something other than a comma; a quote in a cell is written "".',
    ],
    [
      'an open quote',
      'slug,status',
      'a,OPEN\nb,"OPEN\nc,OPEN',
      '3: A quote is opened and never closed, so the rest of the file was not read.',
    ],
  ])('is refused for %s', async (_name, header, rows, mistake) => {
    expect(await mistakesIn('folder/question.csv', `${header}\n${rows}\n`)).toEqual([mistake]);
  });

  it.each([
    [
      'slug,status',
      "1: Neither the file's name (as question.csv or REQUIRES.csv) nor a column kind or type tells what the rows are.",
    ],
    [
      'Kind,slug',
      '1: Neither the file\'s name (as question.csv or REQUIRES.csv) nor a column kind or type tells what the rows are; is "Kind" meant to be it?',
    ],
  ])('needs to tell the kind', async (header, mistake) => {
    expect(await mistakesIn('questions.csv', `${header}\na,OPEN\n`)).toEqual([mistake]);
  });

  it.each([
    ['source', 'REQUIRES.csv', 'target\nquestion/a\n', '1: The column source is missing.'],
    ['target', 'requires.csv', 'source\nquestion/a\n', '1: The column target is missing.'],
    [
      'type',
      'x.csv',
      'type,source,target\nREQUIRE,question/a,question/b\n',
      '2: "REQUIRE" is not an edge type; did you mean "REQUIRES"?',
    ],
  ])('needs %s', async (_name, file, text, mistake) => {
    expect(await mistakesIn(file, text)).toEqual([mistake]);
  });

  it('says a mistake of the first row once, and goes on after one in another row', async () => {
    expect(await mistakesIn('question.csv', `slug,x\n${'a,b\n'.repeat(1_000)}`)).toHaveLength(1);
    const items = await readText('question.csv', 'slug,status\na\n"b\n\n",OPEN\n,,\n\nc,OPEN\n');
    expect(items.map(({ is, place }) => [is, place.line])).toEqual([
      ['mistake', 2],
      ['entry', 3],
      ['entry', 8],
    ]);
  });

  it('reads cells by the type of their field, and leaves to the model what does not fit', async () => {
    const text = `slug,year,authorNames,seenAt,authorNamesComplete,url
a,2001,Ann | Bob | \\|\\\\,[],TRUE,
b,-2e3,\\[],x|y ,false,
c,2 001,[] | [], | ,yes," u "
`;
    const values = statesOf(await readText('work.csv', text)).map(
      (state) => (state as { fields: object }).fields,
    );

    expect(values).toEqual([
      {
        ...DEFAULTS,
        year: 2001,
        authorNames: ['Ann', 'Bob', '|\\'],
        seenAt: [],
        authorNamesComplete: true,
      },
      {
        ...DEFAULTS,
        year: -2000,
        authorNames: ['[]'],
        seenAt: ['x', 'y '],
        authorNamesComplete: false,
      },
      {
        ...DEFAULTS,
        year: '2 001',
        authorNames: ['[]', '[]'],
        seenAt: ['', ''],
        authorNamesComplete: 'yes',
        url: ' u ',
      },
    ]);
  });

  it('refuses an unknown escape in a list', async () => {
    expect(await mistakesIn('work.csv', 'slug,authorNames\na,Ann\\n\nb,Ann\\\n')).toEqual([
      '2: authorNames has the item "Ann\\\\n"; in a list a backslash stands only before | or \\.',
      '3: authorNames has the item "Ann\\\\"; in a list a backslash stands only before | or \\.',
    ]);
  });

  it('tells which fields and languages its columns tell', async () => {
    const [item] = await readText('question.csv', 'title@ru,slug,visibility,title@en\nДа,a,,\n');

    expect(item).toEqual({
      is: 'entry',
      place: { file: 'question.csv', line: 2 },
      state: { kind: 'Question', slug: 'a', fields: { ...DEFAULTS, title: { ru: 'Да' } } },
      told: ['title@ru', 'visibility', 'title@en'],
    });
  });

  it('is an export when it tells provenance', async () => {
    const moment = '2024-01-01T00:00:00.000Z';
    const text = `slug,${ORIGIN}\na,${moment},Ann,${moment},"B, C"\nb,,,,\n`;
    const [begins, first, second] = await readText('person.csv', text);

    expect(begins).toEqual({ is: 'begins', place: { file: 'person.csv', line: 1 } });
    expect(first).toMatchObject({
      origin: { createdAt: moment, createdBy: 'Ann', updatedAt: moment, updatedBy: 'B, C' },
    });
    expect(second).not.toHaveProperty('origin');
  });

  it('may hold no rows', async () => {
    expect(await readText('person.csv', 'slug,name\n')).toEqual([]);
  });
});

describe('readManifest', () => {
  const file = {
    name: 'question.csv',
    recordCount: 2,
    edgeCount: 0,
    contentDigest: 'ab'.repeat(32),
    sha256: 'cd'.repeat(32),
  };
  const manifest = { lacuna: 'manifest', version: 1, baseIri: 'https://a.example/', files: [file] };

  it('gives what the manifest says', async () => {
    const text = JSON.stringify({ ...manifest, note: 'more' }, null, 2);

    expect(await readManifest(inputFile('manifest.json', text))).toEqual({
      is: 'manifest',
      manifest,
    });
  });

  it.each([
    [
      'no JSON',
      '{',
      'This is not JSON, column 2: it ends where a key in double quotes or } should follow.',
    ],
    ['something else', '[]', 'The file is no manifest, which begins with {"lacuna":"manifest"}.'],
    [
      'another version',
      { ...manifest, version: '1' },
      'The version is "1"; this Lacuna reads version 1.',
    ],
    [
      'no base',
      { ...manifest, baseIri: 'https://a.example' },
      'baseIri is "https://a.example"; it must be an address that ends with a slash.',
    ],
    ['no files', { ...manifest, files: {} }, '"files" is an object; it must be a list.'],
    ['a file that is none', { ...manifest, files: [1] }, '"files" holds 1, not an object.'],
    [
      'a file without name',
      { ...manifest, files: [{ ...file, name: '' }] },
      'The name of a file is ""; it must be a text.',
    ],
    [
      'a file twice',
      { ...manifest, files: [file, file] },
      'The manifest names the file question.csv twice.',
    ],
    [
      'a wrong count',
      { ...manifest, files: [{ ...file, edgeCount: 1.5 }] },
      'edgeCount is 1.5; it must be a whole number that is not negative.',
    ],
    [
      'a wrong sum',
      { ...manifest, files: [{ ...file, sha256: 'x' }] },
      'sha256 is "x"; it must be 64 hexadecimal digits.',
    ],
  ])('refuses %s', async (_name, value, message) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);

    expect(await readManifest(inputFile('manifest.json', text))).toMatchObject({
      is: 'mistake',
      message,
    });
  });
});
