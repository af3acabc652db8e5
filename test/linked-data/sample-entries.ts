/** Stored records and edges of every kind and type, made from the model, with values that bite. */
import { type EdgeType, type KindName, MODEL } from '../../src/model/generated/model.ts';
import { edgeId, recordId } from '../../src/model/identity.ts';
import { enumNamed } from '../../src/model/lookup.ts';
import type { FieldDescription } from '../../src/model/model.ts';
import type {
  EdgeState,
  Fields,
  FieldValue,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../../src/model/states.ts';

/** Address of the instance in tests. */
export const BASE_IRI = 'https://graph.example/field/';

/** Samples of each kind and edge type; enough for every enum value to occur. */
const VARIANTS = 6;

const PROVENANCE: Provenance = {
  createdAt: '2026-01-02T03:04:05.678Z',
  createdBy: 'person/ada "the first"',
  updatedAt: '2026-02-03T04:05:06.789Z',
  updatedBy: 'program/importer',
  revision: 7,
  digest: 'a'.repeat(64),
};

const NASTY_TEXTS = [
  'lacuna:Open',
  'https://elsewhere.example/looks like an address',
  'two\nlines, "quotes", \\ and <angles>',
  '𝔘nicode ё 中文 \u007f\u2028',
  '_:blank',
  '@type',
];

const FORMATS: Readonly<Record<string, string>> = {
  ARXIV: '2308.08708',
  COUNTRY: 'GB',
  DOI: '10.1016/j.tics.2025.10.011',
  LANGUAGE: 'zh-Hant',
  ORCID: 'https://orcid.org/0000-0002-1825-0097',
  ROR: 'https://ror.org/056y0v115',
  SLUG: 'some-scheme',
  URL: 'https://example.org/a|b?q={c}&d=é#ü',
  WIKIDATA: 'Q2539',
};

const NUMBERS = [7, 0.1, -0.5, 1e21, 12345.678, 0, 1e-7, 100];

/** One record: all fields set, or the required ones only. */
export function sampleRecord(kind: KindName, variant: number, complete = true): StoredRecord {
  const description = MODEL.kinds.find(({ name }) => name === kind);
  const fields = sampleFields(description?.fields ?? [], variant, complete);
  return stored({ kind, slug: `sample-${variant}`, fields });
}

/** One edge: all fields set, or the required ones only. */
export function sampleEdge(
  type: EdgeType,
  ends: readonly [string, string],
  variant: number,
  complete = true,
): StoredEdge {
  const description = MODEL.edges.find((edge) => edge.type === type);
  const fields = sampleFields(description?.fields ?? [], variant, complete);
  return storedEdge({ type, source: ends[0], target: ends[1], fields });
}

/** All kinds: variants with all fields, and one with the required fields only. */
export function sampleRecords(): readonly StoredRecord[] {
  return MODEL.kinds.flatMap(({ name }) =>
    Array.from({ length: VARIANTS + 1 }, (_, variant) =>
      sampleRecord(name as KindName, variant, variant < VARIANTS),
    ),
  );
}

/** All edge types and all pairs of ends, `*` standing for each kind in turn; ends are samples. */
export function sampleEdges(): readonly StoredEdge[] {
  return MODEL.edges.flatMap((edge) =>
    edge.pairs.flatMap((pair) =>
      kindsAt(pair.source).flatMap((source) =>
        kindsAt(pair.target).flatMap((target) =>
          Array.from({ length: VARIANTS }, (_, variant) =>
            sampleEdge(
              edge.type as EdgeType,
              [
                recordId({ kind: source, slug: `sample-${variant}` }),
                recordId({ kind: target, slug: `sample-${(variant + 1) % VARIANTS}` }),
              ],
              variant,
              variant < VARIANTS - 1,
            ),
          ),
        ),
      ),
    ),
  );
}

/** A state as the store would return it. */
export function stored(state: RecordState): StoredRecord {
  return { ...state, id: recordId(state), provenance: PROVENANCE };
}

/** A state as the store would return it. */
export function storedEdge(state: EdgeState): StoredEdge {
  return { ...state, id: edgeId(state), provenance: PROVENANCE };
}

function kindsAt(end: string): readonly KindName[] {
  const names = MODEL.kinds.map(({ name }) => name as KindName);
  return end === '*' ? names : names.filter((name) => name === end);
}

function sampleFields(
  fields: readonly FieldDescription[],
  variant: number,
  complete: boolean,
): Fields {
  const wanted = fields.filter((field) => complete || field.required);
  return Object.fromEntries(
    wanted.map((field, index) => [
      field.name,
      field.name === 'visibility' ? 'PUBLIC' : sampleValue(field, index + variant, variant),
    ]),
  );
}

function sampleValue(field: FieldDescription, seed: number, variant: number): FieldValue {
  if (field.localised) {
    return { en: text(seed), ru: `русский ${seed}`, 'zh-Hant': `繁體 ${seed}`, 'es-419': 'así' };
  }
  if (field.name === 'sources') {
    return [['work/sample-2', 'work/sample-1', 'work/sample-2'], [], ['no id', 'work/sample-0']][
      variant % 3
    ] as readonly string[];
  }
  if (field.list) return variant % 3 === 1 ? [] : ['b', text(seed), 'a', 'b', ''.padEnd(3, 'é')];
  switch (field.type) {
    case 'Enum': {
      const { values } = enumNamed(field.enumName ?? '');
      return values[variant % values.length]?.name ?? '';
    }
    case 'Int':
      return 1000 + variant;
    case 'Float':
      return NUMBERS[seed % NUMBERS.length] ?? 0;
    case 'Boolean':
      return variant % 2 === 0;
    case 'Date':
      return `2024-02-${20 + (variant % 9)}`;
    case 'DateTime':
      return '2024-02-29T12:00:00.000Z';
    default:
      return FORMATS[field.constraint?.format ?? ''] ?? text(seed);
  }
}

function text(seed: number): string {
  return `${NASTY_TEXTS[seed % NASTY_TEXTS.length]}${seed % 2 === 0 ? '' : ` ${seed}`}`;
}
