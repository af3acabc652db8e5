/** Statements of N-Quads, line by line. */
import { Parser } from 'n3';
import type { ReadQuad, ReadSubject, ReadTerm } from '../../linked-data/read-terms.ts';
import { RDF_IRIS } from '../../linked-data/read-vocabulary.ts';
import { PREFIXES } from '../../linked-data/vocabulary-names.ts';
import { fromLibrary, syntaxMistake } from './library-terms.ts';

/** A term, and where the next one begins. */
export interface Step<Term extends ReadTerm = ReadTerm> {
  readonly term: Term;
  readonly next: number;
}

const XSD_STRING = `${PREFIXES.xsd}string`;
/** A whole IRI with none of the characters that stand in none. */
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~\u007f-\uffff]*$/;
const LABEL = /_:([A-Za-z0-9_]+) /y;
const TAG = /@([A-Za-z]+(?:-[A-Za-z0-9]+)*) /y;
const SIMPLE_END = /^ *\.\s*$/;
const ESCAPE = /\\(?:([tbnrf"'\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|)/g;
const ESCAPED: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** The statement of a line; undefined for an empty one. Throws `ReadMistake` with the line. */
export function parseNQuad(text: string, line: number): ReadQuad | undefined {
  const simple = parseSimple(text, line);
  if (simple) return simple;
  const start = text.trimStart();
  if (start === '' || start.startsWith('#')) return undefined;
  return parseAny(text, line);
}

/** Reads what is written as nearly everybody writes it; undefined for any other line. */
export function parseSimple(text: string, line: number): ReadQuad | undefined {
  const subject = iriAt(text, 0) ?? labelAt(text, 0);
  const property = subject && iriAt(text, subject.next);
  if (!property) return undefined;
  const at = property.next;
  const object = objectAt(text, at);
  if (!object || !SIMPLE_END.test(text.slice(object.next))) return undefined;
  return {
    subject: subject.term,
    property: property.term.value,
    object: object.term,
    line,
  };
}

/** Everything that N-Quads allows. */
function parseAny(text: string, line: number): ReadQuad | undefined {
  try {
    const [quad] = new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(text);
    return quad && { ...fromLibrary(quad), line };
  } catch (thrown) {
    throw syntaxMistake(thrown, 'N-Quads', line);
  }
}

/** The object at that place; undefined where none is written in the usual way. */
export function objectAt(text: string, start: number): Step | undefined {
  return iriAt(text, start) ?? literalAt(text, start) ?? labelAt(text, start);
}

/** The IRI at that place; undefined where none is written in the usual way. */
export function iriAt(text: string, start: number): Step<ReadSubject & { is: 'iri' }> | undefined {
  if (text.charCodeAt(start) !== 0x3c) return undefined;
  const end = text.indexOf('>', start);
  if (end < 0) return undefined;
  const value = text.slice(start + 1, end);
  if (!IRI.test(value)) return undefined;
  return { term: { is: 'iri', value }, next: afterSpace(text, end + 1) };
}

/** The label of a node without IRI at that place; undefined where there is none. */
export function labelAt(
  text: string,
  start: number,
): Step<ReadSubject & { is: 'blank' }> | undefined {
  LABEL.lastIndex = start;
  const value = LABEL.exec(text)?.[1];
  return value === undefined ? undefined : { term: { is: 'blank', value }, next: LABEL.lastIndex };
}

function literalAt(text: string, start: number): Step | undefined {
  if (text.charCodeAt(start) !== 0x22) return undefined;
  const end = closingQuote(text, start + 1);
  const value = end < 0 ? undefined : unescaped(text.slice(start + 1, end));
  if (value === undefined) return undefined;
  return suffixedLiteral(text, end + 1, value);
}

function suffixedLiteral(text: string, at: number, value: string): Step | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x5e) {
    const datatype = iriAt(text, at + 2);
    return (
      datatype && {
        term: { is: 'literal', value, datatype: datatype.term.value },
        next: datatype.next,
      }
    );
  }
  if (code !== 0x40) {
    return { term: { is: 'literal', value, datatype: XSD_STRING }, next: afterSpace(text, at) };
  }
  TAG.lastIndex = at;
  // In lower case, as libraries give it: tags that differ in case only are the same.
  const language = TAG.exec(text)?.[1]?.toLowerCase();
  if (language === undefined) return undefined;
  const term = { is: 'literal', value, datatype: RDF_IRIS.langString, language } as const;
  return { term, next: TAG.lastIndex };
}

function afterSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at;
}

function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}

/** The text without its escapes; undefined for one that is not known. */
function unescaped(text: string): string | undefined {
  if (!text.includes('\\')) return text;
  let isKnown = true;
  const result = text.replace(ESCAPE, (_all, short?: string, four?: string, eight?: string) => {
    const code = Number.parseInt(four ?? eight ?? '', 16);
    if (short !== undefined) return ESCAPED[short] ?? '';
    if (code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
    isKnown = false;
    return '';
  });
  return isKnown ? result : undefined;
}
