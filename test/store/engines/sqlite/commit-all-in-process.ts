/**
 * A program for tests: writes far more than the disk takes into the store in the folder of its first
 * argument, and prints the name of the error and whether the store is as before.
 */
import { isDeepStrictEqual } from 'node:util';
import { openSqliteStore } from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { puts, question, requestOf } from '../../../contract/sample-changes.ts';
import { snapshotOf } from '../../../contract/store-snapshot.ts';

const store = await openSqliteStore({ folder: process.argv[2] ?? '' });
const before = await snapshotOf(store);
const text = { en: 'word '.repeat(2_000) };
const requests = Array.from({ length: 20 }, (_, part) => {
  const slugs = Array.from({ length: 500 }, (_each, index) => `large-${part}-${index}`);
  return requestOf(puts(...slugs.map((slug) => question(slug, { text }))));
});

const error = await store.commitAll(requests).catch((failure: unknown) => failure);

const isUnchanged = isDeepStrictEqual(await snapshotOf(store), before);
const name = error instanceof Error ? error.name : 'no error';
process.stdout.write(`${name} ${isUnchanged ? 'unchanged' : 'changed'}\n`);
await store.close();
