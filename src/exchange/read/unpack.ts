/** The bytes of a file, unpacked where it is compressed. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile } from '../input.ts';

const GZIP = [0x1f, 0x8b];

/** Formats that are packed and not text, by their first bytes. */
const PACKED: readonly { readonly name: string; readonly begins: readonly number[] }[] = [
  { name: 'a ZIP archive (as .xlsx is)', begins: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'compressed with bzip2', begins: [0x42, 0x5a, 0x68] },
  { name: 'compressed with Zstandard', begins: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'compressed with xz', begins: [0xfd, 0x37, 0x7a, 0x58] },
];

/** Enough for every beginning that is looked at. */
const HEAD_LENGTH = 4;

/** Whether the name says that the file is compressed with gzip. */
function isNamedGzip(name: string): boolean {
  return name.toLowerCase().endsWith('.gz');
}

/**
 * The bytes of the text, as a stream: those of a file whose name ends with `.gz` are unpacked. The
 * first chunk has at least four bytes when the file has. Throws `ReadMistake` for bytes that are
 * packed otherwise or damaged.
 */
export async function* unpackedBytes(file: InputFile): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = withHead(file.open());
  if (!isNamedGzip(file.name)) return yield* refusingPacked(bytes);
  yield* refusingPacked(withHead(gunzipped(refusingPlain(bytes))));
}

/** The same bytes, with at least four in the first chunk. */
async function* withHead(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of bytes) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < HEAD_LENGTH) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

async function* refusingPacked(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) refusePacked(chunk);
    isFirst = false;
    yield chunk;
  }
}

function refusePacked(head: Uint8Array): void {
  if (begins(head, GZIP)) {
    throw new ReadMistake(
      'The file is compressed with gzip; unpack it first, or let its name end with .gz.',
    );
  }
  const found = PACKED.find((each) => begins(head, each.begins));
  if (found) throw new ReadMistake(`The file is ${found.name}; unpack it or save it as text.`);
}

async function* refusingPlain(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst && !begins(chunk, GZIP)) {
      throw new ReadMistake('The name ends with .gz, but the file is not compressed with gzip.');
    }
    isFirst = false;
    yield chunk;
  }
}

async function* gunzipped(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip();
  const piped = pipeline(Readable.from(bytes), gunzip);
  // What goes wrong reaches the reader of the stream, too, and is thrown there.
  piped.catch(() => undefined);
  try {
    yield* gunzip;
  } catch (cause) {
    throw isDamage(cause) ? new ReadMistake(damageSentence(cause)) : cause;
  }
}

function isDamage(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
}

function damageSentence({ code }: NodeJS.ErrnoException): string {
  return code === 'Z_BUF_ERROR'
    ? 'The compressed file is cut: it ends too early.'
    : 'The compressed file is damaged: it cannot be unpacked.';
}

function begins(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}
