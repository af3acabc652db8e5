/** Standard input as a file that can be read several times. */
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpoolFailure } from '../exchange/import/import-refused.ts';
import type { InputFile } from '../exchange/input.ts';

/** What was kept; the caller closes it. */
export interface KeptInput {
  readonly file: InputFile;
  close(): void;
}

/**
 * Reads standard input to its end and keeps it in a file without a name, which is gone when it is closed
 * and when the process is killed. Throws `SpoolFailure`.
 */
export async function keepStandardInput(): Promise<KeptInput> {
  let descriptor: number | undefined;
  try {
    descriptor = openNameless();
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
    }
  } catch (cause) {
    if (descriptor !== undefined) closeSync(descriptor);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpoolFailure(
      `Standard input could not be kept in ${tmpdir()} (${reason}); free some space there, or name another folder in TMPDIR.`,
      { cause },
    );
  }
  const fd = descriptor;
  return {
    file: {
      name: 'standard input',
      open: () => createReadStream('', { fd, autoClose: false, start: 0 }),
    },
    close: () => closeSync(fd),
  };
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-input-'));
  try {
    return openSync(join(folder, 'input'), 'wx+');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
