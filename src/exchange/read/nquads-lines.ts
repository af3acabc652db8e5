/** Reads the lines of N-Quads one after the other, quickly where they repeat what stood before. */
import type { ReadQuad, ReadSubject, ReadTerm } from '../../linked-data/read-terms.ts';
import { iriAt, labelAt, objectAt, parseNQuad } from './parse-nquads.ts';

/** A property with the object that it had last. */
interface KnownProperty {
  readonly iri: string;
  /** What followed the property, up to the end of the line; empty before the first. */
  tail: string;
  object: ReadTerm | undefined;
}

/** More are not remembered. */
const MAXIMUM_PROPERTIES = 200;
const SPACE = 0x20;
const LESS_THAN = 0x3c;

/**
 * The lines of one file. In an export, most lines have the subject of the line before, and many a
 * property with the object that it had last, so these are compared and not read. Gives what
 * `parseNQuad` gives.
 */
export class NQuadsLines {
  readonly #properties = new Map<string, KnownProperty>();
  #subject: ReadSubject = { is: 'blank', value: '' };
  /** How the subject stands in a line, with the space after it. */
  #subjectText = '';

  /** The statement of the next line; undefined for an empty one. Throws `ReadMistake` with the line. */
  read(text: string, line: number): ReadQuad | undefined {
    if (!this.#hasSubject(text)) return parseNQuad(text, line);
    const subject = this.#subject;
    const start = this.#subjectText.length;
    const end = text.charCodeAt(start) === LESS_THAN ? text.indexOf('>', start) : -1;
    if (end < 0 || text.charCodeAt(end + 1) !== SPACE) return parseNQuad(text, line);
    const known = this.#propertyAt(text, start, end);
    const object = known && objectOf(known, text, end + 2);
    if (!object) return parseNQuad(text, line);
    return { subject, property: known.iri, object, line };
  }

  /** Whether the line begins with a subject; then it is the present one. */
  #hasSubject(text: string): boolean {
    if (this.#subjectText !== '' && text.startsWith(this.#subjectText)) return true;
    const found = iriAt(text, 0) ?? labelAt(text, 0);
    if (!found || text.charCodeAt(found.next - 1) !== SPACE) return false;
    this.#subject = found.term;
    this.#subjectText = text.slice(0, found.next);
    return true;
  }

  #propertyAt(text: string, start: number, end: number): KnownProperty | undefined {
    const iri = text.slice(start + 1, end);
    const known = this.#properties.get(iri);
    if (known || !iriAt(text, start)) return known;
    const fresh: KnownProperty = { iri, tail: '', object: undefined };
    if (this.#properties.size < MAXIMUM_PROPERTIES) this.#properties.set(iri, fresh);
    return fresh;
  }
}

/** The object of the line that has the property; undefined for a line that is written unusually. */
function objectOf(known: KnownProperty, text: string, start: number): ReadTerm | undefined {
  const { tail, object } = known;
  if (object && text.length === start + tail.length && text.endsWith(tail)) return object;
  const found = objectAt(text, start);
  if (!found || text.length !== found.next + 1 || text[found.next] !== '.') return undefined;
  known.tail = text.slice(start);
  known.object = found.term;
  return found.term;
}
