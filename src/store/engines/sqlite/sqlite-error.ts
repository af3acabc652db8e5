import { StoreError, type StoreErrorKind } from '../../store-error.ts';

interface Explanation {
  readonly kind: StoreErrorKind;
  readonly explain: (path: string) => string;
}

const BUSY: Explanation = {
  kind: 'unavailable',
  explain: (path) => `Another process has been writing to ${path} for too long; try again.`,
};

const UNREADABLE: Explanation = {
  kind: 'unreadable',
  explain: (path) =>
    `${path} cannot be opened for reading and writing; check that its folder exists on a working disk and belongs to the user who runs Lacuna.`,
};

const FULL: Explanation = {
  kind: 'unavailable',
  explain: (path) => `No space is left for ${path}; free some and try again.`,
};

const CORRUPT: Explanation = {
  kind: 'damaged',
  explain: (path) => `${path} is damaged; restore it from a backup.`,
};

const NO_DATABASE: Explanation = {
  kind: 'foreign',
  explain: (path) => `${path} is not an SQLite database; choose another folder.`,
};

/** By primary result code; libsql has no names for most of the extended ones. */
const EXPLANATIONS: ReadonlyMap<number, Explanation> = new Map([
  [3 /* SQLITE_PERM */, UNREADABLE],
  [5 /* SQLITE_BUSY */, BUSY],
  [6 /* SQLITE_LOCKED */, BUSY],
  [8 /* SQLITE_READONLY */, UNREADABLE],
  [10 /* SQLITE_IOERR */, UNREADABLE],
  [11 /* SQLITE_CORRUPT */, CORRUPT],
  [13 /* SQLITE_FULL */, FULL],
  [14 /* SQLITE_CANTOPEN */, UNREADABLE],
  [15 /* SQLITE_PROTOCOL */, BUSY],
  [23 /* SQLITE_AUTH */, UNREADABLE],
  [26 /* SQLITE_NOTADB */, NO_DATABASE],
]);

/** The `StoreError` for what libsql threw; any other error is a mistake of ours and stays as it is. */
export function storeErrorFor(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const explanation = explanationOf(error);
  if (!explanation) return error;
  return new StoreError(explanation.kind, explanation.explain(path), { cause: error });
}

function explanationOf(error: Error): Explanation | undefined {
  // libsql gives no code when it cannot open a file.
  if (error.message.startsWith('ConnectionFailed')) return UNREADABLE;
  const code = 'rawCode' in error ? Number(error.rawCode) : 0;
  // The low byte of an extended code is the primary one.
  return EXPLANATIONS.get(code % 256);
}
