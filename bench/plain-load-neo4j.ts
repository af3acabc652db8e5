/** What anybody's loader would do to have the same usable store in Neo4j; see plain-load.ts. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { edgeId, recordId } from '../src/model/identity.ts';
import { edgeProperties, recordProperties } from '../src/store/engines/neo4j/native-properties.ts';
import { BATCH_SIZE, DIGEST, entryOf, type Line, LOG, linesOf, TIME } from './plain-load.ts';

/** Loads the file into the database, whose indexes are there and which is empty else. */
export async function loadIntoNeo4j(driver: Driver, file: string): Promise<void> {
  const session = driver.session();
  let batch: Line[] = [];
  let revision = 0;
  const write = async () => {
    revision += 1;
    await session.executeWrite((transaction) => writeBatch(transaction, batch, revision));
    batch = [];
  };
  for await (const line of linesOf(file)) {
    const value = JSON.parse(line) as Line;
    if ('lacuna' in value) continue;
    batch.push(value);
    if (batch.length === BATCH_SIZE) await write();
  }
  if (batch.length > 0) await write();
  await session.close();
}

async function writeBatch(
  transaction: ManagedTransaction,
  lines: readonly Line[],
  revision: number,
): Promise<void> {
  const records: object[] = [];
  const edges = new Map<string, object[]>();
  const items: object[] = [];
  for (const [position, line] of lines.entries()) {
    const { state, origin } = entryOf(line);
    const provenance = { ...origin, revision, digest: DIGEST };
    const id = 'kind' in state ? recordId(state) : edgeId(state);
    if ('kind' in state) {
      const properties = recordProperties({ ...state, id, provenance });
      records.push({ kind: state.kind, properties });
    } else {
      const { source, target, type } = state;
      const rows = edges.get(type) ?? [];
      rows.push({ source, target, properties: edgeProperties({ ...state, id, provenance }) });
      edges.set(type, rows);
    }
    items.push({
      position: neo4j.int(position),
      id,
      after: DIGEST,
      origin: JSON.stringify(origin),
      state: JSON.stringify(state),
    });
  }
  await transaction.run(
    'UNWIND $records AS row CREATE (record:Record:$(row.kind)) SET record = row.properties',
    { records },
  );
  for (const [type, rows] of edges) {
    await transaction.run(
      `UNWIND $rows AS row MATCH (source:Record {id: row.source}) MATCH (target:Record {id: row.target})
       CREATE (source)-[edge:${type}]->(target) SET edge = row.properties`,
      { rows },
    );
  }
  const number = neo4j.int(revision);
  await transaction.run(
    `UNWIND $items AS row
     CREATE (item:LogItem) SET item = row, item.revision = $number`,
    { items, number },
  );
  const entry = { time: TIME, ...LOG, previousDigest: DIGEST, revision: number, digest: DIGEST };
  await transaction.run(
    `MATCH (head:LogHead {name: 'log'}) SET head.revision = $number, head.digest = $digest
     CREATE (entry:LogEntry) SET entry = $entry`,
    { number, digest: DIGEST, entry },
  );
}
