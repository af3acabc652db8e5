/** Reads the Cypher statements, one per file, from the folder `cypher/` of the package. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EdgeType } from '../../../model/generated/model.ts';
import { edgeOfType } from '../../../model/lookup.ts';

/** Files of `cypher/store/`. */
const STATEMENT_NAMES = [
  'adopt-records',
  'append-log-entry',
  'await-indexes',
  'constrain-edge-type',
  'create-edges',
  'create-records',
  'edge-outlines',
  'edge-page',
  'edge-provenance',
  'edge-type-constraints',
  'edges',
  'edges-at-records',
  'history',
  'lock-log-head',
  'log-entries',
  'log-entry-digest',
  'log-head',
  'log-item-count',
  'log-items',
  'log-times',
  'mark',
  'node-count',
  'private-value',
  'record-outlines',
  'record-page',
  'record-provenance',
  'records',
  'remove-edges',
  'remove-private',
  'remove-records',
  'remove-stray-edges',
  'removed-states',
  'save-log-items',
  'save-mark',
  'save-private',
  'search-candidates',
  'states-at',
  'stray-edges',
  'stray-records',
  'update-edges',
  'update-records',
] as const;

const SCHEMA_STATEMENT = /^(?:CREATE|DROP) (?:FULLTEXT )?(?:CONSTRAINT|INDEX)/m;

/** Name of a file of `cypher/store/`, without its ending. */
export type StatementName = (typeof STATEMENT_NAMES)[number];

/** A statement that brings a database one step further. */
export interface Migration {
  /** Position in the order of migrations, from 1. */
  readonly number: number;
  readonly text: string;
  /** Neo4j changes schema and data in transactions of their own. */
  readonly changes: 'schema' | 'data';
}

/** All statements that the engine runs. */
export interface Statements {
  /** Text of a statement; the type takes the place of EDGE_TYPE, where the statement has it. */
  text(name: StatementName, edgeType?: EdgeType): string;
  /** In the order of their numbers. */
  readonly migrations: readonly Migration[];
}

/** Reads all statements; throws when a file is missing. */
export async function loadStatements(): Promise<Statements> {
  const folder = findCypherFolder();
  const texts = await Promise.all(
    STATEMENT_NAMES.map((name) => readStatement(join(folder, 'store', `${name}.cypher`))),
  );
  const textOf = new Map(STATEMENT_NAMES.map((name, index) => [name, texts[index] ?? '']));
  return {
    text: (name, edgeType) => withEdgeType(textOf.get(name) ?? '', edgeType),
    migrations: await loadMigrations(join(folder, 'migrations')),
  };
}

async function loadMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return await Promise.all(
    files.map(async (file): Promise<Migration> => {
      const text = await readStatement(join(folder, file));
      const changes = SCHEMA_STATEMENT.test(text) ? 'schema' : 'data';
      return { number: Number.parseInt(basename(file), 10), text, changes };
    }),
  );
}

/** Fixes the language, because a database may have another version of it as its default. */
async function readStatement(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const statement = lines.filter((line) => !line.startsWith('//')).join('\n');
  return `CYPHER 5\n${statement.trim()}`;
}

/** Types are no parameters where an index is to be used, so the model's own name is put in. */
function withEdgeType(text: string, edgeType: EdgeType | undefined): string {
  return edgeType === undefined ? text : text.replaceAll('EDGE_TYPE', edgeOfType(edgeType).type);
}

/** The nearest `cypher/` above this file, wherever the build has put it. */
function findCypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher', 'store'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The package lacks its folder cypher/.');
    folder = parent;
  }
  return join(folder, 'cypher');
}
