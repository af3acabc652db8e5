/** Temporary files with what an import will write, so that input larger than memory is read only once. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EdgeState, Origin, RecordState } from '../../model/states.ts';
import { noteState } from '../../store/known-states.ts';
import { SpoolFailure } from './import-refused.ts';

/** An entry that may be written. */
export interface SpooledEntry {
  /** In the table of entries. */
  readonly number: number;
  /** What the store had when the entry was compared with it: nothing, or that revision. */
  readonly expected: 'absent' | number;
  readonly state: RecordState | EdgeState;
  readonly origin: Origin | undefined;
}

/** An entry with the digest of its state, which is known when it is written. */
export interface SpooledWithDigest extends SpooledEntry {
  readonly digest: string;
}

const WRITE_SIZE = 262_144;
const READ_SIZE = 262_144;
const LINE_FEED = 10;

/**
 * Two files, one for records and one for edges. They have no names: they are gone when they are closed,
 * and when the process is killed. The caller closes the spool.
 */
export class Spool {
  readonly records: SpoolFile;
  readonly edges: SpoolFile;

  /** Without a folder, where the system keeps temporary files. Throws `SpoolFailure`. */
  constructor(folder: string = tmpdir()) {
    const [records, edges] = openNameless(folder);
    this.records = new SpoolFile(records, folder);
    this.edges = new SpoolFile(edges, folder);
  }

  /** Releases both files. */
  close(): void {
    this.records.close();
    this.edges.close();
  }
}

/**
 * One line for each entry: all but the state as a list in JSON, a tab, which JSON never holds, and the
 * state in JSON. First all are written, then they are read, as often as needed.
 */
export class SpoolFile {
  readonly #descriptor: number;
  readonly #folder: string;
  #waiting = '';
  #isClosed = false;

  constructor(descriptor: number, folder: string) {
    this.#descriptor = descriptor;
    this.#folder = folder;
  }

  /** Appends an entry. */
  write({ number, expected, digest, state, origin }: SpooledWithDigest): void {
    const about = JSON.stringify([number, expected, digest, origin ?? null]);
    this.#waiting += `${about}\t${JSON.stringify(state)}\n`;
    if (this.#waiting.length > WRITE_SIZE) this.#flush();
  }

  /** All entries in the order in which they were written. Memory is bounded. */
  *read(): Generator<SpooledEntry, void, undefined> {
    this.#flush();
    for (const line of linesOf(this.#descriptor)) {
      const tab = line.indexOf('\t');
      const [number, expected, digest, origin] = JSON.parse(line.slice(0, tab)) as SpooledLine;
      const text = line.slice(tab + 1);
      const state = JSON.parse(text) as RecordState | EdgeState;
      noteState(state, { digest, text });
      yield { number, expected, state, origin: origin ?? undefined };
    }
  }

  /** Releases the file; closing twice is harmless. */
  close(): void {
    if (!this.#isClosed) closeSync(this.#descriptor);
    this.#isClosed = true;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      throw failureOf(this.#folder, error);
    }
  }
}

type SpooledLine = readonly [number, 'absent' | number, string, Origin | null];

/** Their names are removed while they are open, which leaves nothing behind whatever happens. */
function openNameless(parent: string): readonly [number, number] {
  try {
    const folder = mkdtempSync(join(parent, 'lacuna-import-'));
    try {
      return [openSync(join(folder, 'records'), 'wx+'), openSync(join(folder, 'edges'), 'wx+')];
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    throw failureOf(parent, error);
  }
}

function failureOf(folder: string, cause: unknown): SpoolFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpoolFailure(
    `The temporary files of the import could not be written in ${folder} (${reason}); free some space there, or name another folder in TMPDIR.`,
    { cause },
  );
}

function* linesOf(descriptor: number): Generator<string, void, undefined> {
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    // A fresh buffer each time, because lines are cut from it while the next part is read.
    const part = Buffer.allocUnsafe(READ_SIZE);
    const size = readSync(descriptor, part, 0, READ_SIZE, position);
    if (size === 0) return;
    position += size;
    const bytes = Buffer.concat([rest, part.subarray(0, size)]);
    let begin = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
      yield bytes.toString('utf8', begin, end);
      begin = end + 1;
    }
    rest = bytes.subarray(begin);
  }
}
