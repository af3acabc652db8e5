/** Ways to break a file, drawn from a seed. */
import { makeRandom } from '../../support/random-questions.ts';

/** A broken file, and how it was broken. */
export interface BrokenFile {
  readonly bytes: Buffer;
  readonly how: string;
}

type Below = (count: number) => number;
type Breaking = (bytes: Buffer, below: Below) => Buffer;

/** The file, broken in one way; it always differs from what it was. */
export function breakFile(bytes: Buffer, seed: number): BrokenFile {
  const random = makeRandom(seed * 7_919 + 1);
  const below: Below = (count) => Math.floor(random() * count);
  const names = Object.keys(BREAKINGS);
  for (;;) {
    const how = names[below(names.length)] ?? '';
    const broken = BREAKINGS[how]?.(bytes, below) ?? bytes;
    if (!broken.equals(bytes)) return { bytes: broken, how };
  }
}

const BREAKINGS: Readonly<Record<string, Breaking>> = {
  'cut at a byte': (bytes, below) => bytes.subarray(0, below(bytes.length)),
  'cut after a line': (bytes, below) => joined(linesOf(bytes).slice(0, below(lineCount(bytes)))),
  'without its beginning': (bytes, below) => bytes.subarray(1 + below(bytes.length - 1)),
  'with a byte flipped': (bytes, below) => {
    const flipped = Buffer.from(bytes);
    const at = below(bytes.length);
    flipped.writeUInt8((flipped.readUInt8(at) ^ (1 << below(8))) & 0xff, at);
    return flipped;
  },
  'with a hole': (bytes, below) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(200))]);
  },
  'with noise': (bytes, below) => {
    const at = below(bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + below(20) }, () => below(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'with a line gone': onLines((lines, below) => lines.toSpliced(below(lines.length), 1)),
  'with a line twice': onLines((lines, below) => {
    const at = below(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'with two lines swapped': onLines((lines, below) => {
    const [one, other] = [below(lines.length), below(lines.length)];
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
  }),
  'with another digit': (bytes, below) => {
    const places = [...bytes.entries()].filter(([, byte]) => byte >= 48 && byte < 58);
    const [at] = places[below(places.length)] ?? [0];
    const changed = Buffer.from(bytes);
    changed.writeUInt8(48 + below(10), at);
    return changed;
  },
  'with another word': (bytes, below) => {
    const text = bytes.toString();
    const words = [...text.matchAll(/[A-Za-z]{4,}/g)];
    const word = words[below(words.length)];
    const at = word?.index ?? 0;
    return Buffer.from(`${text.slice(0, at)}Xyzzy${text.slice(at + (word?.[0].length ?? 0))}`);
  },
  'as UTF-16': (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  'as Latin-1': (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  'read as Latin-1': (bytes) => Buffer.from(bytes.toString('latin1')),
  'with its columns shuffled': onLines(([head = '', ...lines], below) => {
    const cells = head.split(',');
    const [one, other] = [below(cells.length), below(cells.length)];
    const shuffled = cells.with(one, cells[other] ?? '').with(other, cells[one] ?? '');
    return [shuffled.join(','), ...lines];
  }),
  'as zeros': (bytes) => Buffer.alloc(bytes.length),
  empty: () => Buffer.alloc(0),
  twice: (bytes) => Buffer.concat([bytes, bytes]),
};

function onLines(change: (lines: string[], below: Below) => readonly string[]): Breaking {
  return (bytes, below) => joined(change(linesOf(bytes), below));
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString().split('\n');
}

function lineCount(bytes: Buffer): number {
  return linesOf(bytes).length;
}

function joined(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\n'));
}
