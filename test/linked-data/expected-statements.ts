/** What the statements of an entry must be, told field by field and without any context. */
import { MODEL } from '../../src/model/generated/model.ts';
import type { EnumDescription, FieldDescription } from '../../src/model/model.ts';
import type { Fields, Provenance, StoredEdge, StoredRecord } from '../../src/model/states.ts';
import { BASE_IRI } from './sample-entries.ts';

const VOCABULARIES: Readonly<Record<string, string>> = {
  lacuna: 'https://w3id.org/lacuna/v1#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const IRI_OF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** Statements of a record's own node. */
export function recordStatements(record: StoredRecord): readonly string[] {
  const kind = MODEL.kinds.find(({ name }) => name === record.kind);
  const subject = recordIri(record.id);
  return [
    `${subject} ${IRI_OF_TYPE} ${iri(kind?.term ?? '')}`,
    ...fieldStatements(subject, kind?.fields ?? [], record.fields),
    ...provenanceStatements(subject, record.provenance),
  ];
}

/** Statements of an edge's own node, and the direct link between its ends. */
export function edgeStatements(edge: StoredEdge): readonly string[] {
  const type = MODEL.edges.find((each) => each.type === edge.type);
  const subject = `<${BASE_IRI}id/edge/${edge.id}>`;
  return [
    `${recordIri(edge.source)} ${iri(type?.term ?? '')} ${recordIri(edge.target)}`,
    `${subject} ${IRI_OF_TYPE} ${iri(`lacuna:${type?.name}Edge`)}`,
    `${subject} ${iri('lacuna:source')} ${recordIri(edge.source)}`,
    `${subject} ${iri('lacuna:target')} ${recordIri(edge.target)}`,
    ...fieldStatements(subject, type?.fields ?? [], edge.fields),
    ...provenanceStatements(subject, edge.provenance),
  ];
}

/** Statements once each, in order, to be compared. */
export function ordered(statements: readonly string[]): readonly string[] {
  return [...new Set(statements)].sort();
}

function fieldStatements(
  subject: string,
  fields: readonly FieldDescription[],
  values: Fields,
): readonly string[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    const start = `${subject} ${iri(field.term)}`;
    if (value === undefined) return [];
    if (field.localised) {
      // jsonld writes language tags in lower case, which RDF 1.1 allows; they compare without case.
      return Object.entries(value).map(
        ([tag, text]) => `${start} ${JSON.stringify(text)}@${tag.toLowerCase()}`,
      );
    }
    if (!Array.isArray(value)) return [`${start} ${object(field, value as string)}`];
    return [`${start} (${value.map((item) => object(field, item as string)).join(' ')})`];
  });
}

function object(field: FieldDescription, value: string | number | boolean): string {
  if (field.name === 'sources') {
    return /^(?:work|finding)\//.test(String(value))
      ? recordIri(String(value))
      : literal(value, 'string');
  }
  switch (field.type) {
    case 'Enum':
      return iri(enumTerm(field.enumName ?? '', String(value)));
    case 'Int':
      return literal(value, 'integer');
    case 'Float':
      return literal(double(Number(value)), 'double');
    case 'Boolean':
      return literal(value, 'boolean');
    case 'Date':
      return literal(value, 'date');
    case 'DateTime':
      return literal(value, 'dateTime');
    default:
      return literal(value, field.constraint?.format === 'URL' ? 'anyURI' : 'string');
  }
}

function provenanceStatements(subject: string, provenance: Provenance): readonly string[] {
  return [
    `${subject} ${iri('dcterms:created')} ${literal(provenance.createdAt, 'dateTime')}`,
    `${subject} ${iri('dcterms:modified')} ${literal(provenance.updatedAt, 'dateTime')}`,
    `${subject} ${iri('lacuna:createdBy')} ${literal(provenance.createdBy, 'string')}`,
    `${subject} ${iri('lacuna:updatedBy')} ${literal(provenance.updatedBy, 'string')}`,
  ];
}

function enumTerm(name: string, value: string): string {
  const found = MODEL.enums.find((each: EnumDescription) => each.name === name);
  return found?.values.find((each) => each.name === value)?.term ?? '';
}

/** Canonical form of XML Schema: one digit, a point, at least one digit, E and the exponent. */
function double(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}

function recordIri(id: string): string {
  return `<${BASE_IRI}id/${id}>`;
}

function literal(value: string | number | boolean, datatype: string): string {
  return `${JSON.stringify(String(value))}^^${iri(`xsd:${datatype}`)}`;
}

function iri(term: string): string {
  const [prefix = '', local = ''] = term.split(':');
  return `<${VOCABULARIES[prefix]}${local}>`;
}
