/** What one entry in Lacuna's own form may hold, as JSON Schema 2020-12, made from the model. */
import { PREFIXES } from '../linked-data/vocabulary-names.ts';
import { RECORD_FORM } from '../model/external-identifiers.ts';
import { MODEL } from '../model/generated/model.ts';
import { MAXIMUM_SLUG_LENGTH, SLUG } from '../model/identity.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../model/model.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

const SLUG_PATTERN = SLUG.source.replace(/^\^|\$$/g, '');
const TAG_PATTERN = '^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$';
const MOMENT_PATTERN = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';

/** Forms of texts as far as a pattern can tell; check digits and the like are left to Lacuna. */
const PATTERNS: Readonly<Record<string, string>> = {
  ARXIV: '^(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?$',
  COUNTRY: '^[A-Z]{2}$',
  DOI: '^10\\.\\d{4,9}/\\S+$',
  LANGUAGE: TAG_PATTERN,
  ORCID: '^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$',
  [RECORD_FORM]: recordPattern(['*']),
  ROR: '^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}$',
  SLUG: SLUG.source,
  URL: '^https?://\\S+$',
  WIKIDATA: '^Q[1-9]\\d*$',
};

/** The schema of an entry, of a list of entries, and of an object with `records` and `edges`. */
export function jsonSchema(): JsonSchema {
  const records = MODEL.kinds.map((kind) => reference(kind.name));
  const edges = MODEL.edges.map((edge) => reference(edge.type));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${PREFIXES.lacuna.replace('#', '')}/entries.schema.json`,
    title: 'Records and edges of Lacuna',
    description:
      'One entry, as each line of NDJSON has it; a list of entries; or an object with the lists records and edges.',
    anyOf: [
      { $ref: '#/$defs/entry' },
      { type: 'array', items: { $ref: '#/$defs/entry' } },
      { $ref: '#/$defs/lists' },
    ],
    $defs: {
      entry: { title: 'A record or an edge', anyOf: [...records, ...edges] },
      lists: {
        title: 'Records and edges',
        type: 'object',
        properties: {
          records: { type: 'array', items: { anyOf: records } },
          edges: { type: 'array', items: { anyOf: edges } },
        },
        additionalProperties: false,
        minProperties: 1,
      },
      ...Object.fromEntries(MODEL.kinds.map((kind) => [kind.name, recordSchema(kind)])),
      ...Object.fromEntries(MODEL.edges.map((edge) => [edge.type, edgeSchema(edge)])),
      ...Object.fromEntries(
        MODEL.enums.map(({ name, values, description }) => [
          `enum:${name}`,
          { title: name, description, enum: values.map((value) => value.name) },
        ]),
      ),
    },
  };
}

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function recordSchema({ name, description, fields }: KindDescription): JsonSchema {
  const naming = {
    kind: { const: name },
    slug: { type: 'string', pattern: SLUG.source, maxLength: MAXIMUM_SLUG_LENGTH },
  };
  return entrySchema(name, description, naming, fields);
}

function edgeSchema({ type, description, pairs, fields }: EdgeDescription): JsonSchema {
  const ends = pairs.map((pair) => ({
    source: { type: 'string', pattern: recordPattern([pair.source]) },
    target: { type: 'string', pattern: recordPattern([pair.target]) },
  }));
  const [only] = ends;
  const schema = entrySchema(type, description, { type: { const: type }, ...only }, fields);
  if (ends.length <= 1) return schema;
  const either = {
    source: { type: 'string', pattern: recordPattern(pairs.map(({ source }) => source)) },
    target: { type: 'string', pattern: recordPattern(pairs.map(({ target }) => target)) },
  };
  const open = entrySchema(type, description, { type: { const: type }, ...either }, fields);
  return { ...open, anyOf: ends.map((properties) => ({ properties })) };
}

function entrySchema(
  title: string,
  description: string,
  naming: JsonSchema,
  fields: readonly FieldDescription[],
): JsonSchema {
  const defaulted = ['visibility', 'lifecycle'];
  const needed = fields.filter(({ name, required }) => required && !defaulted.includes(name));
  return {
    title,
    description,
    type: 'object',
    properties: {
      ...naming,
      ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      createdAt: { type: 'string', pattern: MOMENT_PATTERN, format: 'date-time' },
      createdBy: { type: 'string', minLength: 1 },
      updatedAt: { type: 'string', pattern: MOMENT_PATTERN, format: 'date-time' },
      updatedBy: { type: 'string', minLength: 1 },
    },
    required: [...Object.keys(naming), ...needed.map(({ name }) => name)],
    dependentRequired: {
      createdAt: ['createdBy', 'updatedAt', 'updatedBy'],
      createdBy: ['createdAt', 'updatedAt', 'updatedBy'],
      updatedAt: ['createdAt', 'createdBy', 'updatedBy'],
      updatedBy: ['createdAt', 'createdBy', 'updatedAt'],
    },
    additionalProperties: false,
  };
}

/** Null stands for an absent value, so it is allowed where a field need not be there. */
function fieldSchema(field: FieldDescription): JsonSchema {
  const { description, required } = field;
  const schema = valueSchema(field);
  return required ? { description, ...schema } : { description, anyOf: [schema, { type: 'null' }] };
}

function valueSchema(field: FieldDescription): JsonSchema {
  if (field.localised) return localisedSchema(field);
  return field.list ? { type: 'array', items: scalarSchema(field) } : scalarSchema(field);
}

function localisedSchema(field: FieldDescription): JsonSchema {
  const text = scalarSchema(field);
  const byLanguage = {
    type: 'object',
    propertyNames: { pattern: TAG_PATTERN },
    additionalProperties: text,
    minProperties: 1,
  };
  return { anyOf: [byLanguage, text] };
}

function scalarSchema({ type, enumName, constraint = {} }: FieldDescription): JsonSchema {
  const { minimum, maximum, maximumLength, format } = constraint;
  switch (type) {
    case 'Enum':
      return reference(`enum:${enumName}`);
    case 'Boolean':
      return { type: 'boolean' };
    case 'Int':
      return {
        type: 'integer',
        minimum: minimum ?? -(2 ** 31) + 1,
        maximum: maximum ?? 2 ** 31 - 1,
      };
    case 'Float':
      return {
        type: 'number',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    case 'Date':
      return { type: 'string', format: 'date' };
    case 'DateTime':
      return { type: 'string', format: 'date-time', pattern: MOMENT_PATTERN };
    case 'String':
      return {
        type: 'string',
        minLength: 1,
        ...(maximumLength !== undefined && { maxLength: maximumLength }),
        ...(format !== undefined && { pattern: patternOf(format) }),
      };
  }
}

function patternOf(format: string): string {
  const pattern = PATTERNS[format];
  if (pattern === undefined) throw new RangeError(`The form ${format} has no pattern.`);
  return pattern;
}

/** Global ids of records of the kinds; `*` stands for every kind. */
function recordPattern(kinds: readonly string[]): string {
  const slugs = MODEL.kinds
    .filter(({ name }) => kinds.includes('*') || kinds.includes(name))
    .map(({ slug }) => slug);
  return `^(?:${slugs.join('|')})/${SLUG_PATTERN}$`;
}
