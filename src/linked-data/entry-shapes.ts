/** What the model says of an entry's statements, made ready once for each notation. */
import { type EdgeType, type KindName, MODEL } from '../model/generated/model.ts';
import { entryPath, parseRecordId } from '../model/identity.ts';
import { enumNamed } from '../model/lookup.ts';
import type { FieldDescription } from '../model/model.ts';
import { doubleText, type Notation, quoted } from './rdf-terms.ts';
import { edgeClass, holdsRecordIds, PROVENANCE_TERMS } from './vocabulary-names.ts';

/** A value of a field, or an item of its list, as the object of a statement. */
type ToObject = (value: string | number | boolean, baseIri: string) => string;

/** A field: its property, and how its values are written. */
export interface Property {
  readonly name: string;
  readonly predicate: string;
  readonly form: 'single' | 'list' | 'localised';
  readonly toObject: ToObject;
}

/** A kind or edge type: its class and the properties of its fields, in the order of the model. */
export interface Shape {
  readonly class: string;
  readonly properties: readonly Property[];
}

/** Shapes of the whole model in one notation. */
export interface Shapes {
  readonly kinds: ReadonlyMap<KindName, Shape>;
  readonly edges: ReadonlyMap<EdgeType, Shape & { readonly link: string }>;
  /** Properties of every entry's provenance. */
  readonly provenance: readonly (Property & { readonly name: keyof typeof PROVENANCE_TERMS })[];
}

/** The shapes of the model. O(fields); made once for each notation. */
export function shapesOf(notation: Notation): Shapes {
  const { vocabulary } = notation;
  const properties = (fields: readonly FieldDescription[]) =>
    fields.map((field) => propertyOf(field, notation));
  return {
    kinds: new Map(
      MODEL.kinds.map(({ name, term, fields }) => [
        name as KindName,
        { class: vocabulary(term), properties: properties(fields) },
      ]),
    ),
    edges: new Map(
      MODEL.edges.map((edge) => [
        edge.type as EdgeType,
        {
          class: vocabulary(`lacuna:${edgeClass(edge)}`),
          link: vocabulary(edge.term),
          properties: properties(edge.fields),
        },
      ]),
    ),
    provenance: provenanceProperties(notation),
  };
}

/** IRI of a record or edge; with the base IRI '' one that is relative to the base of the document. */
export function entryTerm(id: string, baseIri: string): string {
  return `<${baseIri}${entryPath(id)}>`;
}

function propertyOf(field: FieldDescription, notation: Notation): Property {
  return {
    name: field.name,
    predicate: notation.vocabulary(field.term),
    form: field.localised ? 'localised' : field.list ? 'list' : 'single',
    toObject: objectWriter(field, notation),
  };
}

function provenanceProperties(notation: Notation): Shapes['provenance'] {
  const moment = typed('xsd:dateTime', notation);
  const property = (name: keyof typeof PROVENANCE_TERMS, toObject: ToObject) => ({
    name,
    predicate: notation.vocabulary(PROVENANCE_TERMS[name]),
    form: 'single' as const,
    toObject,
  });
  return [
    property('createdAt', moment),
    property('createdBy', plain),
    property('updatedAt', moment),
    property('updatedBy', plain),
  ];
}

function objectWriter(field: FieldDescription, notation: Notation): ToObject {
  if (holdsRecordIds(field)) return reference;
  if (field.localised) return plain;
  switch (field.type) {
    case 'Enum':
      return enumWriter(field.enumName ?? '', notation);
    case 'Int':
      return number('xsd:integer', String, notation);
    case 'Float':
      return number('xsd:double', doubleText, notation);
    case 'Boolean':
      return number('xsd:boolean', String, notation);
    case 'Date':
      return typed('xsd:date', notation);
    case 'DateTime':
      return typed('xsd:dateTime', notation);
    default:
      return field.constraint?.format === 'URL' ? typed('xsd:anyURI', notation) : plain;
  }
}

function plain(value: unknown): string {
  return quoted(String(value));
}

/** A global id as the record's IRI; any other text stays one. */
function reference(value: string | number | boolean, baseIri: string): string {
  const text = String(value);
  return parseRecordId(text) ? entryTerm(text, baseIri) : quoted(text);
}

function typed(datatype: string, { vocabulary }: Notation): ToObject {
  const suffix = `^^${vocabulary(datatype)}`;
  return (value) => quoted(String(value)) + suffix;
}

function number(
  datatype: string,
  toText: (value: number) => string,
  { vocabulary, plainNumbers }: Notation,
): ToObject {
  if (plainNumbers) return (value) => toText(value as number);
  const suffix = `"^^${vocabulary(datatype)}`;
  return (value) => `"${toText(value as number)}${suffix}`;
}

/** Throws RangeError for a value that the enum does not have. */
function enumWriter(name: string, { vocabulary }: Notation): ToObject {
  const terms = new Map(enumNamed(name).values.map((each) => [each.name, vocabulary(each.term)]));
  return (value) => {
    const term = terms.get(String(value));
    if (term === undefined) throw new RangeError(`The enum ${name} has no value ${value}.`);
    return term;
  };
}
