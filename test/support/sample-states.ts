/** Valid states of every kind and edge type of the model, full of values that get lost easily. */
import { type EdgeType, type KindName, MODEL } from '../../src/model/generated/model.ts';
import { recordId } from '../../src/model/identity.ts';
import { enumNamed } from '../../src/model/lookup.ts';
import type { EdgePair, FieldDescription } from '../../src/model/model.ts';
import type { EdgeState, Fields, FieldValue, RecordState } from '../../src/model/states.ts';

/** A record of every kind twice, and an edge for every type and allowed pair of kinds. */
export interface SampleStates {
  readonly records: readonly RecordState[];
  /** Their ends are among the records. */
  readonly edges: readonly EdgeState[];
}

/** Fields that a state has: all of the model, or only those that it must have. */
export type SampleFields = 'all' | 'required';

type Random = () => number;

const ODD_TEXTS = [
  'Straße, naïve café, cafe\u0301 and Åse: "double", \'single\' and `back` quotes',
  'Ёлка и ёж спрашивают: «что такое сознание?» — ґанок, їжак',
  '意識の神経相関とは何か。意識的神經相關是什麼？ 의식이란 무엇인가?',
  'Emoji 🧠👩🏽‍🔬🏳️‍🌈, a rare character 𠀀, and a right-to-left word שלום',
  'Line one\nline two\r\nline three\ttabbed\\n, and not a line \\ end',
  '{"json": [1, null]} $name $(name) {name} %s :label; DROP TABLE record; -- // /* */',
  '<b>&amp;</b> [link](https://example.org/?a=1&b=2#c) \u00a0\u200b\u2028 end ',
] as const;

const FORMS: Readonly<Record<string, string>> = {
  ARXIV: '2308.08708',
  COUNTRY: 'GB',
  DOI: '10.1016/j.tics.2025.10.011',
  LANGUAGE: 'zh-Hant',
  ORCID: 'https://orcid.org/0000-0002-1825-0097',
  RECORD: 'work/butlin-2023',
  ROR: 'https://ror.org/056y0v115',
  SLUG: 'self-report-reliability',
  URL: 'https://example.org/пример?q=%20a&b[]=c#d',
  WIKIDATA: 'Q2539',
};

const LANGUAGES = ['en', 'ru', 'zh-Hant'] as const;
const FLOATS = [-12.625, 7, 0.1, 0, -3, 1e-7, 123_456_789.125] as const;
const INTEGERS = [2_147_483_647, 0, -2_147_483_648, 7] as const;

/** The same seed gives the same states; different seeds give different slugs. */
export function sampleStates(seed: number, fields: SampleFields = 'all'): SampleStates {
  const random = seededRandom(seed);
  const records = MODEL.kinds.flatMap((kind) =>
    ['first', 'second'].map((name) => ({
      kind: kind.name as KindName,
      slug: `sample-${seed}-${name}`,
      fields: sampleFields(kind.fields, fields, random),
    })),
  );
  const edges = MODEL.edges.flatMap((edge) =>
    edge.pairs.flatMap(expandPair).map(({ source, target }) => ({
      type: edge.type as EdgeType,
      source: sampleId(source, `sample-${seed}-first`),
      target: sampleId(target, `sample-${seed}-second`),
      fields: sampleFields(edge.fields, fields, random),
    })),
  );
  return { records, edges };
}

/** Text that contains all odd characters, as long as allowed. */
export function longOddText(length: number): string {
  const piece = `${ODD_TEXTS.join(' | ')}\n`;
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  // A text may not end in half a character.
  return text.isWellFormed() ? text : `${text.slice(0, -1)}.`;
}

function sampleFields(
  descriptions: readonly FieldDescription[],
  which: SampleFields,
  random: Random,
): Fields {
  const wanted = descriptions.filter(({ required }) => which === 'all' || required);
  return Object.fromEntries(wanted.map((field) => [field.name, sampleField(field, random)]));
}

function sampleField(field: FieldDescription, random: Random): FieldValue {
  if (field.localised) {
    const [first, ...others] = LANGUAGES;
    return Object.fromEntries([
      [first, longOddText(maximumLength(field))],
      ...others.map((language) => [language, sampleText(field, random)]),
    ]);
  }
  if (!field.list) return sampleScalar(field, random);
  const values = [1, 2].map(() => sampleScalar(field, random));
  return [...values, ...values] as readonly string[] | readonly number[];
}

function sampleScalar(field: FieldDescription, random: Random): string | number | boolean {
  switch (field.type) {
    case 'Boolean':
      return random() < 0.5;
    case 'Int':
      return withinBounds(field, pick(INTEGERS, random), random, Math.round);
    case 'Float':
      return withinBounds(field, pick(FLOATS, random), random, (value) => value);
    case 'Date':
      return '2024-02-29';
    case 'DateTime':
      return '2024-02-29T23:59:59.999Z';
    case 'Enum':
      return pick(enumNamed(field.enumName ?? '').values, random).name;
    case 'String':
      return sampleText(field, random);
  }
}

function sampleText(field: FieldDescription, random: Random): string {
  const { format } = field.constraint ?? {};
  if (format === undefined) return pick(ODD_TEXTS, random).slice(0, maximumLength(field));
  const text = FORMS[format];
  if (text === undefined) throw new RangeError(`no sample text has the form ${format}`);
  return text;
}

function maximumLength({ constraint }: FieldDescription): number {
  return constraint?.maximumLength ?? 2_000;
}

function withinBounds(
  { constraint = {} }: FieldDescription,
  wanted: number,
  random: Random,
  round: (value: number) => number,
): number {
  const { minimum = -Infinity, maximum = Infinity } = constraint;
  if (wanted >= minimum && wanted <= maximum) return wanted;
  const isBounded = Number.isFinite(minimum) && Number.isFinite(maximum);
  return isBounded ? round(minimum + random() * (maximum - minimum)) : Math.max(wanted, minimum);
}

/** `*` stands for every kind. */
function expandPair({ source, target }: EdgePair): EdgePair[] {
  const names = (end: string) => (end === '*' ? MODEL.kinds.map(({ name }) => name) : [end]);
  return names(source).flatMap((from) => names(target).map((to) => ({ source: from, target: to })));
}

function sampleId(kind: string, slug: string): string {
  return recordId({ kind: kind as KindName, slug });
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** Mulberry32: numbers from 0 to below 1. */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
