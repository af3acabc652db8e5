/**
 * Reads the outlines of all records and edges: one scan of each table. SQLite itself puts the rows
 * together to lists, because every row that crosses its border costs more than reading it.
 */
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { EdgeType, KindName } from '../../../model/generated/model.ts';
import { edgeOfType, isEdgeType, kindNamed, kindWithSlug } from '../../../model/lookup.ts';
import type { EdgeOutlines, Outlines, RecordOutlines } from '../../outlines.ts';
import { StoreError } from '../../store-error.ts';
import { type Connection, openConnection, PATIENCE, type Statement } from './connection.ts';
import { EdgeEnds } from './edge-ends.ts';
import { FieldTexts } from './field-texts.ts';

/** Larger lists are no faster, and a hundred of them are fetched before others have their turn. */
const ROWS_PER_LIST = 250;

/** Beyond control characters, which neither ids nor JSON have. */
const COLUMN_END = '\u000b';
const ROW_END = '\n';

interface Lists {
  /** The columns of some rows in the order of their ids; null for no rows. */
  readonly lists: string | null;
}

/** All records in the order of their ids, and all edges. */
export const RECORDS = listsOf('record_outline', [
  'id',
  'revision',
  'created_at',
  'updated_at',
  'fields',
]);
export const EDGES = listsOf('edge_outline', ['id', 'revision', 'fields']);

/** Outlines of all records, then of all edges, all as they were at one moment. */
export async function* readOutlines(
  connection: Connection,
): AsyncGenerator<Outlines, void, undefined> {
  const reading = beginReading(connection);
  try {
    const ends = new EdgeEnds();
    const recordReader = new RecordReader(ends);
    for (const { lists } of reading.rows(RECORDS)) {
      if (lists !== null) yield* recordReader.read(lists.split(COLUMN_END));
      await othersTurn();
    }
    const edgeReader = new EdgeReader(ends);
    for (const { lists } of reading.rows(EDGES)) {
      if (lists !== null) yield* edgeReader.read(lists.split(COLUMN_END));
      await othersTurn();
    }
  } finally {
    reading.end();
  }
}

interface Reading {
  rows(statement: Statement<Lists>): Iterable<Lists>;
  end(): void;
}

/**
 * A connection of its own, whose transaction sees one state while others write. A store in memory has
 * but one: there everything is read at once, before anybody else has a turn.
 */
function beginReading(connection: Connection): Reading {
  if (connection.path === ':memory:') {
    const read = new Map([RECORDS, EDGES].map((each) => [each, connection.all(each)]));
    return { rows: (statement) => read.get(statement) ?? [], end: () => undefined };
  }
  connection.checkOpen();
  const own = openConnection(connection.path);
  try {
    own.script(`${PATIENCE} BEGIN`);
  } catch (error) {
    own.close();
    throw error;
  }
  return {
    *rows(statement) {
      for (const row of own.each(statement)) {
        connection.checkOpen();
        yield row;
      }
    },
    end: () => own.close(),
  };
}

/** Reads lists of records. */
class RecordReader {
  readonly #ends: EdgeEnds;
  readonly #texts = new Map<KindName, FieldTexts>();
  readonly #moments = new Moments();

  constructor(ends: EdgeEnds) {
    this.#ends = ends;
  }

  /** Outlines of rows, which are in the order of their ids, kind by kind. */
  *read(columns: readonly string[]): Generator<RecordOutlines> {
    const [idList = '', ...others] = columns;
    // Parts of a list would keep the whole of it in memory as long as the ids live.
    const ids = JSON.parse(`["${idList.replaceAll(ROW_END, '","')}"]`) as string[];
    const [revisions = [], created = [], updated = [], fields = []] = others.map(rowsOf);
    this.#ends.add(ids);
    for (const [start, end] of runsOf(ids, '/')) {
      const kind = kindOf(ids[start] ?? '');
      const texts = this.#texts.get(kind) ?? new FieldTexts(kindNamed(kind).fields);
      this.#texts.set(kind, texts);
      const ofKind = ids.slice(start, end);
      yield {
        kind,
        ids: ofKind,
        revisions: Float64Array.from(revisions.slice(start, end), Number),
        createdAt: this.#moments.of(created.slice(start, end)),
        updatedAt: this.#moments.of(updated.slice(start, end)),
        ...texts.columnsOf(ofKind, fields.slice(start, end)),
      };
    }
  }
}

