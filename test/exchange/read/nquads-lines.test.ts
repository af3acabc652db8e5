import { describe, expect, it } from 'vitest';
import { NQuadsLines } from '../../../src/exchange/read/nquads-lines.ts';
import { parseNQuad } from '../../../src/exchange/read/parse-nquads.ts';

const SUBJECTS = [
  '<urn:a> ',
  '<urn:a>',
  '<urn:ab> ',
  '_:a ',
  '_:ab ',
  '<urn:a>  ',
  '<urn:\\u0061> ',
];
const PROPERTIES = ['<urn:p> ', '<urn:p>', '<urn:pq> ', '<urn:p>\t', '_:p ', '<p q> '];
const OBJECTS = [
  '"x"',
  '"x"@en',
  '"x"@EN',
  '"y x"',
  '"x\\" ."',
  '"1"^^<urn:t>',
  '<urn:a>',
  '_:a',
  '_:b ',
  '"x',
  '"\\u00E9"',
];
const ENDS = [' .', '.', ' . ', ' .\r', ' <urn:g> .', ' . # end', ''];

describe('NQuadsLines', () => {
  it('gives for every line what it means alone, whatever stood before', () => {
    const lines = new NQuadsLines();
    let step = 0;
    let count = 0;
    for (let line = 1; line <= 20_000; line += 1) {
      // Each line differs from the one before in one part or in none, in a fixed changing order.
      step = (step * 1_103_515_245 + 12_345) % 2_147_483_648;
      const text = lineOf(step);
      const expected = outcomeOf(() => parseNQuad(text, line));
      if (typeof expected === 'object') count += 1;

      expect(outcomeOf(() => lines.read(text, line))).toEqual(expected);
    }
    expect(count).toBeGreaterThan(5_000);
  });

  it.each(['', '   ', '# a comment', '<urn:a> <urn:p> "x" . # after'])('reads %j', (text) => {
    const lines = new NQuadsLines();
    lines.read('<urn:a> <urn:p> "x" .', 1);

    expect(lines.read(text, 2)).toEqual(parseNQuad(text, 2));
  });
});

const recent = [0, 0, 0, 0];

/** A line that shares most of its parts with the last one. */
function lineOf(step: number): string {
  const parts = [SUBJECTS, PROPERTIES, OBJECTS, ENDS];
  const changed = Math.floor(step / 65_536) % 6;
  if (changed < parts.length) {
    const size = parts[changed]?.length ?? 1;
    const next = Math.floor(step / 1_048_576) % (2 * size);
    // The usual writing comes half the time.
    recent[changed] = next < size ? next : 0;
  }
  return parts.map((values, index) => values[recent[index] ?? 0]).join('');
}

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return String(thrown);
  }
}
