/**
 * How fast an NDJSON export is imported into an empty Neo4j, against a plain load. The database at
 * NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) is wiped. See bench/README.md.
 */
import { strictEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import canonicalize from 'canonicalize';
import neo4j from 'neo4j-driver';
import { submitInBatches } from '../src/changes/submit-changes.ts';
import { exportGraph } from '../src/exchange/export-graph.ts';
import { applyImport } from '../src/exchange/import/apply-import.ts';
import { planImport } from '../src/exchange/import/plan-import.ts';
import { readFile } from '../src/exchange/read/read-file.ts';
import { openNeo4jStore } from '../src/store/engines/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { loadIntoNeo4j } from './plain-load-neo4j.ts';
import { sampleEdge, sampleRecord } from './sample-graph.ts';
import { spreadOf, spreadText } from './statistics.ts';

const BASE_IRI = 'https://graph.example/';
const RESULTS = fileURLToPath(new URL('results', import.meta.url));

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
  },
});
const count = Number(values.records);
const connection = {
  uri: process.env['NEO4J_URI'] ?? '',
  user: process.env['NEO4J_USER'] ?? 'neo4j',
  password: process.env['NEO4J_PASSWORD'] ?? '',
};
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));

mkdirSync(RESULTS, { recursive: true });
const folder = mkdtempSync(join(RESULTS, 'neo4j-'));
const file = join(folder, 'graph.ndjson');
try {
  await exportSample();
  const plain: number[] = [];
  const imports: number[] = [];
  // The first turn only warms the server.
  for (let turn = 0; turn <= Number(values.runs); turn += 1) {
    const [load, expected] = await measure(() => loadIntoNeo4j(driver, file));
    const [taken, found] = await measure(importFile);
    strictEqual(found, expected);
    if (turn === 0) continue;
    plain.push(load);
    imports.push(taken);
  }
  const ratio = spreadOf(imports.map((each, index) => each / (plain[index] ?? Number.NaN)));
  const cells = [
    `${count} + ${count / 2}`,
    spreadText(ratio),
    spreadText(spreadOf(imports), 0),
    spreadText(spreadOf(plain), 0),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
} finally {
  await driver.close();
  rmSync(folder, { recursive: true });
}

async function exportSample(): Promise<void> {
  const store = await openSqliteStore({ folder: join(folder, 'source') });
  const records = Array.from({ length: count }, (_, index) => sampleRecord(index, count));
  const edges = Array.from({ length: count / 2 }, (_, index) => sampleEdge(index, count));
  const changes = [...records, ...edges].map((put) => ({ put }));
  await submitInBatches(store, { actor: 'bench', message: 'bench', changes });
  const scope = { baseIri: BASE_IRI, isVisible: () => true };
  await pipeline(exportGraph(store, 'ndjson', scope), createWriteStream(file));
  await store.close();
}

/** Milliseconds of the work in an empty database, and what it brought about. */
async function measure(work: () => Promise<void>): Promise<readonly [number, string]> {
  await driver
    .executeQuery('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS')
    .catch(async () => await driver.executeQuery('MATCH (node) DETACH DELETE node'));
  await (await openNeo4jStore(connection)).close();
  const begun = performance.now();
  await work();
  const milliseconds = performance.now() - begun;
  return [milliseconds, await contentOf()];
}

async function importFile(): Promise<void> {
  const store = await openNeo4jStore(connection);
  const plan = await planImport(store, [{ name: 'graph', open: () => createReadStream(file) }], {
    baseIri: BASE_IRI,
    read: (input) => readFile({ ...input, name: file }, { baseIri: BASE_IRI }),
  });
  await applyImport(plan, store, { mode: 'batches' });
  plan.close();
  await store.close();
}

/** A digest of the graph and of the log's items, without the digests in them. */
async function contentOf(): Promise<string> {
  const hash = createHash('sha256');
  const store: GraphStore = await openNeo4jStore(connection);
  for (const scan of [store.scanRecords.bind(store), store.scanEdges.bind(store)]) {
    let page = await scan({ limit: 5_000 });
    for (let last = page.at(-1); last; last = page.at(-1)) {
      for (const { provenance, ...entry } of page) {
        hash.update(canonicalize({ ...entry, ...provenance, digest: '' }) ?? '');
      }
      page = await scan({ after: last.id, limit: 5_000 });
    }
  }
  await store.close();
  const { records } = await driver.executeQuery(
    'MATCH (item:LogItem) RETURN item.revision, item.position, item.id, item.origin, item.state ORDER BY item.revision, item.position',
  );
  for (const row of records) {
    const [revision, position, id, origin, state] = row.map((value) => String(value));
    const said = [origin, state].map((text) => JSON.parse(text ?? '') as object);
    hash.update(canonicalize([revision, position, id, ...said]) ?? '');
  }
  return hash.digest('hex');
}
