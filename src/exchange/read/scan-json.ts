/** Tells of a JSON text what `JSON.parse` does not: where it goes wrong, repeated keys, places. */
import { shown } from '../../model/validation.ts';

/** Something wrong in a JSON text. */
export interface JsonFault {
  /** Of the first wrong character, from 0. */
  readonly offset: number;
  /** Completes "This is not JSON: …" or "This is not usable: …". */
  readonly reason: string;
}

/** What a scan finds. */
export interface JsonScan {
  /** Why it is not JSON. */
  readonly fault?: JsonFault;
  /** The first key that stands twice in one object. */
  readonly repeated?: { readonly offset: number; readonly key: string };
  /** Where the items of the lists begin, by the key of the list; the key of the outermost is ''. */
  readonly items: ReadonlyMap<string, readonly number[]>;
}

/** Deepest nesting that is read. */
const MAXIMUM_DEPTH = 100;

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma' | 'end';

interface Frame {
  readonly closing: '}' | ']';
  readonly keys: Set<string>;
  lastKey: string;
}

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  firstValue: 'a value or ]',
  key: 'a key in double quotes',
  firstKey: 'a key in double quotes or }',
  colon: 'a colon',
  comma: 'a comma',
  end: 'nothing more',
};

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\r\n]*/y;

class FaultFound extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

class Scanner {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly items = new Map<string, number[]>();
  repeated: JsonScan['repeated'];
  #at = 0;
  #expected: Expected = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    for (;;) {
      SPACE.lastIndex = this.#at;
      SPACE.test(this.#text);
      this.#at = SPACE.lastIndex;
      if (this.#at >= this.#text.length) break;
      this.#step(this.#text.charAt(this.#at));
    }
    if (this.#expected !== 'end') throw this.#unexpected();
  }

  #step(character: string): void {
    const frame = this.#frames.at(-1);
    const expected = this.#expected;
    if (character === frame?.closing && expected !== 'colon' && mayClose(expected)) {
      this.#at += 1;
      this.#frames.pop();
      this.#afterValue();
    } else if (expected === 'comma' || expected === 'colon') {
      this.#separator(character, frame);
    } else if (expected === 'key' || expected === 'firstKey') {
      this.#key(frame);
    } else if (expected !== 'end') {
      this.#value(character, frame);
    } else throw this.#unexpected();
  }

  #separator(character: string, frame: Frame | undefined): void {
    if (character !== (this.#expected === 'comma' ? ',' : ':')) throw this.#unexpected();
    this.#at += 1;
    const isKeyNext = this.#expected === 'comma' && frame?.closing === '}';
    this.#expected = isKeyNext ? 'key' : 'value';
  }

  #key(frame: Frame | undefined): void {
    const offset = this.#at;
    const key = String(JSON.parse(this.#string()));
    if (frame?.keys.has(key)) this.repeated ??= { offset, key };
    frame?.keys.add(key);
    if (frame) frame.lastKey = key;
    this.#expected = 'colon';
  }

  #value(character: string, frame: Frame | undefined): void {
    if (frame?.closing === ']') this.#noteItem();
    if (character === '{' || character === '[') {
      this.#open(character);
      return;
    }
    if (character === '"') this.#string();
    else this.#scalar();
    this.#afterValue();
  }

  #scalar(): void {
    SCALAR.lastIndex = this.#at;
    if (!SCALAR.test(this.#text)) throw this.#unexpected();
    this.#at = SCALAR.lastIndex;
  }

  #open(character: '{' | '['): void {
    if (this.#frames.length >= MAXIMUM_DEPTH) {
      const reason = `it is nested more than ${MAXIMUM_DEPTH} levels deep`;
      throw new FaultFound({ offset: this.#at, reason });
    }
    this.#at += 1;
    const isObject = character === '{';
    this.#frames.push({ closing: isObject ? '}' : ']', keys: new Set(), lastKey: '' });
    this.#expected = isObject ? 'firstKey' : 'firstValue';
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? 'end' : 'comma';
  }

  /** Only lists that may hold entries: the outermost value, or those directly in it. */
  #noteItem(): void {
    if (this.#frames.length > 2) return;
    const key = this.#frames.length === 1 ? '' : (this.#frames[0]?.lastKey ?? '');
    const known = this.items.get(key);
    if (known) known.push(this.#at);
    else this.items.set(key, [this.#at]);
  }

  /** Goes over a string, and gives it with its quotes. */
  #string(): string {
    const start = this.#at;
    if (this.#text.charAt(start) !== '"') throw this.#unexpected();
    let at = start + 1;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (Number.isNaN(code)) {
        throw new FaultFound({ offset: start, reason: 'a text has no closing quote' });
      }
      if (code === 0x22) break;
      if (code < 0x20) {
        const reason = 'a text holds a line break or another control character';
        throw new FaultFound({ offset: at, reason });
      }
      at = code === 0x5c ? this.#escape(at) : at + 1;
    }
    this.#at = at + 1;
    return this.#text.slice(start, at + 1);
  }

  #escape(at: number): number {
    ESCAPE.lastIndex = at;
    if (ESCAPE.test(this.#text)) return ESCAPE.lastIndex;
    throw new FaultFound({ offset: at, reason: 'a backslash begins no known escape' });
  }

  #unexpected(): FaultFound {
    const offset = this.#at;
    const closing = this.#frames.at(-1)?.closing;
    const wanted = WORDS[this.#expected] + (this.#expected === 'comma' ? ` or ${closing}` : '');
    const found = this.#text.slice(offset, offset + 1);
    const reason =
      found === ''
        ? `it ends where ${wanted} should follow`
        : `${shown(found)} stands where ${wanted} should`;
    return new FaultFound({ offset, reason });
  }
}

function mayClose(expected: Expected): boolean {
  return expected === 'comma' || expected === 'firstKey' || expected === 'firstValue';
}

/** Goes over a JSON text once. O(length); never throws for what the text holds. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.run();
  } catch (thrown) {
    if (thrown instanceof FaultFound) return { fault: thrown.fault, items: scanner.items };
    throw thrown;
  }
  const { items, repeated } = scanner;
  return repeated === undefined ? { items } : { repeated, items };
}

/** Line and column of an offset, both from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
