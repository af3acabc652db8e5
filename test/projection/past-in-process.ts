/**
 * A program for tests: projects the store in the folder of its first argument as of each of the
 * revisions that follow, laying checkpoints on the way, and prints a line of JSON for each.
 */
import { openGraph } from '../../src/projection/open-graph.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { contentOf } from './image-of.ts';

const [folder = '', ...revisions] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
const graph = await openGraph(store, undefined, { past: { spacing: 20, keptEntries: 1 } });
for (const revision of revisions.map(Number)) {
  const content = contentOf(await graph.projectAt('public', revision));
  process.stdout.write(`${JSON.stringify(content)}\n`);
}
graph.close();
await store.close();
