import jsonld from 'jsonld';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { entryId, entryPath } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { canonicalOf, canonicalOfQuads } from '../linked-data/canonical-statements.ts';
import { sampleStates } from '../support/sample-states.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Sample {
  readonly title: string;
  readonly states: readonly (RecordState | EdgeState)[];
}

const everybodyMaySee = <T extends RecordState | EdgeState>(state: T): T => ({
  ...state,
  fields: { ...state.fields, visibility: 'PUBLIC' },
});

const odd = sampleStates(1);
const samples: readonly Sample[] = [
  ...(['field', 'example'] as const).map((name) => {
    const { records, edges } = readBundledSeed(name);
    return { title: `the seed ${name}`, states: [...records, ...edges] };
  }),
  { title: 'odd values', states: [...odd.records, ...odd.edges].map(everybodyMaySee) },
];

/** Paths of the first record of every kind and the first edge of every type, by kind and type. */
function firstPaths(states: Sample['states']): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const state of states) {
    const name = 'kind' in state ? state.kind : state.type;
    if (!paths.has(name)) paths.set(name, entryPath(entryId(state)));
  }
  return paths;
}

const LD = { accept: 'application/ld+json' };

describe.each(samples)('/id over $title', ({ states }) => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await store.commit({
      actor: 'test',
      message: 'samples',
      time: new Date().toISOString(),
      changes: states.map((put) => ({ put })),
    });
    server = await startTestServer({ store });
  });
  afterAll(() => server.close());

  /** Fetches the context of this server and nothing else. */
  async function documentLoader(address: string) {
    if (address !== `${server.url}context/v1.jsonld`) throw new Error(`refused ${address}`);
    const response = await fetch(address, { headers: LD });
    return { documentUrl: address, document: (await response.json()) as object };
  }

  it.each([...firstPaths(states)])('serves a %s at /%s', async (name, path) => {
    const response = await server.fetch(path, { headers: LD });
    const document = (await response.json()) as object;
    const expanded = await jsonld.expand(document, { safe: true, base: null, documentLoader });
    const kind = MODEL.kinds.find((each) => each.name === name)?.name;

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(document).toMatchObject({
      '@id': server.url + path,
      '@type': kind ?? expect.stringMatching(/Edge$/),
    });
    expect(expanded).toEqual([expect.objectContaining({ '@id': server.url + path })]);
  });

  it.each([...firstPaths(states)])(
    'says the same of a %s in every form: /%s',
    async (_name, path) => {
      const load = async (type: string, at = path) =>
        await (await server.fetch(at, { headers: { accept: type } })).text();
      const fromJsonLd = async (text: string) =>
        await canonicalOf(
          await jsonld.toRDF(JSON.parse(text) as object, {
            safe: true,
            base: null,
            documentLoader,
            format: 'application/n-quads',
          }),
        );
      const page = await load('text/html');
      const embedded =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
      const turtle = new Parser({ format: 'Turtle', baseIRI: server.url + path });
      const expected = await fromJsonLd(await load('application/ld+json'));

      expect(expected.length).toBeGreaterThan(3);
      expect(await canonicalOf(await load('application/n-quads'))).toEqual(expected);
      expect(await canonicalOfQuads(turtle.parse(await load('text/turtle')))).toEqual(expected);
      expect(await fromJsonLd(embedded)).toEqual(expected);
    },
  );
});

describe('the samples', () => {
  it('have every kind and every edge type', () => {
    const sampled = new Set(samples.flatMap(({ states }) => [...firstPaths(states).keys()]));
    const all = [...MODEL.kinds.map(({ name }) => name), ...MODEL.edges.map(({ type }) => type)];

    expect(all.filter((name) => !sampled.has(name))).toEqual([]);
  });
});
