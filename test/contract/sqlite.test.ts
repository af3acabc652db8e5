import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll } from 'vitest';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { describeGraphStoreContract } from './graph-store-contract.ts';

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lacuna-sqlite-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describeGraphStoreContract(
  'sqlite',
  {
    open: () => openSqliteStore({ folder }),
    async reset() {
      folder = await mkdtemp(join(parent, 'store-'));
    },
    async erasePayload(_store, id) {
      const database = new Database(join(folder, DATABASE_FILE));
      database.prepare('UPDATE item SET state = NULL WHERE id = ?').run([id]);
      database.close();
    },
  },
  // It lives in our own process: it cannot go away, and it asks for no password.
  { leftOut: 4 },
);
