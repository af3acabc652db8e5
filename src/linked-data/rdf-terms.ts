/** Terms of RDF as N-Quads and Turtle write them. */
import { PREFIXES } from './vocabulary-names.ts';

/** The two ways to write a term; both hold in Turtle, the first alone in N-Quads. */
export interface Notation {
  /** A class or property of the vocabulary, given with its prefix. */
  readonly vocabulary: (term: string) => string;
  /** Whether numbers and booleans may stand without quotes and datatype. */
  readonly plainNumbers: boolean;
}

/** Everything in full, as N-Quads want it. */
export const FULL: Notation = { vocabulary: fullIri, plainNumbers: false };

/** With prefixes, as Turtle allows it. */
export const PREFIXED: Notation = { vocabulary: (term) => term, plainNumbers: true };

/** IRIs of the vocabulary of RDF itself, in full. */
export const RDF = {
  type: '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>',
  first: '<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>',
  rest: '<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>',
  nil: '<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>',
} as const;

// Beside what must be escaped, all that some program takes for the end of a line.
const ESCAPED = /[\p{Cc}\u2028\u2029"\\]/u;
const EVERY_ESCAPED = new RegExp(ESCAPED, 'gu');

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** The text in quotes: a literal without language or datatype. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? `"${text.replace(EVERY_ESCAPED, escaped)}"` : `"${text}"`;
}

/**
 * The number as XML Schema writes a double: one digit, a point, at least one digit, E and the
 * exponent; as many digits as bring the same number back.
 */
export function doubleText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}

function fullIri(term: string): string {
  const [prefix = '', local = ''] = term.split(':');
  return `<${PREFIXES[prefix as keyof typeof PREFIXES]}${local}>`;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return SHORT_ESCAPES.get(character) ?? `\\u${code}`;
}
