/** States read back from an expanded document: what an importer would do, in small. */
import { MODEL } from '../../src/model/generated/model.ts';
import type { FieldDescription } from '../../src/model/model.ts';
import type { FieldValue } from '../../src/model/states.ts';
import { BASE_IRI } from './sample-entries.ts';

const LACUNA = 'https://w3id.org/lacuna/v1#';
const VOCABULARIES: Readonly<Record<string, string>> = {
  lacuna: LACUNA,
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
};

interface ExpandedValue {
  readonly '@id'?: string;
  readonly '@value'?: string | number | boolean;
  readonly '@language'?: string;
  readonly '@list'?: readonly ExpandedValue[];
}

/** A node of an expanded document. */
export type ExpandedNode = { readonly '@id': string; readonly '@type': readonly string[] } & {
  readonly [property: string]: readonly ExpandedValue[];
};

/** Fields of a record or edge node. */
export function rebuiltFields(node: ExpandedNode): { readonly [field: string]: FieldValue } {
  const type = node['@type'][0];
  const description =
    MODEL.kinds.find(({ term }) => fullIri(term) === type) ??
    MODEL.edges.find(({ name }) => `${LACUNA}${name}Edge` === type);
  const fields = description?.fields ?? [];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = node[fullIri(field.term)];
      return values === undefined ? [] : [[field.name, rebuiltValue(field, values)]];
    }),
  );
}

/** Global ids of the two ends of an edge node. */
export function rebuiltEnds(node: ExpandedNode): readonly (string | undefined)[] {
  return ['source', 'target'].map((end) => globalId(node[LACUNA + end]?.[0]?.['@id']));
}

function rebuiltValue(field: FieldDescription, values: readonly ExpandedValue[]): FieldValue {
  if (field.localised) {
    return Object.fromEntries(
      values.map((each) => [
        Intl.getCanonicalLocales(each['@language'] ?? '')[0],
        String(each['@value']),
      ]),
    );
  }
  if (values.length !== 1) throw new Error(`${field.name} has ${values.length} values`);
  const [value = {}] = values;
  if (!field.list) return scalar(field, value);
  return (value['@list'] ?? []).map((item) => String(scalar(field, item)));
}

function scalar(field: FieldDescription, value: ExpandedValue): string | number | boolean {
  const id = value['@id'];
  if (id === undefined) return value['@value'] ?? '';
  const values = MODEL.enums.find(({ name }) => name === field.enumName)?.values;
  return values?.find(({ term }) => fullIri(term) === id)?.name ?? globalId(id) ?? '';
}

function globalId(iri: string | undefined): string | undefined {
  return iri?.startsWith(`${BASE_IRI}id/`) ? iri.slice(`${BASE_IRI}id/`.length) : undefined;
}

function fullIri(term: string): string {
  const [prefix = '', local = ''] = term.split(':');
  return `${VOCABULARIES[prefix]}${local}`;
}
