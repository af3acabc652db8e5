/**
 * A program for tests: imports ten megabytes into the store in the folder of its first argument, and
 * prints what went wrong and whether the store is as before.
 */
import { isDeepStrictEqual } from 'node:util';
import { openSqliteStore } from '../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { record } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { importItems } from './item-files.ts';

const store = await openSqliteStore({ folder: process.argv[2] ?? '' });
const before = await snapshotOf(store);
const text = { en: 'word '.repeat(2_000) };
const states = Array.from({ length: 1_000 }, (_, index) =>
  record('Question', `q${index}`, { title: { en: 'q' }, text, status: 'OPEN' }),
);

const error = await importItems(store, { 'x.ndjson': states }).catch((failure: unknown) => failure);

const isUnchanged = isDeepStrictEqual(await snapshotOf(store), before);
process.stdout.write(`${error instanceof Error ? error : 'no error'}\n${isUnchanged}\n`);
await store.close();
