import { readdir, readFile } from 'node:fs/promises';
import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import {
  loadStatements,
  type StatementName,
  type Statements,
} from '../../src/store/engines/neo4j/statements.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const FORBIDDEN = /Scan/;

/** Scans that are right, with the reason. */
const ALLOWED: Partial<Record<StatementName, { operator: string; reason: string }>> = {
  'stray-records': { operator: 'AllNodesScan', reason: 'looks for what no index knows' },
  'stray-edges': {
    operator: 'DirectedAllRelationshipsScan',
    reason: 'looks for what no index knows',
  },
  'record-outlines': { operator: 'NodeIndexScan', reason: 'reads all records' },
  'edge-outlines': { operator: 'NodeIndexScan', reason: 'reads the edges of all records' },
  mark: { operator: 'NodeByLabelScan', reason: 'one node, asked before there is any index' },
};

/** Statements of the schema, which have no plan. */
const WITHOUT_PLAN = ['constrain-edge-type', 'edge-type-constraints'];

/** In an empty database a scan is cheaper, so its plan is looked at in another. */
const BY_HANDLE = 'remove-stray-edges';

const after = 'a';
const limit = neo4j.int(10);
const ids = ['question/a'];
const rows = [{ id: 'x', source: 'a', target: 'b', kind: 'Question', properties: {} }];
const outlines = { size: neo4j.int(1), shared: {}, single: {}, discriminated: [] };

/** Parameters of every statement of `cypher/store/`. */
const PARAMETERS: Readonly<Record<string, Record<string, unknown>>> = {
  'adopt-records': { records: [{ stray: 'x', properties: {} }] },
  'append-log-entry': { entry: { revision: neo4j.int(1), digest: 'd' } },
  'await-indexes': {},
  'create-edges': { edges: rows },
  'create-records': { records: rows },
  'edge-outlines': outlines,
  'edge-page': { after, limit },
  'edge-provenance': { ids },
  edges: { ids },
  'edges-at-records': { ids },
  history: { id: 'question/a', limit },
  'lock-log-head': {},
  'log-entries': { after: neo4j.int(1), limit },
  'log-entry-digest': { revision: neo4j.int(1) },
  'log-head': {},
  'log-item-count': { after: neo4j.int(1), last: neo4j.int(2), limit },
  'log-items': { after: neo4j.int(1), last: neo4j.int(2) },
  'log-times': { revisions: [neo4j.int(1)] },
  mark: {},
  'node-count': {},
  'private-value': { table: 't', key: 'k' },
  'record-outlines': outlines,
  'record-page': { after, limit },
  'record-provenance': { ids },
  records: { ids },
  'remove-edges': { ids },
  'remove-private': { rows: [{ table: 't', key: 'k' }] },
  'remove-records': { ids },
  'remove-stray-edges': { handles: ['x'] },
  'removed-states': { ids, after: neo4j.int(1) },
  'save-log-items': { revision: neo4j.int(1), items: [] },
  'save-mark': { format: neo4j.int(1), genesisDigest: 'd' },
  'save-private': { rows: [{ table: 't', key: 'k', value: 'v' }] },
  'search-candidates': { query: '+a*', words: ['a'], kinds: null, limit },
  'states-at': { ids, revision: neo4j.int(1) },
  'stray-edges': { types: ['REQUIRES'], limit },
  'stray-records': { kinds: ['Question'], limit },
  'update-edges': { edges: rows },
  'update-records': { records: rows },
};

/** What each operator of a plan says of itself. */
function detailsOf({ arguments: said, children }: Plan): string[] {
  return [String(said['Details'] ?? ''), ...children.flatMap((child) => detailsOf(child))];
}

function operatorsOf(plan: Plan): string[] {
  const name = plan.operatorType.replace(/@.*$/, '');
  return [name, ...plan.children.flatMap((child) => operatorsOf(child))];
}

describeOnNeo4j('statements of cypher/store', (getNeo4j) => {
  let statements: Statements;
  beforeAll(async () => {
    await getNeo4j().wipe();
    statements = await loadStatements();
    await (await openNeo4jStore(getNeo4j().connection)).close();
  });

  async function operators(name: StatementName, edgeType?: string): Promise<string[]> {
    return operatorsOf(await planOf(name, edgeType));
  }

  async function planOf(name: StatementName, edgeType?: string): Promise<Plan> {
    const text = statements.text(name).replaceAll('EDGE_TYPE', edgeType ?? 'EDGE_TYPE');
    const session = getNeo4j().driver.session();
    try {
      const explained = text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN');
      const { summary } = await session.run(explained, PARAMETERS[name]);
      if (!summary.plan) throw new Error(`${name} has no plan`);
      return summary.plan;
    } finally {
      await session.close();
    }
  }

  const names = Object.keys(PARAMETERS).filter((name) => name !== BY_HANDLE) as StatementName[];
  it.each(names)('%s finds by an index', async (name) => {
    const found = await operators(name, 'REQUIRES');

    const scans = found.filter((operator) => FORBIDDEN.test(operator));
    expect(scans).toEqual(name in ALLOWED ? [ALLOWED[name]?.operator] : []);
  });

  it(`${BY_HANDLE} finds by handles, where there are relationships`, async () => {
    await getNeo4j().run('UNWIND range(1, 1000) AS n CREATE (:Note)-[:MINE]->(:Note)');
    // Plans are kept for a while, also when they were made for an empty database.
    await getNeo4j().run('CALL db.clearQueryCaches()');
    const found = await operators(BY_HANDLE);
    await getNeo4j().run('MATCH (note:Note) DETACH DELETE note');

    expect(found).toContain('DirectedRelationshipByElementIdSeek');
  });

  it.each(MODEL.edges.map(({ type }) => type))('pages through %s by its index', async (type) => {
    const found = await operators('edge-page', type);

    expect(found).toContain('DirectedRelationshipUniqueIndexSeekByRange');
  });

  it.each(['history', 'removed-states', 'states-at'] as const)(
    '%s finds the changes of an entry by id and revision at once',
    async (name) => {
      const plan = await planOf(name);
      const searches = detailsOf(plan).filter((detail) => detail.includes(':LogItem('));

      expect(searches).not.toEqual([]);
      for (const search of searches) expect(search).toContain(':LogItem(id, revision)');
    },
  );

  it.each([
    ['record-page', 'NodeUniqueIndexSeekByRange'],
    ['edge-page', 'DirectedRelationshipUniqueIndexSeekByRange'],
    ['log-entries', 'NodeUniqueIndexSeekByRange'],
  ] as const)('%s takes its order from the index', async (name, seek) => {
    const found = await operators(name, 'REQUIRES');

    expect(found).toContain(seek);
    expect(found.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
  });
});

it('has parameters for every file of cypher/store', async () => {
  const files = await readdir(new URL('../../cypher/store/', import.meta.url));

  const names = files.map((file) => file.replace('.cypher', ''));
  expect(names.sort()).toEqual([...Object.keys(PARAMETERS), ...WITHOUT_PLAN].sort());
});

it('has a header in every file', async () => {
  for (const folder of ['analysis', 'migrations', 'store']) {
    const url = new URL(`../../cypher/${folder}/`, import.meta.url);
    const files = await readdir(url, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.cypher'))) {
      const text = await readFile(new URL(file, url), 'utf8');
      expect(text, file).toMatch(/^\/\/ .*Params: .*Returns: /s);
    }
  }
});
