/** Reads CSV: a table of one kind or edge type, row by row. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile, InputItem } from '../input.ts';
import { CsvRows } from './csv-rows.ts';
import { textBlocks } from './decode.ts';

/** A row with the line on which it begins. */
interface ParsedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** How far the parser has come, which is ahead of the rows that were given. */
interface Progress {
  /** Last line of the last whole row. */
  line: number;
}

const BATCH_LENGTH = 500;

/** Longest row, in bytes. */
const MAXIMUM_ROW = 16 * 2 ** 20;

/** Entries, one from each row after the first. */
export async function* readCsv(
  file: InputFile,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const rows = new CsvRows(file.name);
  const progress: Progress = { line: 0 };
  let items: InputItem[] = [];
  try {
    for await (const { cells, line } of parsedRows(file, progress)) {
      items.push(...rows.take(cells, line));
      if (items.length < BATCH_LENGTH) continue;
      yield items;
      items = [];
    }
  } catch (thrown) {
    if (items.length > 0) yield items;
    throw csvMistake(thrown, progress);
  }
  if (items.length > 0) yield items;
  if (rows.isEmpty) throw new ReadMistake('The file is empty.');
}

async function* parsedRows(
  file: InputFile,
  progress: Progress,
): AsyncGenerator<ParsedRow, void, undefined> {
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: MAXIMUM_ROW,
    // The line goes before the cells of its row.
    on_record: (cells, { lines }) => {
      progress.line = lines;
      return [String(firstLineOf(cells, lines)), ...cells];
    },
  });
  const piped = pipeline(Readable.from(textsOf(file)), parser);
  // What goes wrong reaches the reader of the stream, too, and is thrown there.
  piped.catch(() => undefined);
  for await (const [line, ...cells] of parser as AsyncIterable<readonly string[]>) {
    yield { cells, line: Number(line) };
  }
}

async function* textsOf(file: InputFile): AsyncGenerator<string, void, undefined> {
  for await (const { text } of textBlocks(file)) yield text;
}

/** Cells may hold line breaks; the row begins as many lines before its end. */
function firstLineOf(record: readonly string[], lastLine: number): number {
  const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return lastLine - breaks;
}

const SENTENCES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened and never closed, so the rest of the file was not read',
  CSV_INVALID_CLOSING_QUOTE:
    'After a closing quote stands something other than a comma; a quote in a cell is written ""',
  INVALID_OPENING_QUOTE:
    'A quote stands inside a cell without quotes; put the cell in quotes and write it ""',
  CSV_MAX_RECORD_SIZE: 'The row is longer than 16 MB; is a quote never closed?',
};

function csvMistake(thrown: unknown, { line }: Progress): unknown {
  if (!(thrown instanceof CsvError)) return thrown;
  const sentence = SENTENCES[thrown.code];
  if (sentence === undefined) return thrown;
  return new ReadMistake(`${sentence}${sentence.endsWith('?') ? '' : '.'}`, line + 1);
}
