/**
 * A bare scan of all edges of a store, by the engine's own driver and nothing else, in a process of its
 * own: what anybody would do first. Prints the milliseconds as JSON. Usage: bare-scan.ts sqlite FOLDER
 * [INTO], or bare-scan.ts neo4j with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. With INTO it also writes
 * the ends as numbers, for igraph: first all sources, then all targets; that is not timed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import neo4j from 'neo4j-driver';
import { DATABASE_FILE } from '../../src/store/engines/sqlite/open-sqlite-store.ts';

type Ends = readonly [source: unknown, target: unknown];

const [engine = '', folder = '', into] = process.argv.slice(2);

function scanSqlite(): { readonly milliseconds: number; readonly rows: readonly Ends[] } {
  const database = new Database(join(folder, DATABASE_FILE), { readonly: true });
  const begun = performance.now();
  const rows = database.prepare('SELECT source, target FROM edge').raw().all() as Ends[];
  const milliseconds = performance.now() - begun;
  database.close();
  return { milliseconds, rows };
}

async function scanNeo4j(): Promise<{ milliseconds: number; rows: readonly Ends[] }> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  const login = neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD);
  const driver = neo4j.driver(NEO4J_URI, login, { disableLosslessIntegers: true });
  await driver.verifyConnectivity();
  const session = driver.session({ fetchSize: -1 });
  const begun = performance.now();
  const { records } = await session.run(
    'MATCH (source:Record)-[edge]->(target:Record) RETURN id(source), id(target)',
  );
  const rows = records.map((record): Ends => [record.get(0), record.get(1)]);
  const milliseconds = performance.now() - begun;
  await session.close();
  await driver.close();
  return { milliseconds, rows };
}

const { milliseconds, rows } = engine === 'neo4j' ? await scanNeo4j() : scanSqlite();
if (into !== undefined) {
  const numbers = new Map<unknown, number>();
  const numberOf = (end: unknown) => {
    const known = numbers.get(end) ?? numbers.size;
    numbers.set(end, known);
    return known;
  };
  const sources = rows.map(([source]) => numberOf(source));
  const targets = rows.map(([, target]) => numberOf(target));
  writeFileSync(into, Uint32Array.of(numbers.size));
  writeFileSync(into, Uint32Array.from(sources), { flag: 'a' });
  writeFileSync(into, Uint32Array.from(targets), { flag: 'a' });
}
process.stdout.write(JSON.stringify({ milliseconds, edges: rows.length }));
