/** The text of a file, in blocks of whole lines. */
import { isUtf8 } from 'node:buffer';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile } from '../input.ts';
import { unpackedBytes } from './unpack.ts';

/** Lines of a file that follow each other. */
export interface TextBlock {
  /** Number of the first line, from 1. */
  readonly line: number;
  /** Ends with a line feed, unless it is the last. */
  readonly text: string;
}

const LINE_FEED = 10;
const MEGABYTE = 2 ** 20;

/** Longest line of a format that is read line by line, in bytes. */
const MAXIMUM_LINE = 16 * MEGABYTE;

/** Largest file of a format that is read as a whole, in bytes. */
export const MAXIMUM_WHOLE = 32 * MEGABYTE;

/**
 * The text as a stream of blocks, each at most one chunk and one line long. Throws `ReadMistake` for
 * bytes that are no UTF-8, and `tooLong` for a line with more bytes than allowed.
 */
export async function* textBlocks(
  file: InputFile,
  maximumLine = MAXIMUM_LINE,
  tooLong: (line: number) => ReadMistake = lineTooLong,
): AsyncGenerator<TextBlock, void, undefined> {
  let line = 1;
  let rest: Uint8Array[] = [];
  let restLength = 0;
  let isFirst = true;
  for await (const bytes of unpackedBytes(file)) {
    const chunk = isFirst ? withoutMark(bytes) : bytes;
    isFirst = false;
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const block = Buffer.concat([...rest, chunk.subarray(0, end)]);
      refuseLongLine(block, line, maximumLine, tooLong);
      yield { line, text: decoded(block, line) };
      line += countLines(block);
      rest = [];
      restLength = 0;
    }
    rest.push(chunk.subarray(end));
    restLength += chunk.length - end;
    if (restLength > maximumLine) throw tooLong(line);
  }
  if (restLength > 0) yield { line, text: decoded(Buffer.concat(rest), line) };
}

/** The whole text; throws `ReadMistake` as `textBlocks` does, and for more bytes than allowed. */
export async function wholeText(
  file: InputFile,
  format: string,
  advice: string,
  maximum = MAXIMUM_WHOLE,
): Promise<string> {
  const tooLarge = () => tooLargeFor(format, advice, maximum);
  const pieces: string[] = [];
  let length = 0;
  for await (const { text } of textBlocks(file, maximum, tooLarge)) {
    length += Buffer.byteLength(text);
    if (length > maximum) throw tooLarge();
    pieces.push(text);
  }
  const text = pieces.join('');
  if (text.trim() === '') throw new ReadMistake('The file is empty.');
  return text;
}

/** What is said of a file that is too large to be read as a whole. */
export function tooLargeFor(format: string, advice: string, maximum = MAXIMUM_WHOLE): ReadMistake {
  const megabytes = maximum / MEGABYTE;
  return new ReadMistake(
    `The file is larger than ${megabytes} MB, the most for ${format}; ${advice}.`,
  );
}

function lineTooLong(line: number): ReadMistake {
  return new ReadMistake(
    `The line is longer than ${MAXIMUM_LINE / MEGABYTE} MB, so nothing from here on was read.`,
    line,
  );
}

/** Without the byte order mark of UTF-8. */
function withoutMark(head: Uint8Array): Uint8Array {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return head.subarray(3);
  const hasMark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const looksWide =
    head.length >= 4 &&
    ((head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) ||
      (head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0));
  if (!hasMark && !looksWide) return head;
  throw new ReadMistake('The file is UTF-16; save it as UTF-8.', 1);
}

function decoded(bytes: Buffer, line: number): string {
  if (!isUtf8(bytes)) throw encodingMistake(bytes, line);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ReadMistake(
      'The file holds the byte 0x00, which no text has; is it another kind of file?',
      line + countLines(bytes.subarray(0, nul)),
    );
  }
  return bytes.toString('utf8');
}

function encodingMistake(bytes: Buffer, line: number): ReadMistake {
  const at = firstInvalid(bytes);
  const before = bytes.subarray(0, at);
  const column = at - before.lastIndexOf(LINE_FEED);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new ReadMistake(
    `The file is not UTF-8: byte ${column} of the line is 0x${byte}; save it as UTF-8.`,
    line + countLines(before),
  );
}

function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function refuseLongLine(
  block: Buffer,
  firstLine: number,
  maximum: number,
  tooLong: (line: number) => ReadMistake,
): void {
  if (block.length <= maximum) return;
  let line = firstLine;
  let start = 0;
  for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, start)) {
    if (end - start > maximum) throw tooLong(line);
    line += 1;
    start = end + 1;
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count += 1;
  }
  return count;
}
