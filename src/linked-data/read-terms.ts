/** Terms and statements of RDF, in the form that the readers share. */
import { shown } from '../model/validation.ts';
import { shortIri } from './read-vocabulary.ts';

/** What stands in a statement. */
export type ReadTerm =
  | { readonly is: 'iri'; readonly value: string }
  | { readonly is: 'blank'; readonly value: string }
  | {
      readonly is: 'literal';
      readonly value: string;
      /** IRI of the datatype. */
      readonly datatype: string;
      readonly language?: string;
    };

/** A node about which something is said. */
export type ReadSubject = Exclude<ReadTerm, { readonly is: 'literal' }>;

/** What is said of a subject. */
export interface Statement {
  /** IRI of the property. */
  readonly property: string;
  readonly object: ReadTerm;
  /** Line of the file, where it is known. */
  readonly line?: number;
}

/** A statement with its subject; those in named graphs have the graph. */
export interface ReadQuad extends Statement {
  readonly subject: ReadSubject;
  readonly graph?: string;
}

/** A node and everything that is said of it. */
export interface ReadNode {
  readonly subject: ReadSubject;
  readonly statements: readonly Statement[];
}

/** A text that is the same for equal terms only. */
export function termKey(term: ReadTerm): string {
  if (term.is === 'iri') return `<${term.value}`;
  if (term.is === 'blank') return `_${term.value}`;
  return `"${term.language ?? term.datatype}"${term.value}`;
}

/** A term as messages show it. */
export function shownTerm(term: ReadTerm): string {
  if (term.is === 'iri') return shortIri(term.value);
  if (term.is === 'blank') return 'a node without IRI';
  if (term.language !== undefined) return `${shown(term.value)}@${term.language}`;
  const type = shortIri(term.datatype);
  return type === 'xsd:string' ? shown(term.value) : `${shown(term.value)}^^${type}`;
}
