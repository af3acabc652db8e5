/**
 * What the graph in memory needs of each record and edge, in tables of their own: a tenth of the whole,
 * so that one scan of them takes a fraction of the time. Triggers of the file itself keep them, whoever
 * writes. They are derived: where a version keeps other fields, or has none yet, they are made anew.
 */
import { MODEL } from '../../../model/generated/model.ts';
import type { FieldDescription } from '../../../model/model.ts';
import { scalarNames } from '../../../model/outline.ts';
import type { Connection, Statement } from './connection.ts';

/** A column after the id: its name, its type and what it is of a row, which is called `entry`. */
type Column = readonly [name: string, type: string, expression: string];

interface OutlineTable {
  /** Table whose rows have outlines. */
  readonly of: 'record' | 'edge';
  readonly columns: readonly Column[];
}

interface Described {
  readonly fields: readonly FieldDescription[];
}

const REVISION: Column = ['revision', 'INTEGER', ofProvenance('revision', 0)];

/** Texts and lists are replaced by a number: that they are stated is all that is kept of them. */
const RECORD_OUTLINES: OutlineTable = {
  of: 'record',
  columns: [
    REVISION,
    ['created_at', 'TEXT', ofProvenance('createdAt', "''")],
    ['updated_at', 'TEXT', ofProvenance('updatedAt', "''")],
    ['fields', 'TEXT', ofFields('json_replace', `${leftOutPaths(MODEL.kinds).join(', 1, ')}, 1`)],
  ],
};

const EDGE_OUTLINES: OutlineTable = {
  of: 'edge',
  columns: [
    REVISION,
    ['fields', 'TEXT', ofFields('json_remove', leftOutPaths(MODEL.edges).join(', '))],
  ],
};

const TABLES = [RECORD_OUTLINES, EDGE_OUTLINES] as const;

/** Statements that define everything, by the names of what they define. */
const DEFINITIONS: ReadonlyMap<string, string> = new Map(TABLES.flatMap(definitionsOf));

const DEFINED: Statement<{ name: string; sql: string }> = {
  sql: `SELECT name, sql FROM sqlite_schema WHERE name IN (${[...DEFINITIONS.keys()].map((name) => `'${name}'`).join(', ')})`,
};

/** Makes the tables and fills them, unless they are there as this version needs them. */
export function prepareOutlines(connection: Connection): void {
  if (areDefined(connection)) return;
  connection.transaction(() => {
    // Another process may have done it meanwhile.
    if (!areDefined(connection)) makeAnew(connection);
  });
}

function areDefined(connection: Connection): boolean {
  const defined = new Map(connection.all(DEFINED).map(({ name, sql }) => [name, sql]));
  return [...DEFINITIONS].every(([name, sql]) => defined.get(name) === sql);
}

function makeAnew(connection: Connection): void {
  for (const { of } of TABLES) {
    for (const event of ['added', 'changed', 'removed']) {
      connection.script(`DROP TRIGGER IF EXISTS ${of}_${event}`);
    }
    connection.script(`DROP TABLE IF EXISTS ${of}_outline`);
  }
  for (const definition of DEFINITIONS.values()) connection.script(definition);
  for (const { of, columns } of TABLES) {
    const expressions = columns.map(([, , expression]) => expression).join(', ');
    connection.script(
      `INSERT INTO ${of}_outline SELECT id, ${expressions} FROM ${of} AS entry ORDER BY id`,
    );
  }
}

function definitionsOf({ of, columns }: OutlineTable): [string, string][] {
  const outline = `${of}_outline`;
  const names = columns.map(([name]) => name);
  const types = columns.map(([name, type]) => `${name} ${type} NOT NULL`);
  const values = columns.map(([, , expression]) => expression.replaceAll('entry.', 'new.'));
  const settings = names.map((name, place) => `${name} = ${values[place]}`);
  return [
    [
      outline,
      `CREATE TABLE ${outline} (id TEXT PRIMARY KEY, ${types.join(', ')}) STRICT, WITHOUT ROWID`,
    ],
    [
      `${of}_added`,
      `CREATE TRIGGER ${of}_added AFTER INSERT ON ${of} BEGIN
        INSERT INTO ${outline} VALUES (new.id, ${values.join(', ')});
      END`,
    ],
    [
      `${of}_changed`,
      `CREATE TRIGGER ${of}_changed AFTER UPDATE ON ${of} BEGIN
        UPDATE ${outline} SET id = new.id, ${settings.join(', ')} WHERE id = old.id;
      END`,
    ],
    [
      `${of}_removed`,
      `CREATE TRIGGER ${of}_removed AFTER DELETE ON ${of} BEGIN
        DELETE FROM ${outline} WHERE id = old.id;
      END`,
    ],
  ];
}

/** Paths of the fields that no kind or edge type among them keeps. */
function leftOutPaths(described: readonly Described[]): string[] {
  const kept = new Set(described.flatMap(({ fields }) => scalarNames(fields)));
  const names = described.flatMap(({ fields }) => fields.map(({ name }) => name));
  return [...new Set(names)]
    .filter((name) => !kept.has(name))
    .sort()
    .map((name) => `'$.${name}'`);
}

// Damage must neither keep a store from opening nor anybody from mending it: it is told when it is read.

function ofProvenance(name: string, otherwise: string | number): string {
  const value = `coalesce(entry.provenance ->> '$.${name}', ${otherwise})`;
  return `CASE WHEN json_valid(entry.provenance) THEN ${value} ELSE ${otherwise} END`;
}

function ofFields(change: 'json_replace' | 'json_remove', paths: string): string {
  const value = `coalesce(${change}(jsonb_extract(entry.state, '$.fields'), ${paths}), '')`;
  return `CASE WHEN json_valid(entry.state) THEN ${value} ELSE '' END`;
}
