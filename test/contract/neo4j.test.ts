import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { connectTestNeo4j, describeOnNeo4j, type TestNeo4j } from '../neo4j/test-neo4j.ts';
import { findMissingTool } from '../support/neo4j-jars.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j-server.ts';
import { describeGraphStoreContract } from './graph-store-contract.ts';
import type { StoreHarness } from './store-harness.ts';

const CASES_OF_OUTAGE = 3;

/** Everything that works on a server that stays. */
function harnessFor(getNeo4j: () => TestNeo4j): StoreHarness {
  return {
    open: () => openNeo4jStore(getNeo4j().connection),
    openWithWrongCredentials: () =>
      openNeo4jStore({ ...getNeo4j().connection, password: 'a-wrong-secret' }),
    reset: () => getNeo4j().wipe(),
    async erasePayload(_store, id) {
      await getNeo4j().run('MATCH (item:LogItem {id: $id}) REMOVE item.state', { id });
    },
  };
}

function describeOnServerOfItsOwn(): void {
  describe('on a server that comes and goes', () => {
    let server: Neo4jServer;
    let own: TestNeo4j;
    beforeAll(async () => {
      server = await startNeo4j();
      own = connectTestNeo4j(server);
    });
    afterAll(async () => {
      await own?.driver.close();
      await server?.close();
    });

    describeGraphStoreContract('neo4j', {
      ...harnessFor(() => own),
      breakAndRestore: { break: () => server.stop(), restore: () => server.start() },
    });
  });
}

if (inject('neo4j') && findMissingTool() === undefined) describeOnServerOfItsOwn();
else {
  // Nobody may stop a server that was given to the tests.
  describeOnNeo4j('on the given server', (getNeo4j) =>
    describeGraphStoreContract('neo4j', harnessFor(getNeo4j), { leftOut: CASES_OF_OUTAGE }),
  );
}
