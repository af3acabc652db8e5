/** Reads our documents as a stranger would: with jsonld in safe mode, and with no network. */
import jsonld from 'jsonld';
import { Parser, type Quad, type Term } from 'n3';
import { contextDocument } from '../../src/linked-data/context-document.ts';
import { BASE_IRI } from './sample-entries.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Gives our own context and refuses everything else. */
async function documentLoader(address: string) {
  if (address !== `${BASE_IRI}context/v1.jsonld`) throw new Error(`refused to fetch ${address}`);
  return { documentUrl: address, document: contextDocument() };
}

/** The expanded document; rejects what safe mode does not let through. */
export function expand(document: object): Promise<readonly object[]> {
  return jsonld.expand(document, { safe: true, base: null, documentLoader });
}

/** Codes of everything that jsonld remarks, also what safe mode lets through. */
export async function findRemarks(document: object): Promise<readonly string[]> {
  const codes: string[] = [];
  await jsonld.expand(document, {
    base: null,
    documentLoader,
    eventHandler: ({ event }) => codes.push(event.code),
  });
  return codes;
}

/** N-Quads of the document; rejects what safe mode does not let through. */
export function toNQuads(document: object): Promise<string> {
  return jsonld.toRDF(document, {
    safe: true,
    base: null,
    documentLoader,
    format: 'application/n-quads',
  });
}

/** Distinct statements in order, each `<subject> <predicate> object`; a list is `(item item)`. */
export async function readStatements(document: object): Promise<readonly string[]> {
  return statementsOf(new Parser({ format: 'N-Quads' }).parse(await toNQuads(document)));
}

/** The same of statements that were read. Throws for a named graph and for what is no whole list. */
export function statementsOf(quads: readonly Quad[]): readonly string[] {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) {
    if (quad.graph.termType !== 'DefaultGraph') throw new Error('a named graph');
    bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  }
  const objectOf = (subject: string, predicate: string): Term => {
    const found = bySubject.get(subject)?.filter((quad) => quad.predicate.value === predicate);
    if (found?.length !== 1 || !found[0]) throw new Error(`no single ${predicate} of ${subject}`);
    return found[0].object;
  };
  const shown = (term: Term): string => {
    if (term.termType === 'Literal') {
      const suffix = term.language ? `@${term.language}` : `^^<${term.datatype?.value}>`;
      return JSON.stringify(term.value) + suffix;
    }
    if (term.termType !== 'BlankNode' && term.value !== `${RDF}nil`) return `<${term.value}>`;
    const items: string[] = [];
    let rest = term;
    while (rest.value !== `${RDF}nil`) {
      items.push(shown(objectOf(rest.value, `${RDF}first`)));
      rest = objectOf(rest.value, `${RDF}rest`);
    }
    return `(${items.join(' ')})`;
  };
  const statements = quads
    .filter((quad) => quad.subject.termType === 'NamedNode')
    .map((quad) => `<${quad.subject.value}> <${quad.predicate.value}> ${shown(quad.object)}`);
  return [...new Set(statements)].sort();
}
