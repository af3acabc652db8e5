/** What the libraries n3 and jsonld read, in the form that the readers share. */
import type { ParserError } from 'n3';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { ReadQuad, ReadSubject, ReadTerm } from '../../linked-data/read-terms.ts';
import { RDF_IRIS, shortIri } from '../../linked-data/read-vocabulary.ts';

const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** A term of n3 or jsonld, of any kind. */
interface AnyTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly direction?: string;
  readonly datatype?: { readonly value: string };
}

/** A statement of n3 or jsonld. */
interface AnyQuad {
  readonly subject: AnyTerm;
  readonly predicate: AnyTerm;
  readonly object: AnyTerm;
  readonly graph: AnyTerm;
}

/** The statement; throws `ReadMistake` for what is not read. */
export function fromLibrary({ subject, predicate, object, graph }: AnyQuad): ReadQuad {
  const quad = {
    subject: subjectOf(fromTerm(subject)),
    property: fromTerm(predicate).value,
    object: fromTerm(object),
    ...(graph.termType !== 'DefaultGraph' && { graph: graph.value }),
  };
  refuseRelative(quad);
  return quad;
}

function subjectOf(term: ReadTerm): ReadSubject {
  if (term.is !== 'literal') return term;
  throw new ReadMistake('A text stands where a node must stand.');
}

function fromTerm({ termType, value, language, direction, datatype }: AnyTerm): ReadTerm {
  if (termType === 'NamedNode') return { is: 'iri', value };
  if (termType === 'BlankNode') return { is: 'blank', value };
  if (termType !== 'Literal') {
    throw new ReadMistake('Statements about statements (RDF-star) are not read.');
  }
  if (!language) return { is: 'literal', value, datatype: datatype?.value ?? '' };
  if (direction) {
    throw new ReadMistake('Texts with a base direction, as "text"@ar--rtl, are not read.');
  }
  return { is: 'literal', value, datatype: RDF_IRIS.langString, language };
}

/** Throws `ReadMistake` for an IRI that is not whole. */
function refuseRelative({ subject, property, object }: ReadQuad): void {
  const iris = [subject, { is: 'iri', value: property }, object].filter(({ is }) => is === 'iri');
  const relative = iris.find(({ value }) => !ABSOLUTE.test(value));
  if (relative === undefined) return;
  throw new ReadMistake(
    `The IRI ${shortIri(relative.value)} is relative; write it whole, with its scheme.`,
  );
}

/** The mistake that the error of a parser tells; anything else is thrown on. */
export function syntaxMistake(thrown: unknown, format: string, line?: number): ReadMistake {
  if (thrown instanceof ReadMistake) return new ReadMistake(thrown.message, thrown.line ?? line);
  if (!(thrown instanceof Error) || !('context' in thrown)) throw thrown;
  const { message, context } = thrown as ParserError;
  const token = (context as { readonly token?: { readonly value?: string } }).token?.value;
  if (message.startsWith('Invalid IRI') && token !== undefined) {
    const reason = `the IRI ${shortIri(token)} is relative or has wrong characters`;
    return new ReadMistake(`This is not ${format}: ${reason}.`, line ?? context?.line);
  }
  const reason = message
    .replace(/ on line \d+\.?$/, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');
  const shown = reason.length > 120 ? `${reason.slice(0, 117)}…` : reason;
  const lower = shown.charAt(0).toLowerCase() + shown.slice(1);
  return new ReadMistake(`This is not ${format}: ${lower}.`, line ?? context?.line);
}
