/** The bundled data, and copies of it with something changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FIELD_FOLDER = fileURLToPath(new URL('../../seed/field', import.meta.url));
export const EXAMPLE_FOLDER = fileURLToPath(new URL('../../seed/example', import.meta.url));
export const README_FILE = fileURLToPath(new URL('../../seed/README.md', import.meta.url));

/** A row of an input file, as far as a test looks at it. */
export type Row = Record<string, unknown>;

/** The parsed content of a bundled file. */
export function readInput<Content = Row[]>(file: string, folder = FIELD_FOLDER): Content {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
}

/** Runs `use` on a copy of the folder in which that file has other text; removes it afterwards. */
export function withFile<Result>(
  folder: string,
  file: string,
  text: string,
  use: (folder: string) => Result,
): Result {
  const copy = mkdtempSync(join(tmpdir(), 'lacuna-seed-'));
  try {
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, file), text);
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
