/** The ranking over HTTP: from a cold server, after one write, and repeated. */
import { startNeo4j } from '../../test/support/neo4j-server.ts';
import { questionsOnly, wholeWorld } from '../graphs/world.ts';
import { partOptions } from '../part-options.ts';
import { saveResult } from '../report/measure.ts';
import { buildServer } from '../server/lacuna-process.ts';
import { measureRanking } from '../server/ranking-runs.ts';
import { neo4jEngine, sqliteEngine } from '../stores/engines.ts';
import { fillStore } from '../stores/fill-store.ts';

const { begun, neo4j, questions, runs } = partOptions();
buildServer();
const measures = [
  ...(await measureRanking(
    await sqliteEngine('SQLite, questions only', questionsOnly(questions)),
    runs,
  )),
  ...(await measureRanking(
    await sqliteEngine('SQLite, all sorts of record', wholeWorld(questions)),
    runs,
  )),
];
saveResult('p3', begun, { measures });
if (neo4j) {
  const server = await startNeo4j();
  try {
    const size = questionsOnly(questions);
    const engine = neo4jEngine('Neo4j, questions only', server, size);
    const store = await engine.open();
    await fillStore(store, size);
    await store.close();
    measures.push(...(await measureRanking(engine, runs)));
    saveResult('p3', begun, { measures });
  } finally {
    await server.close();
  }
}
