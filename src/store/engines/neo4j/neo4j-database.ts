/** A connection to one Neo4j database that runs statements by their names. */
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { EdgeType } from '../../../model/generated/model.ts';
import { StoreError } from '../../store-error.ts';
import { isOutOfMemory, type Place, toStoreError } from './neo4j-errors.ts';
import type { StatementName, Statements } from './statements.ts';

const CONNECTION_TIMEOUT_MS = 5_000;
/** Also ends the wait for a free connection when more calls are under way than there are. */
const ACQUISITION_TIMEOUT_MS = 15_000;
/** Deadlocks and changes of leader pass within seconds; after that the caller should know. */
const RETRY_TIMEOUT_MS = 5_000;
const RETRY_PAUSE_MS = 250;
/** How many rows are on their way at most; each may be a list of thousands. */
const ROWS_AT_ONCE = 200;
/** Frees the lock on the log when a process hangs in the middle of a commit. */
const TRANSACTION_TIMEOUT_MS = 120_000;
/** The same for large sets, which must be written as a whole. */
const LONG_TRANSACTION_TIMEOUT_MS = 1_800_000;

/** Where and as whom to connect. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` and their `+s` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string;
}

/** What to run. */
export interface Call {
  readonly name: StatementName;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** For statements with EDGE_TYPE. */
  readonly edgeType?: EdgeType;
}

/** Runs statements in one transaction. */
export interface Transaction {
  /** Rows of a statement; the caller knows their columns from the statement's header. */
  run<Row>(call: Call): Promise<Row[]>;
}

/** Reads in one transaction, row by row. */
export interface RowTransaction {
  /** Rows of a statement as they come, no faster than they are taken. */
  rows<Row>(call: Call): AsyncIterable<Row>;
}

/** Throws nothing but StoreError for what can happen in operation. */
export class Neo4jDatabase {
  readonly #driver: Driver;
  readonly #statements: Statements;
  readonly #place: Place;
  readonly #sessionOptions: Parameters<Driver['session']>[0];

  /** Connects at the first call; the caller closes it. Throws `invalid` for an address that is none. */
  constructor(options: Neo4jOptions, statements: Statements) {
    const { uri, user, password, database } = options;
    this.#place = { uri, database };
    this.#statements = statements;
    this.#driver = createDriver(uri, user, password);
    // Members of a cluster lag behind one another: what this process has seen, it must see again.
    const isRouted = uri.startsWith('neo4j');
    this.#sessionOptions = {
      ...(database === undefined ? {} : { database }),
      ...(isRouted ? { bookmarkManager: neo4j.bookmarkManager() } : {}),
    };
  }

  /** What the server calls itself, such as `Neo4j/5.26.0`. Tries only once, for five seconds. */
  async agent(): Promise<string> {
    const { uri, database } = this.#place;
    const patience = new AbortController();
    // The driver's own limit ends with the connection; some servers accept it and then say nothing.
    const silence = delay(CONNECTION_TIMEOUT_MS, undefined, { signal: patience.signal }).then(
      () => {
        throw new StoreError('unavailable', `Neo4j at ${uri} cannot be reached.`);
      },
      () => undefined,
    );
    const info = this.#driver.getServerInfo(database === undefined ? {} : { database });
    try {
      return (await this.#translated(() => Promise.race([info, silence])))?.agent ?? '';
    } finally {
      patience.abort();
    }
  }

  /** Reads in one transaction, again after an error that passes. */
  async read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return await this.#inSession((session) =>
      session.executeRead((transaction) => work(this.#wrapped(transaction))),
    );
  }

  /**
   * Reads in one transaction, which lasts until the last is taken or the loop is left. Again after an
   * error that passes, as long as nothing was given.
   */
  async *readSlowly<T>(
    work: (transaction: RowTransaction) => AsyncIterable<T>,
  ): AsyncGenerator<T, void, undefined> {
    const end = Date.now() + RETRY_TIMEOUT_MS;
    let hasGiven = false;
    for (;;) {
      try {
        for await (const each of this.#readOnce(work)) {
          hasGiven = true;
          yield each;
        }
        return;
      } catch (error) {
        const mayTryAgain = error instanceof Error && neo4j.isRetryableError(error);
        if (hasGiven || !mayTryAgain || Date.now() > end) throw toStoreError(error, this.#place);
        await delay(RETRY_PAUSE_MS);
      }
    }
  }

  /** Writes in one transaction, again after an error that passes: `work` may run several times. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return await this.#inSession((session) =>
      session.executeWrite((transaction) => work(this.#wrapped(transaction)), {
        timeout: TRANSACTION_TIMEOUT_MS,
      }),
    );
  }

  /** The same for what takes long: tries but twice, and only when the second try can do better. */
  async writeLong<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return await this.#translated(async () => {
      try {
        return await this.#writeOnce(work);
      } catch (error) {
        if (!neo4j.isRetryableError(error) || isOutOfMemory(error)) throw error;
        return await this.#writeOnce(work);
      }
    });
  }

  /** Runs statements in one transaction: all of the schema or all of data. */
  async migrate(texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    await this.#inSession((session) =>
      session.executeWrite(async (transaction) => {
        for (const text of texts) await transaction.run(text);
      }),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async *#readOnce<T>(
    work: (transaction: RowTransaction) => AsyncIterable<T>,
  ): AsyncGenerator<T, void, undefined> {
    const session = this.#driver.session({
      ...this.#sessionOptions,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: ROWS_AT_ONCE,
    });
    try {
      const transaction = session.beginTransaction();
      const statements = this.#statements;
      yield* work({
        async *rows<Row>({ name, parameters, edgeType }: Call) {
          const result = transaction.run(statements.text(name, edgeType), parameters);
          for await (const record of result) yield record.toObject() as Row;
        },
      });
      await transaction.commit();
    } finally {
      await session.close();
    }
  }

  async #writeOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session(this.#sessionOptions);
    try {
      const transaction = session.beginTransaction({ timeout: LONG_TRANSACTION_TIMEOUT_MS });
      const result = await work(this.#wrapped(transaction));
      await transaction.commit();
      return result;
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }

  #wrapped(transaction: Pick<ManagedTransaction, 'run'>): Transaction {
    return {
      run: async <Row>({ name, parameters, edgeType }: Call) => {
        const result = await transaction.run(this.#statements.text(name, edgeType), parameters);
        return result.records.map((record) => record.toObject() as Row);
      },
    };
  }

  async #inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return await this.#translated(async () => {
      const session = this.#driver.session(this.#sessionOptions);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error, this.#place);
    }
  }
}

function createDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIMEOUT_MS,
      userAgent: 'lacuna',
    });
  } catch (error) {
    throw new StoreError('invalid', `${uri} is no address of a Neo4j.`, { cause: error });
  }
}
