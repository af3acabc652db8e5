/** Makes the JSON-LD context from the model; used by the build, never at run time. */
import type { EdgeDescription, EnumDescription, FieldDescription, Model } from '../model/model.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import type { JsonObject } from './json-ld.ts';
import {
  CONTENT_DIGEST_TERMS,
  COUNT_TERMS,
  DATASET_CLASS,
  EDGES_KEY,
  END_TERMS,
  edgeClass,
  holdsRecordIds,
  linkKey,
  PREFIXES,
  PROVENANCE_TERMS,
} from './vocabulary-names.ts';

interface TypeEntry {
  readonly key: string;
  readonly term: string;
  readonly fields: readonly FieldDescription[];
}

type Definitions = Map<string, JsonObject>;

/**
 * The context of version 1, in the order of the model. A field name that means the same wherever it
 * occurs is defined once; others are defined inside the types that have them. Terms are protected:
 * no later context may change what they mean. Throws `VocabularyMistake` when two things would share
 * a name or a term, so that linked data could not be read back.
 */
export function buildContext(model: Model): JsonObject {
  checkVocabulary(model);
  const enums = new Map(model.enums.map((each) => [each.name, each]));
  const types = typeEntries(model);
  const meanings = meaningsByField(types, enums);
  const isGlobal = (name: string) => meanings.get(name)?.size === 1;
  const global = [...meanings].filter(([name]) => isGlobal(name));
  return {
    '@version': 1.1,
    '@protected': true,
    ...PREFIXES,
    ...fixedTerms(),
    ...Object.fromEntries(model.edges.map((edge) => [linkKey(edge), linkDefinition(edge)])),
    ...Object.fromEntries(
      global.flatMap(([name, found]) => [...found.values()].map((only) => [name, only])),
    ),
    ...Object.fromEntries(
      types.map((type) => [
        type.key,
        typeDefinition(
          type,
          type.fields.filter((field) => !isGlobal(field.name)),
          enums,
        ),
      ]),
    ),
  };
}

function typeEntries(model: Model): readonly TypeEntry[] {
  return [
    ...model.kinds.map(({ name, term, fields }) => ({ key: name, term, fields })),
    ...model.edges.map((edge) => ({
      key: edgeClass(edge),
      term: `lacuna:${edgeClass(edge)}`,
      fields: edge.fields,
    })),
  ];
}

/** Every field name with its definitions, each once; more than one means that the name is ambiguous. */
function meaningsByField(
  types: readonly TypeEntry[],
  enums: ReadonlyMap<string, EnumDescription>,
): ReadonlyMap<string, Definitions> {
  const meanings = new Map<string, Definitions>();
  for (const field of types.flatMap(({ fields }) => fields)) {
    const definition = fieldDefinition(field, enums);
    const known = meanings.get(field.name) ?? new Map();
    meanings.set(field.name, known.set(JSON.stringify(definition), definition));
  }
  return meanings;
}

function fixedTerms(): JsonObject {
  const moment = (term: string) => ({ '@id': term, '@type': 'xsd:dateTime' });
  const count = (term: string) => ({ '@id': term, '@type': 'xsd:integer' });
  return {
    createdAt: moment(PROVENANCE_TERMS.createdAt),
    createdBy: { '@id': PROVENANCE_TERMS.createdBy },
    updatedAt: moment(PROVENANCE_TERMS.updatedAt),
    updatedBy: { '@id': PROVENANCE_TERMS.updatedBy },
    source: { '@id': END_TERMS.source, '@type': '@id' },
    target: { '@id': END_TERMS.target, '@type': '@id' },
    [EDGES_KEY]: { '@reverse': END_TERMS.source },
    recordCount: count(COUNT_TERMS.recordCount),
    edgeCount: count(COUNT_TERMS.edgeCount),
    contentDigest: { '@id': CONTENT_DIGEST_TERMS.contentDigest },
    [DATASET_CLASS.key]: DATASET_CLASS.term,
  };
}

function linkDefinition(edge: EdgeDescription): JsonObject {
  return { '@id': edge.term, '@type': '@id', '@container': '@set' };
}

function typeDefinition(
  { term }: TypeEntry,
  scoped: readonly FieldDescription[],
  enums: ReadonlyMap<string, EnumDescription>,
): JsonObject | string {
  if (scoped.length === 0) return term;
  const fields = scoped.map((field) => [field.name, fieldDefinition(field, enums)] as const);
  return { '@id': term, '@context': Object.fromEntries(fields) };
}

function fieldDefinition(
  field: FieldDescription,
  enums: ReadonlyMap<string, EnumDescription>,
): JsonObject {
  if (field.localised) return { '@id': field.term, '@container': '@language' };
  return {
    '@id': field.term,
    ...valueType(field, enums),
    // A list of RDF keeps order and repetitions, and an empty list differs from an absent one.
    ...(field.list ? { '@container': '@list' } : {}),
  };
}

const DATATYPES: Partial<Record<FieldDescription['type'], string>> = {
  Int: 'xsd:integer',
  Float: 'xsd:double',
  Boolean: 'xsd:boolean',
  Date: 'xsd:date',
  DateTime: 'xsd:dateTime',
};

function valueType(
  field: FieldDescription,
  enums: ReadonlyMap<string, EnumDescription>,
): JsonObject {
  const values = enums.get(field.enumName ?? '')?.values;
  if (values) {
    const terms = values.map(({ name, term }) => [name, term] as const);
    return { '@type': '@vocab', '@context': Object.fromEntries(terms) };
  }
  if (holdsRecordIds(field)) return { '@type': '@id' };
  // A literal, not an IRI: it comes back character by character, whatever an IRI parser makes of it.
  if (field.constraint?.format === 'URL') return { '@type': 'xsd:anyURI' };
  const datatype = DATATYPES[field.type];
  return datatype === undefined ? {} : { '@type': datatype };
}
