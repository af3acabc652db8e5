import { pipeline } from 'node:stream/promises';
import { CannotWrite } from './messages.ts';

/** Texts or bytes that follow each other. */
type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string>;

/** Writes data to standard output. Throws `CannotWrite` when the reader goes away or a disk is full. */
export async function writeOut(chunks: Chunks): Promise<void> {
  await toldAsWriting('standard output', () => pipeline(chunks, process.stdout, { end: false }));
}

/** Failures of the system become `CannotWrite`; those of what is written stay as they are. */
export async function toldAsWriting(place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CannotWrite(`${place} could not be written to the end: ${error.message}.`, {
      cause: error,
    });
  }
}
