/** Names that context, documents and export share; they are public and never change within v1. */
import { RECORD_FORM } from '../model/external-identifiers.ts';
import type { EdgeDescription, FieldDescription } from '../model/model.ts';

/** Prefixes of the vocabulary; every `@term` in `schema/` uses one of them. */
export const PREFIXES = {
  lacuna: 'https://w3id.org/lacuna/v1#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Properties of every entry that tell its provenance; the revision counts in one instance only. */
export const PROVENANCE_TERMS = {
  createdAt: 'dcterms:created',
  createdBy: 'lacuna:createdBy',
  updatedAt: 'dcterms:modified',
  updatedBy: 'lacuna:updatedBy',
} as const;

/** Properties by which an edge's own node names its two ends. */
export const END_TERMS = { source: 'lacuna:source', target: 'lacuna:target' } as const;

/** Properties of the data set as a whole, written at the end of an export. */
export const COUNT_TERMS = {
  recordCount: 'lacuna:recordCount',
  edgeCount: 'lacuna:edgeCount',
} as const;

/** Property of the data set by which a cut or altered export is recognised; also its key. */
export const CONTENT_DIGEST_TERMS = { contentDigest: 'lacuna:contentDigest' } as const;

/** Key under which a record's document holds the nodes of its outgoing edges. */
export const EDGES_KEY = 'edges';

/** Key and class of the exported data set. */
export const DATASET_CLASS = { key: 'Dataset', term: 'dcat:Dataset' } as const;

/** Key of the direct link from source to target: `Requires` as `requires`. */
export function linkKey({ name }: Pick<EdgeDescription, 'name'>): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Class of an edge's own node: `Requires` as `RequiresEdge`. Without the suffix the class would
 * differ from the property only by case, and `Needs` would be an enum value as well.
 */
export function edgeClass({ name }: Pick<EdgeDescription, 'name'>): string {
  return `${name}Edge`;
}

/** Whether the values are global ids of records, which linked data writes as IRIs. */
export function holdsRecordIds(field: FieldDescription): boolean {
  return field.constraint?.format === RECORD_FORM;
}
