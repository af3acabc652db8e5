/** `lacuna rebase` over the embedded store. */
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildLacuna, makeDataFolder, runLacuna, serveLacuna } from '../support/run-lacuna.ts';

const OLD = 'https://old.example/';
const NEW = 'https://new.example/graph/';
const IRI = '{ question(id: "why-does-it-glow") { iri } }';

let data: Awaited<ReturnType<typeof makeDataFolder>>;
beforeAll(buildLacuna);
beforeEach(async () => {
  data = await makeDataFolder();
});
afterEach(() => data.remove());

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runLacuna(args, { environment: { DATA_DIR: data.folder, ...environment } });

const iri = async () =>
  (JSON.parse((await run(['query', IRI])).stdout) as { data: { question: { iri: string } } }).data
    .question.iri;

it('changes the base IRI of a store, and says what that means', async () => {
  await run(['seed', 'example'], { BASE_IRI: OLD });
  expect(await iri()).toBe(`${OLD}id/question/why-does-it-glow`);

  expect(await run(['rebase', NEW])).toEqual({
    code: 0,
    stdout: '',
    stderr: [
      `The base IRI was ${OLD} and is now ${NEW}; the IRIs of 35 records and of their edges change.`,
      `Links that others hold to ${OLD} need redirects to ${NEW}.`,
      'A server that is running keeps the old base IRI until it is started again.',
      '',
    ].join('\n'),
  });

  expect(await iri()).toBe(`${NEW}id/question/why-does-it-glow`);
  expect((await run(['verify', '--json'])).stdout).toContain('"revision": 1');
});

it('changes nothing for the base IRI that the store has', async () => {
  await run(['seed', 'example'], { BASE_IRI: OLD });

  expect(await run(['rebase', OLD])).toEqual({
    code: 0,
    stdout: '',
    stderr: `The base IRI is ${OLD} already; nothing changed.\n`,
  });
  const { stdout } = await run(['rebase', OLD, '--json']);
  expect(JSON.parse(stdout)).toEqual({ from: OLD, to: OLD, changed: false, recordCount: 0 });
});

it('fixes the base IRI of a store that has none yet', async () => {
  await run(['seed', 'example']);
  const { code, stdout } = await run(['rebase', NEW, '--json']);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ from: null, to: NEW, changed: true, recordCount: 35 });
  expect(await iri()).toBe(`${NEW}id/question/why-does-it-glow`);
});

it.each([
  'graph.example',
  'https://graph.example',
  'ftp://graph.example/',
  'https://a:b@c.example/',
])('refuses %s in one sentence and changes nothing', async (wrong) => {
  await run(['seed', 'example'], { BASE_IRI: OLD });
  const { code, stdout, stderr } = await run(['rebase', wrong]);

  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^lacuna: The base IRI is ".*"; it must be an address that begins .*\.\n$/,
  );
  expect(stderr).not.toContain('a:b');
  expect(await iri()).toContain(OLD);
});

it('says so when BASE_IRI still names the old one', async () => {
  await run(['seed', 'example'], { BASE_IRI: OLD });
  const { code, stderr } = await run(['rebase', NEW], { BASE_IRI: OLD });

  expect(code).toBe(0);
  expect(stderr).toContain(`BASE_IRI is still ${OLD}; remove it or set it to ${NEW}`);
  expect((await run(['query', IRI], { BASE_IRI: OLD })).code).toBe(2);
  expect((await run(['query', IRI], { BASE_IRI: NEW })).code).toBe(0);
});

it('leaves a running server its base IRI until it starts again', async () => {
  await run(['seed', 'example'], { BASE_IRI: OLD });
  const environment = { DATA_DIR: data.folder, SEED: 'none' };
  const first = await serveLacuna(environment);
  await run(['rebase', NEW]);
  expect(await servedIri(first.url)).toContain(OLD);
  first.child.kill('SIGTERM');
  await first.exit;

  const second = await serveLacuna(environment);
  expect(await servedIri(second.url)).toContain(NEW);
  second.child.kill('SIGTERM');
  await second.exit;
});

async function servedIri(url: string): Promise<string> {
  const response = await fetch(`${url}id/question/why-does-it-glow`, {
    headers: { accept: 'application/ld+json' },
  });
  return await response.text();
}
