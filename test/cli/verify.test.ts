/** `lacuna verify` over the embedded store. */
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildLacuna, makeDataFolder, runLacuna } from '../support/run-lacuna.ts';

const CHANGE = `UPDATE record SET state = replace(state, 'IN_PROGRESS', 'ANSWERED')
  WHERE id = 'question/why-does-it-glow'`;

let data: Awaited<ReturnType<typeof makeDataFolder>>;
beforeAll(buildLacuna);
beforeEach(async () => {
  data = await makeDataFolder();
});
afterEach(() => data.remove());

const run = (...args: readonly string[]) =>
  runLacuna(args, { environment: { DATA_DIR: data.folder } });

it('says that a store is empty', async () => {
  expect(await run('verify')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'The store is empty; "lacuna seed" writes the bundled seed into it.\n',
  });
});

it('says what it has verified, and gives the digest of the log', async () => {
  await run('seed', 'example');
  const told = await run('verify');
  expect(told).toMatchObject({ code: 0, stdout: '' });
  expect(told.stderr).toMatch(
    /^Verified the log up to revision \d+, 106 changes in it, 35 records and 71 edges: all is as the log says\.\nDigest of the log: [0-9a-f]{64}\n$/,
  );

  const { code, stdout, stderr } = await run('verify', '--json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    findingCount: 0,
    itemCount: 106,
    recordCount: 35,
    edgeCount: 71,
    headDigest: /log: (\w+)/.exec(told.stderr)?.[1],
  });
});

it('lists what was done by hand, fails, and adopts it when told to', async () => {
  await run('seed', 'example');
  runSql(CHANGE);

  expect(await run('verify')).toEqual({
    code: 1,
    stdout:
      'question/why-does-it-glow was changed by hand: what is stored is not what the log says.\n',
    stderr: expect.stringMatching(
      /^Verified .*; findings: 1\.\n"lacuna verify --adopt" takes into the log what was done by hand\.\n$/,
    ),
  });
  const listed = await run('verify', '--json');
  expect(listed.code).toBe(1);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    findings: [{ id: 'question/why-does-it-glow', kind: 'changed' }],
    findingCount: 1,
  });

  const adopted = await run('verify', '--adopt', '--json');
  expect(adopted.code).toBe(0);
  expect(JSON.parse(adopted.stdout)).toMatchObject({
    adoptedCount: 1,
    obstacles: [],
    findings: [],
  });
  expect((await run('verify')).code).toBe(0);
  const again = await run('verify', '--adopt');
  expect(again).toMatchObject({ code: 0, stdout: '' });
  expect(again.stderr).toMatch(/^There was nothing to adopt\.\nVerified /);
});

it('adopts nothing that does not fit the model, and fails', async () => {
  await run('seed', 'example');
  runSql(CHANGE.replace('ANSWERED', 'MAYBE'));

  const told = await run('verify', '--adopt');

  expect(told.code).toBe(1);
  expect(told.stdout).toContain('question/why-does-it-glow cannot be adopted: Question.status');
  expect(told.stderr).toMatch(
    /^Nothing was adopted; obstacles to be put right by hand first: 1\.\n/,
  );
  expect((await run('verify', '--json')).stdout).toContain('"findingCount": 1');
});

it('says in one sentence that the log is broken', async () => {
  await run('seed', 'example');
  runSql("UPDATE log SET entry = replace(entry, 'lacuna', 'nobody')");

  for (const args of [['verify'], ['verify', '--adopt']]) {
    const told = await run(...args);
    expect(told).toMatchObject({ code: 1, stdout: '' });
    expect(told.stderr).toMatch(
      /^lacuna: The change log in .* is broken at revision \d+; restore .*\n$/,
    );
  }
});

function runSql(sql: string): void {
  const database = new Database(join(data.folder, 'lacuna.sqlite'));
  database.exec(sql);
  database.close();
}
