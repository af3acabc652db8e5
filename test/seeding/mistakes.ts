/** Loads the bundled data after a change to one file, and gives the sentence that refuses it. */
import { loadSeed } from '../../src/seeding/load-seed.ts';
import { SeedMistake } from '../../src/seeding/seed-mistake.ts';
import { FIELD_FOLDER, type Row, readInput, withFile } from './seed-folders.ts';

export type Rows = Row[];
export type Lists = Record<string, Rows>;

/** The sentence after the change, which alters the content or returns another. */
export function mistakeAfter<Content>(file: string, change: (content: Content) => unknown): string {
  const content = readInput<Content>(file);
  const result = change(content);
  return mistakeIn(file, JSON.stringify(result ?? content));
}

export function mistakeIn(file: string, text: string): string {
  return withFile(FIELD_FOLDER, file, text, (folder) => sentenceOf(() => loadSeed(folder)));
}

export function sentenceOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    if (error instanceof SeedMistake) return error.message;
    throw error;
  }
  throw new Error('it was loaded');
}

export function rowOf(rows: Rows | undefined, index: number): Row {
  const row = rows?.[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}

export function listIn(row: Row, key: string): readonly unknown[] {
  const list = row[key];
  return Array.isArray(list) ? list : [];
}

/** A change that sets keys of one row. */
export function changeRow(index: number, change: Row): (rows: Rows) => void {
  return (rows) => {
    Object.assign(rowOf(rows, index), change);
  };
}
