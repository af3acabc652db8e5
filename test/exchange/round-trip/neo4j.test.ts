import { expect, it } from 'vitest';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { openNeo4jStore } from '../../../src/store/engines/neo4j/open-neo4j-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { open, requires } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { describeOnNeo4j } from '../../neo4j/test-neo4j.ts';
import { openTestStore, writeStates } from '../../support/test-api.ts';
import { planItems } from '../import/item-files.ts';
import { exportableSamples } from './exportable-samples.ts';
import { EXPORTED_FORMATS, exportFiles, importFiles } from './exported-files.ts';
import { expectRoundTrip, expectSameBytes } from './round-trip-cases.ts';

describeOnNeo4j('imports into Neo4j', (getNeo4j) => {
  const openEmpty = async () => {
    await getNeo4j().wipe();
    return openNeo4jStore(getNeo4j().connection);
  };

  it.each(EXPORTED_FORMATS)('of an export as %s export the same again', async (format) => {
    const source = await openTestStore(exportableSamples(5));
    const target = await openEmpty();
    try {
      await expectRoundTrip(source, target, format);
    } finally {
      await source.close();
      await target.close();
    }
  });

  it('of the same file give the exports of SQLite, byte for byte', async () => {
    const source = await openTestStore(exportableSamples(7));
    const file = await exportFiles(source, 'ndjson');
    const [here, there] = [await openTestStore([]), await openEmpty()];
    try {
      await importFiles(here, file);
      await importFiles(there, file);
      for (const format of EXPORTED_FORMATS) {
        expectSameBytes(await exportFiles(there, format), await exportFiles(here, format));
      }
    } finally {
      for (const store of [source, here, there]) await store.close();
    }
  });

  it('of what Neo4j exported are the same in SQLite', async () => {
    const source = await openEmpty();
    const target = await openTestStore([]);
    try {
      await writeStates(source, exportableSamples(6));
      await expectRoundTrip(source, target, 'ndjson');
    } finally {
      await source.close();
      await target.close();
    }
  });

  it('write nothing when somebody else has added an entry since the plan', async () => {
    const store = await openEmpty();
    try {
      const plan = await planItems(store, { 'x.ndjson': [...open('a', 'b'), requires('a', 'b')] });
      await writeStates(store, open('b'));
      const before = await snapshotOf(store);

      await expect(applyImport(plan, store)).rejects.toThrow(StoreError);
      plan.close();

      expect(await snapshotOf(store)).toEqual(before);
    } finally {
      await store.close();
    }
  });
});
