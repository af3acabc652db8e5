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

/** By primary result code of SQLite. */
const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map([
  ['SQLITE_BUSY', BUSY],
  ['SQLITE_LOCKED', BUSY],
  [
    'SQLITE_FULL',
    {
      kind: 'unavailable',
      explain: (path) => `No space is left for ${path}; free some and try again.`,
    },
  ],
  ['SQLITE_NOTADB', { kind: 'foreign', explain: (path) => `${path} is not an SQLite database.` }],
  [
    'SQLITE_CORRUPT',
    {
      kind: 'damaged',
      explain: (path) => `${path} is damaged; restore it from a backup.`,
    },
  ],
  ['SQLITE_CANTOPEN', UNREADABLE],
  ['SQLITE_READONLY', UNREADABLE],
  ['SQLITE_PERM', UNREADABLE],
  ['SQLITE_AUTH', UNREADABLE],
  ['SQLITE_IOERR', UNREADABLE],
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
  const code = 'code' in error ? String(error.code) : '';
  return EXPLANATIONS.get(code.split('_').slice(0, 2).join('_'));
}
