/** Makes sure that a database is Lacuna's, and brings its schema up to date. */
import neo4j from 'neo4j-driver';
import type { EdgeType } from '../../../model/generated/model.ts';
import { MODEL } from '../../../model/generated/model.ts';
import { GENESIS_DIGEST } from '../../digest.ts';
import { StoreError } from '../../store-error.ts';
import type { Neo4jDatabase } from './neo4j-database.ts';
import type { Migration, Statements } from './statements.ts';

const OLDEST_VERSION = [5, 26] as const;

/**
 * Claims an empty database and migrates one that is ours; any other is left untouched. Throws
 * `foreign` for a database with nodes of others, a format newer than this version knows, or a Neo4j
 * older than 5.26.
 */
export async function prepareDatabase(
  database: Neo4jDatabase,
  statements: Statements,
  uri: string,
): Promise<void> {
  checkVersion(await database.agent(), uri);
  const newest = statements.migrations.at(-1)?.number ?? 0;
  const format = await readFormat(database, uri);
  if (format > newest) {
    const advice = `this version of Lacuna knows formats up to ${newest}; use a newer version`;
    throw new StoreError('foreign', `The database at ${uri} has format ${format}; ${advice}.`);
  }
  const pending = statements.migrations.filter(({ number }) => number > format);
  const types = await unconstrainedTypes(database);
  const textsOf = (what: Migration['changes']) =>
    pending.filter(({ changes }) => changes === what).map(({ text }) => text);
  await database.migrate([
    ...textsOf('schema'),
    ...types.map((type) => statements.text('constrain-edge-type', type)),
  ]);
  await database.read((transaction) => transaction.run({ name: 'await-indexes' }));
  await database.migrate(textsOf('data'));
  if (format < newest) await saveMark(database, newest);
}

/** Format of the database; 0 for an empty one. */
async function readFormat(database: Neo4jDatabase, uri: string): Promise<number> {
  return await database.read(async (transaction) => {
    const [mark] = await transaction.run<{ format: number }>({ name: 'mark' });
    if (mark) return mark.format;
    const [nodes] = await transaction.run<{ nodeCount: number }>({ name: 'node-count' });
    const count = nodes?.nodeCount ?? 0;
    if (count === 0) return 0;
    const advice = 'give an empty database or another NEO4J_DATABASE';
    throw new StoreError(
      'foreign',
      `The database at ${uri} holds ${count} nodes that are not Lacuna's; ${advice}.`,
    );
  });
}

/** Edge types whose constraint is missing: all at first, later those that the model gained. */
async function unconstrainedTypes(database: Neo4jDatabase): Promise<EdgeType[]> {
  const rows = await database.read((transaction) =>
    transaction.run<{ name: string }>({ name: 'edge-type-constraints' }),
  );
  const present = new Set(rows.map(({ name }) => name));
  const types = MODEL.edges.map(({ type }) => type as EdgeType);
  return types.filter((type) => !present.has(`edge_id_${type}`));
}

/** Written last, so that a database that was left half prepared still counts as empty. */
async function saveMark(database: Neo4jDatabase, format: number): Promise<void> {
  await database.write((transaction) =>
    transaction.run({
      name: 'save-mark',
      parameters: { format: neo4j.int(format), genesisDigest: GENESIS_DIGEST },
    }),
  );
}

function checkVersion(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  const isTooOld =
    Number(major) < oldestMajor || (Number(major) === oldestMajor && Number(minor) < oldestMinor);
  if (!isTooOld) return;
  const needed = OLDEST_VERSION.join('.');
  throw new StoreError('foreign', `${uri} is ${agent}; Lacuna needs Neo4j ${needed} or newer.`);
}
