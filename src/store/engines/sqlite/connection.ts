import Database from 'libsql';
import { StoreError } from '../../store-error.ts';
import { storeErrorFor } from './sqlite-error.ts';

/** A statement; `Row` is what it returns. */
export interface Statement<Row> {
  readonly sql: string;
  /** Never set: it only carries the type. */
  readonly row?: Row;
}

/** What can be bound to a parameter. Texts end at U+0000: encode what may contain it. */
export type Value = string | number | null;

/** Waits for the largest commits of other processes. */
export const PATIENCE = 'PRAGMA busy_timeout = 10000;';

/** A connection to one file, typed. Everything it throws in operation is a `StoreError`. */
export interface Connection {
  readonly path: string;
  readonly isClosed: boolean;
  /** Rows of a statement, all in memory. */
  all<Row>(statement: Statement<Row>, ...values: Value[]): Row[];
  /** First row of a statement. */
  first<Row>(statement: Statement<Row>, ...values: Value[]): Row | undefined;
  /** Rows of a statement, fetched some at a time; nothing else may use the statement meanwhile. */
  each<Row>(statement: Statement<Row>, ...values: Value[]): Iterable<Row>;
  /** Runs a statement for its effect. */
  run(statement: Statement<unknown>, ...values: Value[]): void;
  /** Runs several statements without parameters. */
  script(sql: string): void;
  /** All that the work writes or nothing; waits for the writers of other processes. */
  transaction<Result>(work: () => Result): Result;
  /** Throws `unavailable` when it was closed. */
  checkOpen(): void;
  /** Any later call throws `unavailable`. Closing twice is harmless. */
  close(): void;
}

/** Opens a connection, which the caller closes. Statements are prepared once, when first used. */
export function openConnection(path: string): Connection {
  const database = attempt(path, () => new Database(path));
  const prepared = new Map<string, Database.Statement>();
  let isClosed = false;

  function prepare({ sql }: Statement<unknown>): Database.Statement {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  }

  function whileOpen<Result>(work: () => Result): Result {
    // The library itself goes on answering after close().
    if (isClosed) throw new StoreError('unavailable', `The store in ${path} was closed.`);
    try {
      return attempt(path, work);
    } catch (error) {
      // A statement that failed is not reset by the library: its next run would silently do nothing.
      prepared.clear();
      throw error;
    }
  }

  function* each<Row>(statement: Statement<Row>, values: Value[]): Generator<Row> {
    const rows = whileOpen(() => prepare(statement).iterate(values));
    for (let row = next(rows); row.done !== true; row = next(rows)) yield row.value as Row;
  }

  function next(rows: Iterator<unknown>): IteratorResult<unknown> {
    return whileOpen(() => rows.next());
  }

  return {
    path,
    get isClosed() {
      return isClosed;
    },
    all: <Row>(statement: Statement<Row>, ...values: Value[]) =>
      whileOpen(() => prepare(statement).all(values) as Row[]),
    first: <Row>(statement: Statement<Row>, ...values: Value[]) =>
      whileOpen(() => prepare(statement).get(values) as Row | undefined),
    each: (statement, ...values) => each(statement, values),
    run: (statement, ...values) => whileOpen(() => void prepare(statement).run(values)),
    script: (sql) => whileOpen(() => void database.exec(sql)),
    transaction: (work) => whileOpen(() => inTransaction(database, work)),
    checkOpen: () => whileOpen(() => undefined),
    close() {
      if (isClosed) return;
      isClosed = true;
      prepared.clear();
      attempt(path, () => database.close());
    },
  };
}

function inTransaction<Result>(database: Database.Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } finally {
    // SQLite itself has rolled back after some failures, such as a full disk.
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeErrorFor(error, path);
  }
}
