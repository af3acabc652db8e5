/** The export as a stream: how much it reads ahead, and how it ends when something goes away. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../src/model/states.ts';
import { replacing, startTestServer, type TestServer } from '../support/test-server.ts';

const PAGE_LENGTH = 100;
const PAGE_BYTES = 1_000_000;

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A server whose store, once started, has records without end; counts the pages read. */
async function startEndless() {
  const counter = { pages: 0, isEndless: false };
  server = await startTestServer({
    seed: 'example',
    stopGraceMs: 300,
    wrap: (store) =>
      replacing(store, {
        async scanRecords(page) {
          const records = await store.scanRecords(page);
          if (!counter.isEndless) return records;
          counter.pages += 1;
          const [first] = await store.scanRecords({ limit: 1 });
          return first ? Array.from({ length: PAGE_LENGTH }, () => enlarged(first)) : [];
        },
      }),
  });
  counter.isEndless = true;
  return { started: server, counter };
}

function enlarged(record: StoredRecord): StoredRecord {
  const text = { en: 'x'.repeat(PAGE_BYTES / PAGE_LENGTH) };
  return { ...record, fields: { ...record.fields, text, definition: text, description: text } };
}

async function open(started: TestServer, encoding = 'identity'): Promise<IncomingMessage> {
  const request = get(`${started.url}export.jsonld`, { headers: { 'accept-encoding': encoding } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

const errorsOf = ({ log }: TestServer) => log.filter(({ level }) => level >= 40);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('/export.jsonld as a stream', () => {
  it('reads only a few pages ahead of its reader, however much there is', async () => {
    const { started, counter } = await startEndless();
    const response = await open(started);
    let bytes = 0;
    for await (const chunk of response) {
      bytes += (chunk as Buffer).length;
      if (bytes > 100 * PAGE_BYTES) break;
    }
    const whenLeft = counter.pages;

    expect(whenLeft).toBeGreaterThan(30);
    expect(whenLeft * PAGE_BYTES - bytes).toBeLessThan(20 * PAGE_BYTES);
  });

  it('stops reading pages while its reader reads nothing', async () => {
    const { started, counter } = await startEndless();
    const response = await open(started);
    response.pause();
    await pause(500);
    const before = counter.pages;
    await pause(300);

    expect(before).toBeLessThan(20);
    expect(counter.pages).toBe(before);
    response.destroy();
  });

  it.each(['identity', 'gzip'])(
    'stops reading pages when its reader goes away, and logs no error (%s)',
    async (encoding) => {
      const { started, counter } = await startEndless();
      const response = await open(started, encoding);
      await once(response, 'readable');
      response.destroy();
      await expect
        .poll(() => started.log.find(({ msg }) => msg === 'request broken off'))
        .toMatchObject({ path: '/export.jsonld', aborted: true });
      await pause(50);
      const before = counter.pages;
      await pause(200);

      expect(counter.pages).toBe(before);
      expect(errorsOf(started)).toEqual([]);
    },
  );

  it.each(['identity', 'gzip'])(
    'is cut without its last line when the store fails, which is logged once (%s)',
    async (encoding) => {
      let isBroken = false;
      server = await startTestServer({
        seed: 'field',
        wrap: (store) =>
          replacing(store, {
            scanEdges: (page) =>
              isBroken && page.after !== undefined
                ? Promise.reject(new Error('the store is gone'))
                : store.scanEdges(page),
          }),
      });
      isBroken = true;
      const started = server;

      const response = await started.fetch('export.jsonld', {
        headers: { 'accept-encoding': encoding },
      });
      await expect(response.text()).rejects.toThrow('terminated');
      const errors = errorsOf(started);

      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({
        level: 50,
        msg: 'an export broke off',
        err: { message: 'the store is gone' },
      });
      expect(await started.query('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    },
  );

  it('gives what it wrote before it was cut, without the counts', async () => {
    const { started } = await startEndless();
    const response = await open(started);
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      if (text.length < PAGE_BYTES) text += chunk;
    });
    response.on('error', () => undefined);
    await expect.poll(() => text.length).toBeGreaterThan(PAGE_BYTES / 2);

    const begun = Date.now();
    await started.stop();

    expect(Date.now() - begun).toBeLessThan(2_000);
    expect(text).toMatch(/^\{"@context":/);
    expect(text).not.toContain('recordCount":2');
    expect(errorsOf(started)).toEqual([]);
  });

  it('reads no page for a HEAD', async () => {
    const { started, counter } = await startEndless();
    const response = await started.fetch('export.jsonld', { method: 'HEAD' });

    expect(response.status).toBe(200);
    expect(counter.pages).toBe(0);
  });
});
