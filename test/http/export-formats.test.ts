/** Downloads in every format and of parts of the graph, as a client sees them. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitInBatches } from '../../src/changes/submit-changes.ts';
import { statementsOf } from '../linked-data/read-linked-data.ts';
import { replacing, startTestServer, type TestServer } from '../support/test-server.ts';

interface Refusal {
  readonly error: string;
  readonly message: string;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ seed: 'example' });
});
afterAll(() => server.close());

const textAt = async (path: string) => (await server.fetch(path)).text();

async function refusalOf(path: string): Promise<Refusal & { readonly status: number }> {
  const response = await server.fetch(path);
  return { status: response.status, ...((await response.json()) as Refusal) };
}

describe('/export in every format', () => {
  it.each([
    ['jsonld', 'application/ld+json; charset=utf-8'],
    ['nq', 'application/n-quads; charset=utf-8'],
    ['ttl', 'text/turtle; charset=utf-8'],
    ['ndjson', 'application/x-ndjson; charset=utf-8'],
  ])('.%s is a download of its media type that names its end', async (format, mediaType) => {
    const { headers, status } = await server.fetch(`export.${format}`, { method: 'HEAD' });
    const response = await server.fetch(`export.${format}`);
    const text = await response.text();

    expect(status).toBe(200);
    for (const each of [headers, response.headers]) {
      expect(each.get('content-type')).toBe(mediaType);
      expect(each.get('content-disposition')).toBe(`attachment; filename=lacuna-export.${format}`);
      expect(each.get('access-control-allow-origin')).toBe('*');
      expect(each.get('vary')).toMatch(/Accept-Encoding/i);
    }
    expect(text.slice(-400)).toMatch(/recordCount"?[ :]|#recordCount/);
    expect(text).toMatch(/contentDigest[^\n]*[0-9a-f]{64}/);
  });

  it('says the same in N-Quads and Turtle', async () => {
    const nquads = new Parser({ format: 'N-Quads' }).parse(await textAt('export.nq'));
    const turtle = new Parser({ format: 'Turtle' }).parse(await textAt('export.ttl'));

    expect(statementsOf(turtle)).toEqual(statementsOf(nquads));
    expect(nquads.length).toBeGreaterThan(500);
  });

  it.each(['nq', 'ndjson', 'csv?kind=Question'])('.%s is compressed when asked', async (path) => {
    const response = await server.fetch(`export.${path}`, {
      headers: { 'accept-encoding': 'gzip' },
    });

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.text()).length).toBeGreaterThan(1_000);
  });
});

describe('a part of the graph', () => {
  const kindsIn = (text: string) =>
    new Set(
      text
        .split('\n')
        .slice(1, -2)
        .map((line) => (JSON.parse(line) as { kind?: string }).kind),
    );

  it('may be some kinds, repeated or with commas between', async () => {
    const repeated = await textAt('export.ndjson?kind=Question&kind=Method');

    expect(kindsIn(repeated)).toEqual(new Set(['Question', 'Method', undefined]));
    expect(await textAt('export.ndjson?kind=Method,Question')).toBe(repeated);
  });

  it('may be what is around a record', async () => {
    const near = await textAt('export.ndjson?around=question/why-does-it-glow');
    const far = await textAt('export.ndjson?around=question/why-does-it-glow&depth=2');

    expect(near).toContain('"slug":"why-does-it-glow"');
    expect(far.length).toBeGreaterThan(near.length);
    expect((await textAt('export.ndjson')).length).toBeGreaterThan(near.length);
  });

  it('holds what states no licence, or one', async () => {
    const counts = async (path: string) =>
      Number(/"recordCount":(\d+)/.exec(await textAt(path))?.[1]);
    const all = await counts('export.ndjson');
    const unstated = await counts('export.ndjson?licence=unstated');
    const stated = (await textAt('export.ndjson')).match(/"licence":"/g)?.length ?? 0;

    expect(unstated + stated).toBe(all);
    expect(await counts('export.ndjson?licence=nobody-uses-this')).toBe(0);
  });
});

describe('/export.csv', () => {
  it('is one kind, named after its slug, and its manifest fits', async () => {
    const response = await server.fetch('export.csv?kind=Question');
    const text = await response.text();
    const manifest = await server.fetch('export.csv.manifest.json?kind=Question');
    const rows = parse(text, { columns: true }) as Record<string, string>[];

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=question.csv');
    expect(manifest.headers.get('content-disposition')).toBe(
      'attachment; filename=question.csv.manifest.json',
    );
    expect(manifest.headers.get('content-type')).toMatch(/^application\/json/);
    expect(rows.map(({ slug }) => slug)).toContain('why-does-it-glow');
    expect(await manifest.json()).toEqual({
      lacuna: 'manifest',
      version: 1,
      baseIri: server.url,
      files: [
        {
          name: 'question.csv',
          recordCount: rows.length,
          edgeCount: 0,
          contentDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
          sha256: createHash('sha256').update(text).digest('hex'),
        },
      ],
    });
  });

  it('may be one edge type', async () => {
    const rows = parse(await textAt('export.csv?edge=REQUIRES'), { columns: true }) as Record<
      string,
      string
    >[];

    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['REQUIRES']));
  });

  it.each(['', '?kind=Question,Lab', '?kind=Question&edge=REQUIRES', '?topic=x'])(
    'is refused unless it is one kind or one edge type: %s',
    async (query) => {
      for (const path of [`export.csv${query}`, `export.csv.manifest.json${query}`]) {
        expect(await refusalOf(path)).toMatchObject({
          status: 400,
          error: 'BAD_USER_INPUT',
          message: expect.stringMatching(/^A CSV file holds one kind or one edge type; .*Question/),
        });
      }
    },
  );
});

describe('wrong addresses', () => {
  it.each([
    ['export.jsonld?kinds=Question', /^The parameter "kinds" is unknown; .*did you mean "kind"\?$/],
    ['export.nq?kind=Questoin', /did you mean "Question"\?$/],
    ['export.ttl?topic=none-such', /^The topic is "none-such"; it must be/],
    ['export.ndjson?depth=2', /^The depth is "2", but no record is given/],
    ['export.ndjson?around=question/why-does-it-glow&depth=9', /it must be from 1 to 5\.$/],
    ['export.ndjson?lab=a&lab=b', /^The parameter lab is given 2 times; it may be given once\.$/],
    ['export.jsonld?kind=', /^The parameter kind is empty;/],
    ['export.jsonld?__proto__=x', /^The parameter "__proto__" is unknown;/],
    ['export.jsonld?kind[$ne]=x', /^The parameter "kind\[\$ne\]" is unknown;/],
  ])('%s is refused in one sentence', async (path, message) => {
    expect(await refusalOf(path)).toEqual({
      status: 400,
      error: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
    expect((await server.fetch(path, { method: 'HEAD' })).status).toBe(400);
  });
});

describe('entity tags', () => {
  const tagOf = async (path: string) =>
    (await server.fetch(path, { method: 'HEAD' })).headers.get('etag');

  it('are the same for the same wish at the same revision, and differ otherwise', async () => {
    const paths = [
      'export.jsonld',
      'export.nq',
      'export.nq?kind=Question',
      'export.nq?kind=Question,Lab',
      'export.nq?licence=unstated',
      'export.csv?kind=Question',
      'export.csv.manifest.json?kind=Question',
    ];
    const tags = await Promise.all(paths.map(tagOf));

    expect(new Set(tags).size).toBe(paths.length);
    expect(tags.every((tag) => /^W\/"[\w-]{43}"$/.test(tag ?? ''))).toBe(true);
    expect(await Promise.all(paths.map(tagOf))).toEqual(tags);
    expect(await tagOf('export.nq?kind=Lab&kind=Question')).toBe(tags[3]);
  });

  it('let a reader who has the file know, until something is written', async () => {
    const tag = (await tagOf('export.nq')) ?? '';
    const again = () => server.fetch('export.nq', { headers: { 'if-none-match': tag } });
    const known = await again();

    expect(known.status).toBe(304);
    expect(await known.text()).toBe('');
    expect(known.headers.get('etag')).toBe(tag);

    await submitInBatches(server.store, {
      actor: 'test',
      message: 'something private',
      changes: [
        {
          put: {
            kind: 'Lab',
            slug: 'hidden-lab',
            fields: {
              language: 'en',
              visibility: 'LAB',
              lifecycle: 'ACTIVE',
              name: { en: 'Hidden' },
            },
          },
        },
      ],
    });

    await expect.poll(async () => (await again()).status).toBe(200);
    expect(await textAt('export.nq')).not.toMatch(/hidden-lab/i);
  });

  it('differ between instances, so that nobody can try revisions', async () => {
    const other = await startTestServer({ seed: 'example', baseIri: server.instance.baseIri });
    const path = 'export.ttl';

    expect((await other.fetch(path, { method: 'HEAD' })).headers.get('etag')).not.toBe(
      await tagOf(path),
    );
    await other.close();
  });
});

describe('a download of CSV that breaks off', () => {
  it('cuts the connection', async () => {
    let isBroken = false;
    const broken = await startTestServer({
      seed: 'example',
      wrap: (store) =>
        replacing(store, {
          readEdges: (ids) =>
            isBroken ? Promise.reject(new Error('the store is gone')) : store.readEdges(ids),
        }),
    });
    isBroken = true;

    const text = broken.fetch('export.csv?edge=REQUIRES').then((response) => response.text());

    await expect(text).rejects.toThrow(/terminated|fetch failed/);
    expect(broken.log.filter(({ level }) => level >= 40)).toMatchObject([
      { msg: 'an export broke off', err: { message: 'the store is gone' } },
    ]);
    await broken.close();
  });
});
