/**
 * A program for tests: commits to the store in the folder of its first argument as often as the
 * second says, and prints the slug of each acknowledged commit. The third begins all slugs.
 */
import { openSqliteStore } from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { puts, question, requestOf, requires } from '../../../contract/sample-changes.ts';

const [folder = '', count = '0', name = ''] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
for (let index = 0; index < Number(count); index++) {
  const slug = `${name}-${index}`;
  const rows = [{ table: 'acknowledged', key: slug, value: 'yes' }];
  await store.commit(requestOf(puts(question(slug), requires(slug, slug)), { private: rows }));
  process.stdout.write(`${slug}\n`);
}
await store.close();
