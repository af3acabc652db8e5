/** The exports as a stranger reads them, who has rdflib. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeClass, PREFIXES } from '../../src/linked-data/vocabulary-names.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { SeedName } from '../../src/seeding/seed-store.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { findRdflib, readWithRdflib } from './rdflib.ts';

const FORMATS = ['jsonld', 'nq', 'ttl'] as const;
const LONGEST_MS = 300_000;

const python = findRdflib();

describe.skipIf(python === undefined)('rdflib reads the exports', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lacuna-rdflib-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The exports of a server as files, and how many statements we say that they hold. */
  async function writeExports(server: TestServer) {
    const files: string[] = [];
    let statements = 0;
    for (const format of FORMATS) {
      const text = await (await server.fetch(`export.${format}`)).text();
      const file = join(folder, `export.${format}`);
      writeFileSync(file, text);
      files.push(file);
      if (format === 'nq') statements = text.trimEnd().split('\n').length;
    }
    return { files, statements };
  }

  async function serving<Result>(seed: SeedName, work: (server: TestServer) => Promise<Result>) {
    const server = await startTestServer({ seed });
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  }

  it(
    'of the whole field, with as many of each class as the API counts',
    async () => {
      await serving('field', async (server) => {
        const { files, statements } = await writeExports(server);
        const expected = await countsByClass(server);

        const { graphs } = await readWithRdflib(python ?? '', files);

        expect(statements).toBeGreaterThan(50_000);
        for (const graph of graphs) {
          expect(graph.triples).toBe(statements);
          expect(graph.classes).toEqual(expected);
        }
        expect(graphs).toHaveLength(FORMATS.length);
      });
    },
    LONGEST_MS,
  );

  it(
    'of the example, all three as one and the same graph',
    async () => {
      await serving('example', async (server) => {
        const { files, statements } = await writeExports(server);

        const { graphs, same } = await readWithRdflib(python ?? '', files, '--same');

        expect(graphs.map(({ triples }) => triples)).toEqual(FORMATS.map(() => statements));
        expect(same).toBe(true);
      });
    },
    LONGEST_MS,
  );
});

/** How many records of each kind the API counts, and how many edges of each type the store holds. */
async function countsByClass(server: TestServer): Promise<Readonly<Record<string, number>>> {
  const fields = MODEL.kinds.map(({ plural }) => `${plural}(first: 1) { totalCount }`).join(' ');
  const { data = {} } = await server.query(`{ ${fields} }`);
  const counts: Record<string, number> = { 'http://www.w3.org/ns/dcat#Dataset': 1 };
  const add = (term: string, count: number) => {
    const [prefix = '', local = ''] = term.split(':');
    if (count > 0) counts[`${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`] = count;
  };
  for (const { plural, term } of MODEL.kinds) {
    add(term, (data[plural] as { totalCount: number }).totalCount);
  }
  const edges = await server.store.scanEdges({ limit: 10_000 });
  for (const edge of MODEL.edges) {
    add(`lacuna:${edgeClass(edge)}`, edges.filter(({ type }) => type === edge.type).length);
  }
  return counts;
}
