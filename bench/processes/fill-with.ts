/**
 * Fills a SQLite store by the sources below a folder, which may be those of another revision. Prints the
 * folder as JSON. Usage: fill-with.ts ROOT FOLDER QUESTIONS.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { questionsOnly } from '../graphs/world.ts';
import { fillStore } from '../stores/fill-store.ts';

const [root = '', folder = '', questions = ''] = process.argv.slice(2);
const file = join(root, 'src/store/engines/sqlite/open-sqlite-store.ts');
const engine = (await import(pathToFileURL(file).href)) as {
  readonly openSqliteStore: typeof openSqliteStore;
};
const store = await engine.openSqliteStore({ folder });
await fillStore(store, questionsOnly(Number(questions)));
await store.close();
process.stdout.write(JSON.stringify(folder));
