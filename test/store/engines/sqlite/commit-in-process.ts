/**
 * A program for tests: commits to the store in the folder of its first argument as often as the
 * second says, and prints the slug of each commit. The third begins all slugs. With `all` as the
 * fourth they are one transaction, and a slug is printed when it is written; else when its commit is
 * acknowledged.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { puts, question, requestOf, requires } from '../../../contract/sample-changes.ts';

const [folder = '', count = '0', name = '', how = 'each'] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
if (how === 'all') await store.commitAll(requests((slug) => writeSync(1, `${slug}\n`)));
else for (const request of requests(say)) await store.commit(request);
await store.close();

function* requests(onWritten: (slug: string) => void) {
  for (let index = 0; index < Number(count); index++) {
    const slug = `${name}-${index}`;
    const rows = [{ table: 'acknowledged', key: slug, value: 'yes' }];
    yield requestOf(puts(question(slug), requires(slug, slug)), { private: rows });
    onWritten(slug);
  }
}

function say(slug: string): void {
  process.stdout.write(`${slug}\n`);
}
