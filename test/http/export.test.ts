import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredEdge, StoredRecord } from '../../src/model/states.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { edgeStatements, ordered, recordStatements } from '../linked-data/expected-statements.ts';
import { readStatements } from '../linked-data/read-linked-data.ts';
import { BASE_IRI } from '../linked-data/sample-entries.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Exported {
  readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[];
}

const PAGE = { limit: 10_000 };
const ABOUT_DATASET = `<${BASE_IRI}.well-known/void#dataset>`;

describe('/export.jsonld over the whole field', () => {
  let server: TestServer;
  let document: Exported;
  let records: readonly StoredRecord[];
  let edges: readonly StoredEdge[];
  beforeAll(async () => {
    server = await startTestServer({ seed: 'field', baseIri: BASE_IRI });
    document = (await (await server.fetch('export.jsonld')).json()) as Exported;
    records = await server.store.scanRecords(PAGE);
    edges = await server.store.scanEdges(PAGE);
  });
  afterAll(() => server.close());

  it('is a download of JSON-LD', async () => {
    const { headers } = await server.fetch('export.jsonld', { method: 'HEAD' });

    expect(headers.get('content-type')).toMatch(/^application\/ld\+json/);
    expect(headers.get('content-disposition')).toBe('attachment; filename=lacuna-export.jsonld');
  });

  it('holds every record and edge of the seed once, and last their numbers', () => {
    const seed = readBundledSeed('field');
    const graph = document['@graph'];
    const ids = graph.slice(1, -1).map((node) => node['@id']);

    expect(ids).toHaveLength(seed.records.length + seed.edges.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(graph.at(-1)).toMatchObject({
      recordCount: seed.records.length,
      edgeCount: seed.edges.length,
    });
  });

  it('says as RDF, expanded in safe mode, exactly what the store holds', async () => {
    const statements = await readStatements(document);
    const told = statements.filter((each) => !each.startsWith(ABOUT_DATASET));
    const expected = ordered([
      ...records.flatMap(recordStatements),
      ...edges.flatMap(edgeStatements),
    ]);

    expect(told.length).toBeGreaterThan(50_000);
    expect(told.length).toBe(expected.length);
    expect(told.filter((each, index) => each !== expected[index])).toEqual([]);
  });
});

describe('/export.jsonld and the documents of all records and edges', () => {
  it('say the same', async () => {
    const server = await startTestServer({ seed: 'example', baseIri: BASE_IRI });
    const whole = (await (await server.fetch('export.jsonld')).json()) as Exported;
    const documents = await Promise.all(
      whole['@graph'].slice(1, -1).map(async (node) => {
        const path = node['@id'].slice(BASE_IRI.length);
        return readStatements((await (await server.fetch(path)).json()) as object);
      }),
    );
    const statements = await readStatements(whole);

    expect(ordered(documents.flat())).toEqual(
      statements.filter((each) => !each.startsWith(ABOUT_DATASET)),
    );
    await server.close();
  });
});
