import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { markFirstSeed, readFirstSeed } from '../../src/store/instance.ts';
import {
  buildLacuna,
  makeDataFolder,
  runLacuna,
  type Serving,
  serveLacuna,
} from '../support/run-lacuna.ts';

describe('lacuna serve', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>;
  const running: Serving[] = [];
  beforeAll(buildLacuna);
  beforeEach(async () => {
    data = await makeDataFolder();
  });
  afterEach(async () => {
    for (const { child, exit } of running.splice(0)) {
      child.kill('SIGKILL');
      await exit;
    }
    await data.remove();
  });

  const environment = (more: Record<string, string> = {}) => ({
    DATA_DIR: data.folder,
    PORT: '0',
    ...more,
  });

  async function serve(more?: Record<string, string>): Promise<Serving> {
    const serving = await serveLacuna(environment(more));
    running.push(serving);
    return serving;
  }

  async function countQuestions(url: string): Promise<number> {
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ questions(first: 1) { totalCount } }' }),
    });
    const body = (await response.json()) as { data: { questions: { totalCount: number } } };
    return body.data.questions.totalCount;
  }

  const messagesOf = ({ lines }: Serving) =>
    lines.map((line) => (JSON.parse(line) as { msg: string }).msg);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'seeds an empty store, answers, and ends well on %s',
    async (signal) => {
      const serving = await serve({ SEED: 'example' });
      const page = await fetch(`${serving.url}graphiql/`);

      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<div id="root">');
      expect(await countQuestions(serving.url)).toBeGreaterThan(0);

      serving.child.kill(signal);
      const { code, stderr } = await serving.exit;
      expect([code, stderr]).toEqual([0, '']);
      expect(messagesOf(serving)).toEqual(
        expect.arrayContaining([
          'The store is empty; loading the seed "example".',
          'The seed is loaded.',
          'request',
          'Stopping; requests under way may finish.',
        ]),
      );
      await expect(fetch(serving.url)).rejects.toThrow('fetch failed');
    },
  );

  it('loads the real seed at the first start only', async () => {
    const first = await serve();
    const count = await countQuestions(first.url);
    first.child.kill('SIGTERM');
    await first.exit;
    const second = await serve();

    expect(count).toBeGreaterThan(100);
    expect(await countQuestions(second.url)).toBe(count);
    expect(messagesOf(second).join('\n')).not.toMatch(/seed/i);
  });

  it('finishes a seed that an earlier start left half written', async () => {
    const store = await openSqliteStore({ folder: data.folder });
    await markFirstSeed(store, 'example');
    const state = {
      kind: 'Topic',
      slug: 'half',
      fields: {
        language: 'en',
        visibility: 'PUBLIC',
        lifecycle: 'ACTIVE',
        prefLabel: { en: 'Half' },
      },
    } as const;
    const time = new Date().toISOString();
    await store.commit({ actor: 'test', message: 'half', time, changes: [{ put: state }] });
    await store.close();
    const serving = await serve();

    expect(await countQuestions(serving.url)).toBeGreaterThan(0);
    expect(messagesOf(serving)).toContain('Finishing "example".');
    serving.child.kill('SIGTERM');
    await serving.exit;
    const again = await openSqliteStore({ folder: data.folder });
    expect(await readFirstSeed(again)).toBeUndefined();
    await again.close();
  });

  it('stays empty when told, and shows within a second what another process writes', async () => {
    const serving = await serve({ SEED: 'none' });
    const other = await serve({ SEED: 'none' });
    expect(await countQuestions(serving.url)).toBe(0);

    const { code } = await runLacuna(['seed', 'example'], { environment: environment() });
    expect(code).toBe(0);

    for (const { url } of [serving, other]) {
      await expect
        .poll(() => countQuestions(url), { timeout: 1_000, interval: 50 })
        .toBeGreaterThan(0);
    }
  });

  it('answers one query and ends when told to check', async () => {
    const { code, stdout, stderr } = await runLacuna(['serve', '--check'], {
      environment: environment({ SEED: 'example' }),
    });

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"path":"/graphql","status":200');
  });

  it('logs JSON at the level told', async () => {
    const silent = await runLacuna(['serve', '--check'], {
      environment: environment({ SEED: 'example', LOG_LEVEL: 'silent' }),
    });

    expect(silent).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('says that the port is busy, and makes no store', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const outcome = await runLacuna(['serve'], { environment: environment({ PORT: `${port}` }) });
    other.close();

    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: `lacuna: PORT ${port} on 127.0.0.1 is in use by another program; stop it, or set PORT to a free port (0 takes any).\n`,
    });
    expect(existsSync(data.folder)).toBe(false);
  });

  it('gives IRIs that resolve when it listens on every address or on IPv6', async () => {
    for (const [host, name] of [
      ['0.0.0.0', 'localhost'],
      ['::1', '[::1]'],
    ]) {
      const each = await makeDataFolder();
      const { stdout } = await runLacuna(['serve', '--check'], {
        environment: { DATA_DIR: each.folder, PORT: '0', HOST: host ?? '', SEED: 'example' },
      });
      await each.remove();

      expect(stdout).toContain(`"baseIri":"http://${name}:4000/"`);
    }
  });

  it('warns that IRIs of the first start lead elsewhere', async () => {
    const serving = await serve({ SEED: 'none', BASE_IRI: 'http://localhost:1/' });

    await expect
      .poll(() => serving.lines.join('\n'))
      .toMatch(/"level":40.*"baseIri":"http:\/\/localhost:1\/".*IRIs begin with the address of/);
  });
});
