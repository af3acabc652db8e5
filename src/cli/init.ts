import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from './init/documents.ts';
import { templates } from './init/templates.ts';
import { CannotWrite, tell, UsageMistake } from './messages.ts';

/** What an empty folder may hold: it is then kept as it is. */
const ALLOWED = ['.git'];

/** Makes a documented empty instance in a new or empty folder, whole or not at all. */
export function init(folder: string, options: { readonly json?: boolean }): void {
  refuseUsed(folder);
  const files = [...documents(), ...templates()];
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const place = join(folder, path);
      const first = mkdirSync(dirname(place), { recursive: true });
      if (first !== undefined) made.push(first);
      // Never over a file that somebody else made meanwhile.
      writeFileSync(place, text, { flag: 'wx' });
      made.push(place);
    }
  } catch (error) {
    for (const place of made.reverse()) rmSync(place, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotWrite(`${folder} could not be filled: ${reason}.`, { cause: error });
  }
  tell(
    { folder, files: files.map(({ path }) => path) },
    [
      `Made an empty instance in ${folder}: ${files.length} files.`,
      `Read ${join(folder, 'README.md')} next.`,
    ],
    options,
  );
}

/** Throws `UsageMistake` for a folder with something in it, and for what is no folder. */
function refuseUsed(folder: string): void {
  const found = entriesOf(folder).find((name) => !ALLOWED.includes(name));
  if (found !== undefined) {
    throw new UsageMistake(
      `The folder ${folder} is not empty (it holds ${found}); choose a new or an empty one.`,
    );
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') {
      throw new UsageMistake(`${folder} is no folder; choose a new or an empty one.`);
    }
    throw new CannotWrite(`The folder ${folder} cannot be read: ${String(error)}.`, {
      cause: error,
    });
  }
}
