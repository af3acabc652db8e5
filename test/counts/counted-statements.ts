/** Counts the statements that reach SQLite, whoever sends them: below everything of ours. */
import Database from 'libsql';

type Method = (this: object, ...args: unknown[]) => unknown;

/** How a prepared statement is run. */
const RUNS = ['all', 'get', 'iterate', 'run'] as const;

export interface StatementCount {
  /** The statements since the last time, in their order, on one line each. */
  take(): readonly string[];
  /** Ends the counting. */
  stop(): void;
}

/** Begins to count, on every connection of this process. */
export function countStatements(): StatementCount {
  let sent: string[] = [];
  // The library runs some of its methods by others.
  let isWithin = false;
  const database = Database.prototype as unknown as Record<'prepare', Method>;
  const { prepare } = database;
  database.prepare = function (sql) {
    const statement = prepare.call(this, sql) as Record<string, Method>;
    for (const name of RUNS) {
      const run = statement[name];
      if (!run) continue;
      statement[name] = function (...args) {
        if (isWithin) return run.apply(this, args);
        sent.push(String(sql).replaceAll(/\s+/g, ' ').trim());
        isWithin = true;
        try {
          return run.apply(this, args);
        } finally {
          isWithin = false;
        }
      };
    }
    return statement;
  };
  return {
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    stop() {
      database.prepare = prepare;
    },
  };
}
