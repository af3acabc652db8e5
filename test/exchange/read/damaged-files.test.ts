import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';
import { CSV, JSON_LD, JSON_LIST, NDJSON, NQUADS, TURTLE, YAML } from './same-entries.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.ndjson': NDJSON,
  'a.json': JSON_LIST,
  'a.yaml': YAML,
  ...CSV,
  'a.jsonld': JSON_LD,
  'a.nq': NQUADS,
  'a.ttl': TURTLE,
};

/** Characters that mean something in one of the formats. */
const SPECIAL = Buffer.from('{}[]"\':,;.<>@\\|#&*!%_-\n\r\t 0e\u0000é');

/** Numbers below the limit; the same seed gives the same. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function damaged(text: string, pick: (limit: number) => number): Buffer {
  const bytes = Buffer.from(text);
  const at = pick(bytes.length);
  const length = pick(20);
  const inserted = Buffer.from(
    Array.from({ length: pick(4) }, () => SPECIAL[pick(SPECIAL.length)] ?? 0),
  );
  const ways = [
    () => [bytes.subarray(0, at)],
    () => [bytes.subarray(0, at), bytes.subarray(at + length)],
    () => [bytes.subarray(0, at), inserted, bytes.subarray(at)],
    () => [bytes.subarray(0, at), Buffer.from([pick(256)]), bytes.subarray(at + 1)],
    () => [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)],
  ];
  return Buffer.concat(ways[pick(ways.length)]?.() ?? []);
}

describe('a damaged file', () => {
  it.each(Object.entries(FILES))('%s is never more than mistakes', async (name, text) => {
    const pick = numbers(7);
    let mistakes = 0;
    for (let round = 0; round < 200; round += 1) {
      const items = await readText(name, damaged(text, pick));
      mistakes += items.some(({ is }) => is === 'mistake') ? 1 : 0;
      for (const item of items) {
        if (item.is !== 'mistake') continue;
        expect(item.message).toMatch(/^[^\n]{5,600}[.?]$/);
        expect(item.place.file).toBe(name);
      }
    }

    expect(mistakes).toBeGreaterThan(20);
  });
});
