/** What the command says of itself and of wrong arguments. Nothing here may touch a store. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLacuna, makeDataFolder, runLacuna } from '../support/run-lacuna.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

describe('lacuna', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeAll(async () => {
    await buildLacuna();
    data = await makeDataFolder();
  });
  afterAll(() => data.remove());

  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    runLacuna(args, { environment: { DATA_DIR: data.folder, PORT: '0', ...more } });

  /** Runs what must be refused, and gives the one sentence it says. */
  async function refusalOf(args: readonly string[], more?: Record<string, string>) {
    const { code, stdout, stderr } = await run(args, more);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^lacuna: [^\n]+\.\n$/);
    expect(existsSync(data.folder)).toBe(false);
    return [code, stderr.slice('lacuna: '.length, -1)];
  }

  it('prints its help without a command', async () => {
    const { code, stderr } = await run([]);

    expect(code).toBe(2);
    expect(stderr).toMatch(/^Usage: lacuna/);
  });

  it.each([[['--help']], [['help']]])(
    'shows commands, settings and examples for %j',
    async (args) => {
      const { code, stdout, stderr } = await run(args);

      expect([code, stderr]).toEqual([0, '']);
      for (const word of [
        'serve',
        'seed',
        'export',
        'query',
        'DATA_DIR',
        'NEO4J_URI',
        'Exit codes',
      ]) {
        expect(stdout).toContain(word);
      }
      expect(stdout).toMatch(/Examples:\n {2}lacuna serve\n/);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it.each(['serve', 'seed', 'export', 'query'])('shows examples for %s', async (command) => {
    const { code, stdout } = await run([command, '--help']);

    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}.*lacuna ${command}`));
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };

    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['nonsense'], "unknown command 'nonsense'; see lacuna --help."],
    [['serve', '--nonsense'], "unknown option '--nonsense'; see lacuna --help."],
    [['--nonsense'], "unknown option '--nonsense'; see lacuna --help."],
    [['query'], "missing required argument 'query'; see lacuna --help."],
    [
      ['seed', 'field', 'example'],
      "too many arguments for 'seed'. Expected 1 argument but got 2; see lacuna --help.",
    ],
    [
      ['query', '{ __typename }', '--variables', '[1]'],
      'The variables are "[1]"; they must be a JSON object.',
    ],
    [
      ['query', '{ __typename }', '--variables', '{a: 1}'],
      'The variables are "{a: 1}"; they must be a JSON object.',
    ],
  ])('refuses %j', async (args, sentence) => {
    expect(await refusalOf(args)).toEqual([2, sentence]);
  });

  it.each(['serve', 'seed', 'export', 'query {a}'])(
    'refuses wrong values of the environment before anything else: %s',
    async (command) => {
      const args = command.split(' ');

      expect(await refusalOf(args, { PORT: 'http' })).toEqual([
        2,
        'PORT is "http"; it must be a whole number from 0 to 65535.',
      ]);
      expect(await refusalOf(args, { NEO4J_PASSWORD: 'a-secret' })).toEqual([
        2,
        'NEO4J_URI is missing; give the address of Neo4j, or remove the other NEO4J_ variables to use the embedded store.',
      ]);
    },
  );

  it('says within seconds that Neo4j cannot be reached', async () => {
    const begun = Date.now();
    const neo4j = { NEO4J_URI: 'neo4j://127.0.0.1:1', NEO4J_PASSWORD: 'a-secret' };

    expect(await refusalOf(['serve'], neo4j)).toEqual([
      1,
      'Neo4j at neo4j://127.0.0.1:1 cannot be reached.',
    ]);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});
