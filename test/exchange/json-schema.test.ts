import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/exchange/json-schema.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeOfType, kindNamed } from '../../src/model/lookup.ts';
import type { FieldDescription } from '../../src/model/model.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { edgeProblems, recordProblems } from '../../src/model/validation.ts';
import { sampleStates } from '../support/sample-states.ts';

const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false });
addFormats.default(ajv);
const isValid = ajv.compile(jsonSchema());

function entryOf({ fields, ...naming }: RecordState | EdgeState): object {
  return { ...naming, ...fields };
}

function isRight(state: RecordState | EdgeState): boolean {
  return ('kind' in state ? recordProblems(state) : edgeProblems(state)).length === 0;
}

const samples = [sampleStates(1), sampleStates(2, 'required')].flatMap(({ records, edges }) => [
  ...records,
  ...edges,
]);

/** Values of every sort, right for some fields and wrong for others. */
const VALUES: readonly unknown[] = [
  '',
  'x',
  'x'.repeat(20_000),
  7,
  0,
  -1,
  0.5,
  1.5,
  2 ** 31,
  1e300,
  true,
  {},
  { en: 'x' },
  { en: '' },
  { en: 7 },
  { English: 'x' },
  [],
  ['x'],
  [''],
  [7],
  ['work/w'],
  ['planet/w'],
  'PUBLIC',
  'OPEN',
  '2024-02-29',
  '2024-02-30',
  '2024-01-01T00:00:00.000Z',
  'https://example.org/',
  'ftp://example.org/',
  'https://orcid.org/0000-0002-1825-0097',
  'https://ror.org/056y0v115',
  '10.1016/x',
  'Q1',
  'en',
  'zh-Hant',
  'GB',
];

/**
 * What the schema lets through and Lacuna does not, or the other way round: the language of a plain
 * text is known, so the own form may have it where a state has texts by language; languages must be
 * spelt canonically; addresses must be well-formed.
 */
function mayDiffer(field: FieldDescription, value: unknown): boolean {
  if (field.localised && typeof value === 'string') return true;
  return field.constraint?.format === 'LANGUAGE' && typeof value === 'string';
}

function changes(state: RecordState | EdgeState) {
  const description = 'kind' in state ? kindNamed(state.kind) : edgeOfType(state.type);
  return description.fields.flatMap((field) =>
    VALUES.filter((value) => !mayDiffer(field, value)).map((value) => ({
      field: field.name,
      value,
      state: { ...state, fields: { ...state.fields, [field.name]: value } as Fields },
    })),
  );
}

