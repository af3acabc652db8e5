/** The public graph, or a part of it, as CSV: one file for each kind and each edge type. */
import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import type { ExportListener } from '../export-graph.ts';
import { type ManifestFile, TextDigest } from '../manifest.ts';
import { findLanguages, type LanguagesByTable } from './csv-languages.ts';
import { CsvTable, csvFileName, type Table, tableName, tableOf } from './csv-table.ts';
import { ExportTally } from './export-tally.ts';
import { type ExportScope, type ExportSource, VisibleEntries } from './visible-entries.ts';

/** What comes next: text of the file of that name, or, after its last, what the manifest says of it. */
export type CsvPart =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly file: ManifestFile };

/** Rows that are made into one text. */
const ROWS_PER_CHUNK = 100;

/**
 * The files of the kinds and edge types that have rows, one after the other; or the one file of
 * `only`, also without rows. Reads everything twice: the columns depend on the languages. Throws
 * `ChangedMeanwhile` when a language came in between.
 */
export async function* exportCsv(
  source: ExportSource,
  scope: ExportScope,
  only?: Table,
  { onPage }: ExportListener = {},
): AsyncGenerator<CsvPart, void, undefined> {
  const isWanted = (table: Table) => !only || tableName(table) === tableName(only);
  const files = new CsvFiles(await findLanguages(source, scope, isWanted));
  if (only) yield* files.open(only);
  const entries = new VisibleEntries(source, scope);
  for await (const page of entries.records()) {
    yield* files.write(page.filter((record) => isWanted(tableOf(record))));
    onPage?.(files.written);
  }
  if (!only || 'edge' in only) {
    for await (const page of entries.edges()) {
      yield* files.write(page.filter((edge) => isWanted(tableOf(edge))));
      onPage?.(files.written);
    }
  }
  yield* files.close();
}

interface OpenFile {
  readonly name: string;
  readonly table: CsvTable;
  readonly tally: ExportTally;
  readonly digest: TextDigest;
}

/** Entries come in the order of their ids, so those of one table stand together. */
class CsvFiles {
  readonly #languages: LanguagesByTable;
  #file: OpenFile | undefined;
  /** How many entries all files hold. */
  readonly written = { recordCount: 0, edgeCount: 0 };

  constructor(languages: LanguagesByTable) {
    this.#languages = languages;
  }

  /** Ends the former file and begins that of the table; nothing happens when it is the same. */
  *open(table: Table): Generator<CsvPart, OpenFile, undefined> {
    const name = csvFileName(table);
    if (this.#file?.name === name) return this.#file;
    yield* this.close();
    const file: OpenFile = {
      name,
      table: new CsvTable(table, this.#languages.get(tableName(table))),
      tally: new ExportTally(),
      digest: new TextDigest(),
    };
    this.#file = file;
    yield told(file, file.table.header());
    return file;
  }

  *write(entries: readonly (StoredRecord | StoredEdge)[]): Generator<CsvPart, void, undefined> {
    let start = 0;
    while (start < entries.length) {
      const rows = chunkAt(entries, start);
      const [first] = rows;
      if (!first) return;
      const file = yield* this.open(tableOf(first));
      for (const entry of rows) file.tally.add(entry);
      this.written['kind' in first ? 'recordCount' : 'edgeCount'] += rows.length;
      yield told(file, file.table.rows(rows));
      start += rows.length;
    }
  }

  /** Ends the file that is open, if there is one. */
  *close(): Generator<CsvPart, void, undefined> {
    if (!this.#file) return;
    const { name, tally, digest } = this.#file;
    this.#file = undefined;
    yield { name, file: { name, ...tally.end(), sha256: digest.end() } };
  }
}

function told({ name, digest }: OpenFile, text: string): CsvPart {
  digest.add(text);
  return { name, text };
}

/** The entries from there on that belong to one table, at most as many as one text may hold. */
function chunkAt<T extends StoredRecord | StoredEdge>(
  entries: readonly T[],
  start: number,
): readonly T[] {
  const chunk = entries.slice(start, start + ROWS_PER_CHUNK);
  const [first] = chunk;
  const table = first && tableName(tableOf(first));
  const end = chunk.findIndex((entry) => tableName(tableOf(entry)) !== table);
  return end < 0 ? chunk : chunk.slice(0, end);
}
