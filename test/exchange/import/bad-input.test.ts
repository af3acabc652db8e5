import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { ImportRefused } from '../../../src/exchange/import/import-refused.ts';
import { itemText } from '../../../src/exchange/import/messages.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { open, record, requires } from '../../analysis/small-graphs.ts';
import { type StoreSnapshot, snapshotOf } from '../../contract/store-snapshot.ts';
import { openTestStore } from '../../support/test-api.ts';
import { planFiles } from '../round-trip/exported-files.ts';

const question = (fields: object) =>
  JSON.stringify({
    kind: 'Question',
    slug: 'x',
    language: 'en',
    title: 'x',
    status: 'OPEN',
    ...fields,
  });
const node = (id: string, more: string) => `<https://graph.example/id/${id}> ${more} .\n`;

/** What stands in a file, under its name, and every sentence that it gets. */
const CASES: readonly (readonly [string, string, string | Uint8Array, readonly string[]])[] = [
  ['an empty file', 'a.ndjson', '', ['a.ndjson: The file is empty.']],
  [
    'no JSON',
    'a.ndjson',
    `${question({})}\n{"kind":`,
    [
      'a.ndjson:2: This is not JSON, column 9: it ends where a value should follow; each line is one whole object.',
    ],
  ],
  [
    'a cut JSON file',
    'a.json',
    `[${question({})}`,
    ['a.json:1: This is not JSON, column 76: it ends where a comma or ] should follow.'],
  ],
  [
    'a cut YAML file',
    'a.yaml',
    'kind: "Question',
    ['a.yaml:1: This is not YAML that can be read, column 16: Missing closing "quote.'],
  ],
  [
    'UTF-16',
    'a.ndjson',
    Buffer.from(question({}), 'utf16le'),
    ['a.ndjson:1: The file is UTF-16; save it as UTF-8.'],
  ],
  [
    'Latin-1',
    'a.ndjson',
    Buffer.from(question({ title: 'Åse' }), 'latin1'),
    ['a.ndjson:1: The file is not UTF-8: byte 56 of the line is 0xC5; save it as UTF-8.'],
  ],
  [
    'an unknown kind',
    'a.ndjson',
    question({ kind: 'Qestion' }),
    ['a.ndjson:1: "Qestion" is not a kind; did you mean "Question"?'],
  ],
  [
    'an unknown field',
    'a.ndjson',
    question({ stauts: 'OPEN' }),
    ['a.ndjson:1: Question has no field "stauts"; did you mean "status"?'],
  ],
  [
    'an unknown edge type',
    'a.ndjson',
    '{"type":"REQUIRE","source":"question/a","target":"question/b"}',
    ['a.ndjson:1: "REQUIRE" is not an edge type; did you mean "REQUIRES"?'],
  ],
  [
    'a dangling reference',
    'a.ndjson',
    '{"type":"REQUIRES","source":"question/a","target":"question/bee"}',
    [
      'a.ndjson:1: REQUIRES.question.a.question.bee needs question/bee, which is neither in the files nor in the store.',
    ],
  ],
  [
    'one id twice',
    'a.ndjson',
    `${question({})}\n${question({ status: 'ANSWERED' })}`,
    [
      'a.ndjson:1: question/x stands here and, with other values, in a.ndjson:2.',
      'a.ndjson:2: question/x stands here and, with other values, in a.ndjson:1.',
    ],
  ],
  [
    'a wrong check digit of an ORCID',
    'a.ndjson',
    '{"kind":"Person","slug":"p","language":"en","name":"P","orcid":"https://orcid.org/0000-0002-1825-0098"}',
    [
      'a.ndjson:1: Person.orcid is "https://orcid.org/0000-0002-1825-0098"; it must be an ORCID address with a right check digit, such as https://orcid.org/0000-0002-1825-0097.',
    ],
  ],
  [
    'wrong check digits of a ROR',
    'a.ndjson',
    '{"kind":"Lab","slug":"l","language":"en","name":"L","ror":"https://ror.org/056y0v116"}',
    [
      'a.ndjson:1: Lab.ror is "https://ror.org/056y0v116"; it must be a ROR address with right check digits, such as https://ror.org/056y0v115.',
    ],
  ],
  [
    'a circle',
    'a.ndjson',
    '{"type":"PART_OF","source":"question/a","target":"question/b"}\n{"type":"PART_OF","source":"question/b","target":"question/a"}',
    [
      'a.ndjson:1: PART_OF must not run in a circle, but here it would: question/a → question/b → question/a.',
      'a.ndjson:2: PART_OF must not run in a circle, but here it would: question/a → question/b → question/a.',
    ],
  ],
  [
    'a value out of range',
    'a.ndjson',
    '{"type":"REQUIRES","source":"question/b","target":"question/a","confidence":1.5}',
    ['a.ndjson:1: REQUIRES.confidence is 1.5; it must be from 0 to 1.'],
  ],
  [
    'a doubled identifier',
    'a.ndjson',
    '{"kind":"Work","slug":"v","language":"en","title":"v","doi":"10.1000/W"}',
    ['a.ndjson:1: work/v has the Work.doi "10.1000/w", which work/w in the store has already.'],
  ],
  [
    'CSV with an unknown column',
    'question.csv',
    'slug,titel@en\nx,X\n',
    ['question.csv:1: Question has no column "titel@en"; did you mean "title"?'],
  ],
  [
    'CSV with a cell too many',
    'question.csv',
    'slug,title@en\nx,X,Y\n',
    ['question.csv:2: The row has 3 cells, and the first row 2.'],
  ],
  [
    'N-Quads that do not parse',
    'a.nq',
    node('question/x', '<https://schema.org/name> "x'),
    ['a.nq:1: This is not N-Quads: unexpected ""x".'],
  ],
  [
    'an unknown ending',
    'a.docx',
    'PK',
    [
      'a.docx: The name tells no format; let it end with one of .ndjson, .jsonl, .json, .yaml, .yml, .csv, .jsonld, .nq, .ttl, or name the format.',
    ],
  ],
];

let store: GraphStore;
let before: StoreSnapshot;
beforeAll(async () => {
  const work = record('Work', 'w', { title: { en: 'w' }, doi: '10.1000/w' });
  store = await openTestStore([...open('a', 'b'), requires('a', 'b'), work]);
  before = await snapshotOf(store);
});
afterAll(() => store.close());

it.each(CASES)(
  'refuses %s with a sentence that names the place',
  async (_what, name, text, expected) => {
    const plan = await planFiles(store, new Map([[name, Buffer.from(text)]]));
    try {
      const told = [...plan.lists.mistaken, ...plan.lists.conflicting].map(itemText);
      expect(told).toEqual(expected);
      for (const sentence of told) expect(sentence).toMatch(/^\S+: [^\n]+[.?]$/);
      await expect(applyImport(plan, store)).rejects.toThrow(ImportRefused);
    } finally {
      plan.close();
    }
    expect(await snapshotOf(store)).toEqual(before);
  },
);
