import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/store/canonical-text.ts';

const CHARACTERS = [
  ...'aB0 9_-./"\\\u0000\u0007\b\t\n\u000b\f\r\u001f\u007f\u0080',
  ...'éЁ€\u2028\u2029\ufeff\uffff漢😀',
  '\ud800',
  '\udc00',
  '\\ud800',
  '__proto__',
  'toJSON',
];
const NUMBERS = [0, -0, 1, -1, 0.1, 1e21, 1e-7, 123456789012345680000, 5e-324, 2 ** 53, 1.5e300];

describe('canonicalText', () => {
  it('is what the library gives for thousands of random states, also for those it refuses', () => {
    const random = makeRandom(7);
    let refused = 0;
    for (let count = 0; count < 5_000; count += 1) {
      const value = randomObject(random, 3);
      const expected = outcomeOf(() => canonicalize(value));
      if (expected === undefined) refused += 1;

      expect(outcomeOf(() => canonicalText(value))).toBe(expected);
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(4_000);
  });

  it.each([
    { kind: 'Question', fields: { b: 1, a: [true, null, 'x'], title: { ru: 'Ё', en: 'E' } } },
    { 10: 'a', 9: 'b', a: 'c' },
    { absent: undefined, list: [undefined, 1] },
    JSON.parse('{"__proto__": {"b": 1}, "a": 2}') as object,
    { toJSON: 'a text', a: 1 },
    { date: new Date(0) },
    [],
    {},
  ])('is what the library gives for %j', (value) => {
    expect(canonicalText(value)).toBe(canonicalize(value));
  });

  it.each([{ a: Number.NaN }, { a: Number.POSITIVE_INFINITY }, { a: '\ud800' }, { '\udc00': 1 }])(
    'refuses %j',
    (value) => {
      expect(() => canonicalText(value)).toThrow(/not allowed/);
    },
  );
});

function outcomeOf(run: () => string | undefined): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function randomObject(random: () => number, depth: number): object {
  const entries = Array.from({ length: pick(random, [0, 1, 3, 8]) }, () => [
    randomText(random),
    randomValue(random, depth),
  ]);
  return Object.fromEntries(entries) as object;
}

function randomValue(random: () => number, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 8 : 5));
  if (kind === 0) return pick(random, NUMBERS);
  if (kind === 1) return (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20);
  if (kind === 2) return pick(random, [true, false, null, undefined]);
  if (kind <= 4) return randomText(random);
  if (kind <= 6) return randomObject(random, depth - 1);
  return Array.from({ length: 3 }, () => randomValue(random, depth - 1));
}

function randomText(random: () => number): string {
  const length = Math.floor(random() * 4);
  // Half a character is rare, so that most states can be written.
  const characters =
    random() < 0.03 ? CHARACTERS : CHARACTERS.filter((each) => each.isWellFormed());
  return Array.from({ length }, () => pick(random, characters)).join('');
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** Mulberry32: numbers from 0 to below 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
