/** Rows of a table of CSV as items. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import type { EdgeState, FieldValue, LocalisedValue, RecordState } from '../../model/states.ts';
import { shown } from '../../model/validation.ts';
import type { InputItem, Place } from '../input.ts';
import { cellValue } from './csv-cells.ts';
import { type CsvColumn, type FieldColumn, readHeader } from './csv-header.ts';
import { type CsvTable, namedTable, tableOfFile } from './csv-table.ts';
import { placeIn, thrownMistake } from './items.ts';
import { readOrigin } from './origin.ts';

/** Takes the rows of one file, one after another. */
export class CsvRows {
  readonly #file: string;
  #names: readonly string[] | undefined;
  #headerLine = 1;
  #table: CsvTable | undefined;
  #columns: readonly CsvColumn[] = [];
  #told: readonly string[] = [];
  /** Set once the header is known to be wrong: then no row can be read. */
  #isWrong = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether no row came. */
  get isEmpty(): boolean {
    return this.#names === undefined;
  }

  /** Items of the row. */
  take(cells: readonly string[], line: number): readonly InputItem[] {
    if (this.#isWrong) return [];
    try {
      if (this.#names === undefined) return this.#header(cells, line);
      return this.#row(cells, placeIn(this.#file, line));
    } catch (thrown) {
      if (!(thrown instanceof ReadMistake)) throw thrown;
      return [thrownMistake(this.#file, new ReadMistake(thrown.message, thrown.line ?? line))];
    }
  }

  /** The kind may be told by the first row only; then the header is read when that comes. */
  #header(names: readonly string[], line: number): readonly InputItem[] {
    this.#names = names;
    this.#headerLine = line;
    const table = tableOfFile(this.#file);
    const isToldByRow = names.includes('kind') || names.includes('type');
    return isToldByRow ? [] : this.#readColumns(table);
  }

  #readColumns(table: CsvTable | undefined): readonly InputItem[] {
    const line = this.#headerLine;
    try {
      const { columns, hasOrigin } = readHeader(this.#names ?? [], table);
      this.#table = table;
      this.#columns = columns;
      this.#told = columns.flatMap((column) => (column.is === 'field' ? [column.told] : []));
      return hasOrigin ? [{ is: 'begins', place: placeIn(this.#file, line) }] : [];
    } catch (thrown) {
      if (!(thrown instanceof ReadMistake)) throw thrown;
      this.#isWrong = true;
      throw new ReadMistake(thrown.message, line);
    }
  }

  #row(cells: readonly string[], place: Place): readonly InputItem[] {
    const names = this.#names ?? [];
    const begins = this.#table ? [] : this.#readColumns(this.#tableOfRow(cells));
    if (cells.length !== names.length) {
      throw new ReadMistake(
        `The row has ${count(cells.length, 'cell')}, and the first row ${names.length}.`,
        place.line,
      );
    }
    const table = this.#table;
    if (table) return [...begins, this.#entry(table, cells, place)];
    return begins;
  }

  #tableOfRow(cells: readonly string[]): CsvTable | undefined {
    const names = this.#names ?? [];
    const at = names.findIndex((name) => name === 'kind' || name === 'type');
    const named = cells[at] ?? '';
    return named === '' ? tableOfFile(this.#file) : namedTable(names[at] ?? '', named);
  }

  #entry(table: CsvTable, cells: readonly string[], place: Place): InputItem {
    const naming: Record<string, string> = {};
    const stated: Record<string, string> = {};
    const fields: Record<string, FieldValue> = { ...table.defaults };
    for (const [index, column] of this.#columns.entries()) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      if (column.is === 'field') addCell(fields, column, cell);
      else (column.is === 'naming' ? naming : stated)[column.name] = cell;
    }
    const { createdAt, createdBy, updatedAt, updatedBy } = stated;
    const origin = readOrigin({ createdAt, createdBy, updatedAt, updatedBy });
    const state = stateOf(table, naming, fields);
    return { is: 'entry', place, state, told: this.#told, ...(origin && { origin }) };
  }
}

function addCell(
  fields: Record<string, FieldValue>,
  { field, language }: FieldColumn,
  cell: string,
): void {
  if (language === undefined) fields[field.name] = cellValue(field, cell);
  else {
    const texts = fields[field.name] as LocalisedValue | undefined;
    fields[field.name] = { ...texts, [language]: cell };
  }
}

function stateOf(
  table: CsvTable,
  naming: { readonly [name: string]: string },
  fields: Readonly<Record<string, FieldValue>>,
): RecordState | EdgeState {
  const needed = (name: string): string => {
    const cell = naming[name];
    if (cell !== undefined) return cell;
    throw new ReadMistake(`The cell of ${name} is empty.`);
  };
  const other = naming[table.is];
  if (other !== undefined && other !== table.name) {
    throw new ReadMistake(
      `The ${table.is} is ${shown(other)}, but the file holds ${table.name}: one file, one ${table.is}.`,
    );
  }
  if (table.is === 'kind') return { kind: table.name as KindName, slug: needed('slug'), fields };
  const type = table.name as EdgeType;
  return { type, source: needed('source'), target: needed('target'), fields };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
