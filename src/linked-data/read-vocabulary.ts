/** The vocabulary read backwards: from IRIs to kinds, edge types, fields and values. */
import { MODEL } from '../model/generated/model.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../model/model.ts';
import { nearestName } from '../model/nearest-name.ts';
import {
  CONTENT_DIGEST_TERMS,
  COUNT_TERMS,
  DATASET_CLASS,
  END_TERMS,
  edgeClass,
  PREFIXES,
  PROVENANCE_TERMS,
} from './vocabulary-names.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** IRIs of RDF itself. */
export const RDF_IRIS = {
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  nil: `${RDF}nil`,
  list: `${RDF}List`,
  langString: `${RDF}langString`,
} as const;

/** A class of nodes that stand for records or edges. */
export type EntryClass = {
  readonly iri: string;
  /** Kind or edge type, as messages name it. */
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldDescription>;
  /** Direct links that such nodes may have, by property. */
  readonly links: ReadonlyMap<string, EdgeDescription>;
} & (
  | { readonly is: 'record'; readonly description: KindDescription }
  | { readonly is: 'edge'; readonly description: EdgeDescription }
);

/** The IRI for which a prefixed name stands. */
export function fullIri(term: string): string {
  const colon = term.indexOf(':');
  const prefix = term.slice(0, colon);
  const base = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] : '';
  return base + term.slice(colon + 1);
}

/** The prefixed name of an IRI of the vocabulary; any other IRI in angle brackets. */
export function shortIri(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, base]) => iri.startsWith(base));
  if (found) return `${found[0]}:${iri.slice(found[1].length)}`;
  return iri.length > 120 ? `<${iri.slice(0, 117)}…>` : `<${iri}>`;
}

/** Whether an IRI is in the namespace that is Lacuna's own. */
export function isOwnIri(iri: string): boolean {
  return iri.startsWith(PREFIXES.lacuna);
}

/** Properties of the two ends of an edge. */
export const END_IRIS = {
  source: fullIri(END_TERMS.source),
  target: fullIri(END_TERMS.target),
} as const;

/** Names of provenance by property. */
export const PROVENANCE_BY_IRI: ReadonlyMap<string, keyof typeof PROVENANCE_TERMS> = new Map(
  (Object.keys(PROVENANCE_TERMS) as (keyof typeof PROVENANCE_TERMS)[]).map((key) => [
    fullIri(PROVENANCE_TERMS[key]),
    key,
  ]),
);

/** Class and properties of the data set of an export. */
export const DATASET_IRIS = {
  class: fullIri(DATASET_CLASS.term),
  recordCount: fullIri(COUNT_TERMS.recordCount),
  edgeCount: fullIri(COUNT_TERMS.edgeCount),
  contentDigest: fullIri(CONTENT_DIGEST_TERMS.contentDigest),
} as const;

/** Edge types by the property of their direct links. */
export const LINKS_BY_IRI: ReadonlyMap<string, EdgeDescription> = new Map(
  MODEL.edges.map((edge) => [fullIri(edge.term), edge]),
);

/** Classes of records and edges by IRI. */
export const CLASSES: ReadonlyMap<string, EntryClass> = new Map(
  [...MODEL.kinds.map(recordClass), ...MODEL.edges.map(edgeNodeClass)].map((each) => [
    each.iri,
    each,
  ]),
);

function recordClass(description: KindDescription): EntryClass {
  const { name, term, fields } = description;
  const outgoing = MODEL.edges.filter(({ pairs }) =>
    pairs.some(({ source }) => source === '*' || source === name),
  );
  return {
    is: 'record',
    iri: fullIri(term),
    name,
    description,
    fields: byProperty(fields),
    links: new Map(outgoing.map((edge) => [fullIri(edge.term), edge])),
  };
}

function edgeNodeClass(description: EdgeDescription): EntryClass {
  return {
    is: 'edge',
    iri: fullIri(`lacuna:${edgeClass(description)}`),
    name: description.type,
    description,
    fields: byProperty(description.fields),
    links: new Map(),
  };
}

function byProperty(fields: readonly FieldDescription[]): ReadonlyMap<string, FieldDescription> {
  return new Map(fields.map((field) => [fullIri(field.term), field]));
}

const VALUES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  MODEL.enums.map(({ name, values }) => [
    name,
    new Map(values.map((value) => [fullIri(value.term), value.name])),
  ]),
);

/** Values of an enum by IRI. */
export function valuesByIri(enumName: string): ReadonlyMap<string, string> {
  return VALUES.get(enumName) ?? new Map();
}

const PROPERTIES: ReadonlySet<string> = new Set([
  ...[...CLASSES.values()].flatMap(({ fields }) => [...fields.keys()]),
  ...LINKS_BY_IRI.keys(),
  ...Object.values(END_IRIS),
  ...PROVENANCE_BY_IRI.keys(),
]);

/** Whether the property means something on nodes of some class. */
export function isKnownProperty(iri: string): boolean {
  return PROPERTIES.has(iri);
}

/** How a sentence about an unknown IRI ends: with the nearest of the known, or with a full stop. */
export function orNearestIri(iri: string, known: Iterable<string>): string {
  const byName = new Map([...known].map((each) => [localName(each), each]));
  const nearest = byName.get(nearestName(localName(iri), [...byName.keys()]) ?? '');
  return nearest === undefined ? '.' : `; did you mean ${shortIri(nearest)}?`;
}

function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}