/** Reads lists of edges, whose ends have been read. */
class EdgeReader {
  readonly #ends: EdgeEnds;
  readonly #texts = new Map<EdgeType, FieldTexts>();

  constructor(ends: EdgeEnds) {
    this.#ends = ends;
  }

  /** Outlines of rows, which are in the order of their ids, type by type. */
  *read(columns: readonly string[]): Generator<EdgeOutlines> {
    const [ids = [], revisions = [], fields = []] = columns.map(rowsOf);
    for (const [start, end] of runsOf(ids, '.')) {
      const type = typeOf(ids[start] ?? '');
      const texts = this.#texts.get(type) ?? new FieldTexts(edgeOfType(type).fields);
      this.#texts.set(type, texts);
      const ofType = ids.slice(start, end);
      yield {
        type,
        ...this.#ends.endsOf(type, ofType),
        revisions: Float64Array.from(revisions.slice(start, end), Number),
        values: texts.columnsOf(ofType, fields.slice(start, end)).values,
      };
    }
  }
}

/** Turns moments as ISO 8601 texts into milliseconds since 1970; neighbours often share theirs. */
class Moments {
  #text = '';
  #moment = Number.NaN;

  of(texts: readonly string[]): Float64Array {
    const moments = new Float64Array(texts.length);
    for (let row = 0; row < texts.length; row += 1) {
      const text = texts[row] ?? '';
      if (text !== this.#text) {
        this.#text = text;
        this.#moment = Date.parse(text);
      }
      moments[row] = this.#moment;
    }
    return moments;
  }
}

function rowsOf(column: string): string[] {
  return column.split(ROW_END);
}

/** Where rows begin and end whose ids begin alike, up to a mark. */
function* runsOf(ids: readonly string[], mark: '/' | '.'): Generator<[number, number]> {
  let start = 0;
  while (start < ids.length) {
    const first = ids[start] ?? '';
    const prefix = first.slice(0, first.indexOf(mark) + 1);
    let end = start + 1;
    while (end < ids.length && ids[end]?.startsWith(prefix)) end += 1;
    yield [start, end];
    start = end;
  }
}

function kindOf(id: string): KindName {
  const kind = kindWithSlug(id.slice(0, Math.max(0, id.indexOf('/'))));
  if (kind) return kind.name as KindName;
  throw new StoreError('damaged', `The store holds a record with the id ${id}.`);
}

function typeOf(id: string): EdgeType {
  const type = id.slice(0, Math.max(0, id.indexOf('.')));
  if (isEdgeType(type)) return type;
  throw new StoreError('damaged', `The store holds an edge with the id ${id}.`);
}

/** One row for each list; the batches step over the ids of the table, which is quick. */
function listsOf(table: string, columns: readonly string[]): Statement<Lists> {
  const lists = columns.map((column) => `group_concat(${column}, char(10))`);
  const nth = `ORDER BY id LIMIT 1 OFFSET ${ROWS_PER_LIST - 1}`;
  return {
    sql: `
      WITH RECURSIVE batch (previous, last) AS (
        SELECT '', (SELECT id FROM ${table} ${nth})
        UNION ALL
        SELECT last, (SELECT id FROM ${table} WHERE id > batch.last ${nth})
        FROM batch WHERE last IS NOT NULL
      )
      SELECT (
        SELECT ${lists.join(' || char(11) || ')}
        FROM (
          SELECT ${columns.join(', ')} FROM ${table}
          WHERE id > batch.previous ORDER BY id LIMIT ${ROWS_PER_LIST}
        )
      ) AS lists
      FROM batch`,
  };
}