describe('jsonSchema', () => {
  it('accepts every sample of every kind and edge type', () => {
    for (const state of samples) {
      expect([isValid(entryOf(state)), ajv.errorsText(isValid.errors)]).toEqual([
        true,
        'No errors',
      ]);
    }
  });

  it('agrees with the model on samples with any value in any field', () => {
    const { records, edges } = sampleStates(3, 'required');
    const firstOfEach = new Map(
      [...records, ...edges].map((state) => ['kind' in state ? state.kind : state.type, state]),
    );
    const changed = [...firstOfEach.values()].flatMap(changes);
    const disagreements = changed.filter(({ state }) => isValid(entryOf(state)) !== isRight(state));

    expect(disagreements.map(({ field, value }) => ({ field, value }))).toEqual([]);
    expect(changed.filter(({ state }) => !isRight(state)).length).toBeGreaterThan(5_000);
  });

  it.each(MODEL.edges.map(({ type }) => type))(
    'allows the ends of %s that the model allows',
    (type) => {
      const { records, edges } = sampleStates(4, 'required');
      const sample = edges.find((edge) => edge.type === type);
      if (!sample) throw new Error(`no sample of ${type}`);
      const ids = records.map(({ kind, slug }) => `${kindNamed(kind).slug}/${slug}`);
      for (const source of ids) {
        for (const target of ids) {
          const edge = { ...sample, source, target };
          expect([source, target, isValid(entryOf(edge))]).toEqual([source, target, isRight(edge)]);
        }
      }
    },
  );

  it('agrees with the model that what is required must be there', () => {
    for (const state of sampleStates(5, 'required').records) {
      for (const name of Object.keys(state.fields)) {
        const { [name]: _removed, ...fields } = state.fields;
        const isDefault = name === 'visibility' || name === 'lifecycle';
        expect([name, isValid(entryOf({ ...state, fields }))]).toEqual([name, isDefault]);
        if (!isDefault) expect(isRight({ ...state, fields })).toBe(false);
      }
    }
  });

  it.each([
    ['an unknown kind', { kind: 'Planet', slug: 'p' }, false],
    [
      'an unknown field',
      { kind: 'Person', slug: 'p', language: 'en', name: 'x', colour: 'red' },
      false,
    ],
    ['a wrong slug', { kind: 'Person', slug: 'P', language: 'en', name: 'x' }, false],
    ['a long slug', { kind: 'Person', slug: 'p'.repeat(121), language: 'en', name: 'x' }, false],
    [
      'null for what is absent',
      { kind: 'Person', slug: 'p', language: 'en', name: 'x', orcid: null },
      true,
    ],
    [
      'null for what must be there',
      { kind: 'Person', slug: 'p', language: 'en', name: null },
      false,
    ],
    [
      'a plain text',
      { kind: 'Question', slug: 'q', language: 'en', title: 'x', status: 'OPEN' },
      true,
    ],
    [
      'some of the provenance',
      { kind: 'Person', slug: 'p', language: 'en', name: 'x', createdBy: 'x' },
      false,
    ],
    ['a list', [], true],
    ['the two lists', { records: [], edges: [] }, true],
    ['another list', { records: [], edge: [] }, false],
    [
      'an edge among records',
      { records: [{ type: 'REQUIRES', source: 'question/a', target: 'question/b' }] },
      false,
    ],
    [
      'an edge among edges',
      { edges: [{ type: 'REQUIRES', source: 'question/a', target: 'question/b' }] },
      true,
    ],
    ['nothing', {}, false],
  ])('says of %s what it is', (_name, value, expected) => {
    expect(isValid(value)).toBe(expected);
  });

  it.each([
    [
      'check digits of an ORCID',
      {
        kind: 'Person',
        slug: 'p',
        fields: { name: 'x', orcid: 'https://orcid.org/0000-0002-1825-0098' },
      },
    ],
    [
      'check digits of a ROR',
      { kind: 'Lab', slug: 'l', fields: { name: { en: 'x' }, ror: 'https://ror.org/056y0v116' } },
    ],
    [
      'the spelling of a language',
      { kind: 'Lab', slug: 'l', fields: { name: { 'zh-hant': 'x' } } },
    ],
    [
      'the form of an address',
      { kind: 'Lab', slug: 'l', fields: { name: { en: 'x' }, url: 'https://[' } },
    ],
    ['half a character', { kind: 'Person', slug: 'p', fields: { name: '\ud800' } }],
    [
      'the length in units of UTF-16',
      { kind: 'Person', slug: 'p', fields: { name: '😀'.repeat(200) } },
    ],
    [
      'the length of the slug in an id',
      { type: 'REQUIRES', source: `question/${'a'.repeat(121)}`, target: 'question/b', fields: {} },
    ],
  ])('leaves to Lacuna: %s', (_name, state) => {
    const defaults = {
      visibility: 'PUBLIC',
      ...('kind' in state && { language: 'en', lifecycle: 'ACTIVE' }),
    };
    const whole = { ...state, fields: { ...defaults, ...state.fields } } as RecordState | EdgeState;

    expect([isValid(entryOf(whole)), isRight(whole)]).toEqual([true, false]);
  });

  it('describes every kind, edge type, enum and field', () => {
    const { $defs } = jsonSchema() as {
      $defs: Record<
        string,
        { description: string; properties: Record<string, { description: string }> }
      >;
    };
    for (const { fields, description, ...each } of [...MODEL.kinds, ...MODEL.edges]) {
      const schema = $defs['type' in each ? each.type : each.name];
      expect(schema?.description).toBe(description);
      for (const field of fields) {
        expect(schema?.properties[field.name]?.description).toBe(field.description);
      }
    }
    for (const { name } of MODEL.enums) expect($defs).toHaveProperty([`enum:${name}`]);
  });
});
