/** Help, messages, colours and settings of the command as a whole, in its own process. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { buildLacuna, runLacuna } from '../support/run-lacuna.ts';

const COMMANDS = createProgram(() => undefined).commands.map((command) => command.name());

describe('lacuna as a whole', () => {
  let folder: string;
  beforeAll(async () => {
    await buildLacuna();
    folder = await mkdtemp(join(tmpdir(), 'lacuna-program-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], environment: Record<string, string> = {}) =>
    runLacuna(args, { folder, environment });

  it('has the commands that its help tells of', () => {
    expect(COMMANDS).toEqual([
      ...['serve', 'init', 'seed', 'import', 'validate', 'export'],
      ...['query', 'verify', 'rebase', 'completion'],
    ]);
  });

  it.each(COMMANDS)(
    'shows examples for %s, at once and in lines of a bounded length',
    async (name) => {
      const { code, stdout, stderr } = await run([name, '--help']);

      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`Examples:\\n {2}.*lacuna ${name}`));
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it.each([
    [['serv'], "unknown command 'serv'; did you mean serve? See lacuna --help."],
    [
      ['query', 'x', '--variable'],
      "unknown option '--variable'; did you mean --variables? See lacuna --help.",
    ],
    [['nonsense'], "unknown command 'nonsense'; see lacuna --help."],
    [['import'], "missing required argument 'file'; see lacuna --help."],
    [['rebase'], "missing required argument 'iri'; see lacuna --help."],
    [
      ['seed', 'nonsense'],
      "command-argument value 'nonsense' is invalid for argument 'name'. Allowed choices are field, example; see lacuna --help.",
    ],
  ])('refuses %j, in words and as JSON', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, stdout: '', stderr: `lacuna: ${message}\n` });

    const { code, stdout, stderr } = await run([...args, '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toEqual({ error: { code: 'MISUSED', message: expect.any(String) } });
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('tells every kind of failure as one line of JSON', async () => {
    const cases = [
      [['seed', 'example'], { PORT: 'http' }, 2, 'CONFIGURATION_MISTAKE'],
      [['query', '{ __typename }', '--variables', '1'], {}, 2, 'USAGE_MISTAKE'],
      [['seed', 'example'], { DATA_DIR: '/dev/null/x' }, 1, 'STORE_UNREADABLE'],
      [['query', '--csv', '{ nope }'], {}, 1, 'CANNOT_ANSWER'],
    ] as const;

    for (const [args, environment, code, name] of cases) {
      const outcome = await run([...args, '--json'], environment);
      expect([outcome.code, outcome.stdout], name).toEqual([code, '']);
      const [line = ''] = outcome.stderr.split('\n').slice(-2);
      expect(JSON.parse(line)).toEqual({ error: { code: name, message: expect.any(String) } });
    }
  });

  it('does not take an argument after -- for the option --json', async () => {
    const { stderr } = await run(['query', '--csv', '--', '--json']);

    expect(stderr).toMatch(/^lacuna: |\nlacuna: /);
  });

  describe('colours', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const ESCAPES = /\u001b\[/;

    it.each([
      ['nobody asks', {}, false],
      ['FORCE_COLOR asks', { FORCE_COLOR: '1' }, true],
      ['FORCE_COLOR refuses', { FORCE_COLOR: '0' }, false],
      ['NO_COLOR refuses', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ])('into a pipe when %s', async (_who, environment, isColoured) => {
      expect(ESCAPES.test((await run(['serv'], environment)).stderr)).toBe(isColoured);
      expect(ESCAPES.test((await run(['--help'], environment)).stdout)).toBe(isColoured);
    });

    it.skipIf(!existsSync('/usr/bin/script'))('on a terminal, unless NO_COLOR is set', async () => {
      const onTerminal = async (environment: Record<string, string>) =>
        (await runLacuna(['serv'], { folder, environment, terminal: true })).stdout;

      expect(await onTerminal({ TERM: 'xterm' })).toMatch(ESCAPES);
      expect(await onTerminal({ TERM: 'xterm', NO_COLOR: '1' })).not.toMatch(ESCAPES);
    });
  });

  describe('lacuna.env', () => {
    const inFolder = async (name: string, settings: string) => {
      const place = join(folder, name);
      mkdirSync(place);
      writeFileSync(join(place, 'lacuna.env'), settings);
      return (args: readonly string[], environment: Record<string, string> = {}) =>
        runLacuna(args, { folder: place, environment });
    };

    it('sets what the environment leaves open', async () => {
      const start = await inFolder('both', '# where\nDATA_DIR="./own"\nLOG_LEVEL=silent\n');

      expect((await start(['seed', 'example'])).code).toBe(0);
      expect((await start(['seed', 'example'], { DATA_DIR: './other' })).code).toBe(0);
      expect(readdirSync(join(folder, 'both')).sort()).toEqual(['lacuna.env', 'other', 'own']);
    });

    it('is told of names and values that cannot be', async () => {
      const misspelt = await inFolder('misspelt', 'DATADIR=./own\n');
      const wrong = await inFolder('wrong', 'PORT=http\n');

      expect(await misspelt(['seed'])).toEqual({
        code: 2,
        stdout: '',
        stderr: 'lacuna: lacuna.env sets DATADIR, which is no setting; did you mean "DATA_DIR"?\n',
      });
      expect((await wrong(['seed'])).stderr).toMatch(/^lacuna: PORT is "http"; it must be/);
      expect((await misspelt(['completion', 'bash'])).code).toBe(0);
      expect((await misspelt(['--help'])).code).toBe(0);
    });

    it('may not be a folder', async () => {
      mkdirSync(join(folder, 'odd', 'lacuna.env'), { recursive: true });
      const outcome = await runLacuna(['seed'], { folder: join(folder, 'odd') });

      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toMatch(/^lacuna: lacuna\.env cannot be read: EISDIR[^\n]+\.\n$/);
    });
  });
});
