import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { type StoreSnapshot, snapshotOf } from '../contract/store-snapshot.ts';
import { buildLacuna, type Outcome, type Run, runLacuna } from '../support/run-lacuna.ts';

const LACUNA = fileURLToPath(new URL('../../dist/cli/lacuna.js', import.meta.url));

const questionLine = (slug: string, status = 'OPEN') =>
  JSON.stringify({ kind: 'Question', slug, language: 'en', title: { en: slug }, status });
const topicLine = (index: number) =>
  JSON.stringify({
    kind: 'Topic',
    slug: `t${index}`,
    language: 'en',
    prefLabel: { en: `t${index}` },
  });
const requiresLine = (source: string, target: string) =>
  JSON.stringify({ type: 'REQUIRES', source: `question/${source}`, target: `question/${target}` });

describe('lacuna import', { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(buildLacuna);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lacuna-import-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const data = () => join(folder, 'data');
  const write = (name: string, ...lines: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.join('\n'));
    return file;
  };
  const run = (args: readonly string[], more: Run = {}): Promise<Outcome> =>
    runLacuna(args, { ...more, environment: { DATA_DIR: data(), ...more.environment } });
  const content = async (at = data()): Promise<StoreSnapshot> => {
    const store = await openSqliteStore({ folder: at });
    try {
      return await snapshotOf(store);
    } finally {
      await store.close();
    }
  };

  it('tells the plan, writes it with who and why, and does nothing the second time', async () => {
    const file = write('q.ndjson', questionLine('a'), questionLine('b'), requiresLine('a', 'b'));

    const first = await run(['import', file, '--actor', 'ada', '--message', 'first questions']);
    const second = await run(['import', file]);

    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: `          added  changed  same  conflicting  ignored  mistakes
Question      2        0     0            0        0         0
REQUIRES      1        0     0            0        0         0
all           3        0     0            0        0         0
Wrote 3 records and edges; the store is at revision 1.
`,
    });
    expect(second.stderr).toMatch(/\nNothing was missing; the store stays at revision 1\.\n$/);
    const { log } = await content();
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ actor: 'ada', message: 'first questions', source: file });
  });

  it('writes nothing on a dry run, and tells it as JSON', async () => {
    const file = write('q.ndjson', questionLine('a'));

    const { code, stdout } = await run(['import', file, '--dry-run', '--json']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: true,
      written: 0,
      isClean: true,
      counts: { added: 1 },
      lists: { added: [{ id: 'question/a', place: { file, line: 1 } }] },
    });
    expect((await content()).log).toEqual([]);
  });

  it('names the first mistakes with their places and says how many more there are', async () => {
    const wrong = Array.from({ length: 23 }, (_, index) => questionLine(`q${index}`, 'SOLVED'));
    const file = write('q.ndjson', questionLine('a'), ...wrong);

    const { code, stderr } = await run(['import', file]);

    expect(code).toBe(1);
    expect(stderr).toContain(
      `Mistakes:\n  ${file}:2: Question.status is "SOLVED"; it must be one of OPEN, IN_PROGRESS, PARTIALLY_ANSWERED, ANSWERED, DISSOLVED, WITHDRAWN.\n`,
    );
    expect(stderr.split('\n').filter((line) => line.includes('"SOLVED"'))).toHaveLength(20);
    expect(stderr).toMatch(
      /\n {2}… and 3 more\nlacuna: Nothing was written because of 23 mistakes\.\n$/,
    );
    expect((await content()).log).toEqual([]);

    expect((await run(['import', file, '--partial'])).stderr).toMatch(
      /\nWrote 1 records and edges, 23 left out; the store is at revision 1\.\n$/,
    );
  });

  it('reads folders, several files, and standard input', async () => {
    mkdirSync(join(folder, 'files'));
    write('files/one.ndjson', questionLine('a'));
    write(
      'files/two.yaml',
      'kind: Question',
      'slug: b',
      'language: en',
      'title: b',
      'status: OPEN',
    );
    write('files/readme.txt', 'nothing');
    const third = write('c.json', questionLine('c'));

    const { stderr } = await run(
      ['import', join(folder, 'files'), third, '-', '--format', 'ndjson'],
      {
        input: questionLine('d'),
      },
    );

    // The format is told for all of them, and YAML is no NDJSON.
    expect(stderr).toContain('mistake');
    const found = await run(['import', join(folder, 'files'), third]);
    expect(found.code).toBe(0);
    expect(
      (await run(['import', '-', '--format', 'ndjson'], { input: questionLine('d') })).code,
    ).toBe(0);
    expect((await content()).records.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a folder of CSV with its manifest, and refuses one whose file is gone or cut', async () => {
    await run(['seed', 'example']);
    const csv = join(folder, 'csv');
    expect((await run(['export', csv, '--format', 'csv'])).code).toBe(0);
    const other = { DATA_DIR: join(folder, 'other') };

    const whole = await run(['import', csv], { environment: other });
    expect([whole.code, whole.stderr]).toEqual([
      0,
      expect.stringMatching(/Wrote \d+ records and edges;/),
    ]);
    expect((await content(other.DATA_DIR)).records.length).toBe((await content()).records.length);

    const [name = ''] = readdirSync(csv).filter((each) => each.startsWith('question'));
    const rows = readFileSync(join(csv, name), 'utf8').split('\n');
    writeFileSync(join(csv, name), rows.toSpliced(-2, 1).join('\n'));
    const cut = await run(['import', csv], { environment: other });
    expect(cut.code).toBe(1);
    expect(cut.stderr).toContain(`${join(csv, name)} was altered or damaged after it was written`);
    rmSync(join(csv, name));
    const gone = await run(['import', csv], { environment: other });
    expect(gone.stderr).toMatch(/^lacuna: .+question.+ cannot be read: ENOENT: .+\.\n$/);
  });

  it.each([
    [['nowhere.ndjson'], 1, /^lacuna: nowhere\.ndjson cannot be read: ENOENT: .+\.\n$/],
    [
      ['-'],
      2,
      /^lacuna: Standard input has no name that tells its format, .+ ndjson, json, .+\.\n$/,
    ],
    [['-', '-', '--format', 'ndjson'], 2, /^lacuna: Standard input .+ can be read once; .+\.\n$/],
    [['x.ndjson', '--format', 'docx'], 2, /^lacuna: .*docx.* ndjson.*\n$/],
  ])('refuses %j with exit code %d and makes no store', async (args, code, sentence) => {
    const outcome = await run(['import', ...args]);

    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toMatch(sentence);
    expect(existsSync(data())).toBe(false);
  });

  it('says so when there is no room for its temporary files, and writes nothing', async () => {
    const file = write('q.ndjson', questionLine('a'));

    const { code, stderr } = await run(['import', file], {
      environment: { TMPDIR: join(folder, 'not-there') },
    });

    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^lacuna: The temporary files of the import could not be written in .+not-there \(ENOENT.+\); free some space there, or name another folder in TMPDIR\.\n$/,
    );
    expect((await content()).log).toEqual([]);
  });

  describe('when it is killed', () => {
    const COUNT = 30_000;
    const start = (args: readonly string[]): ChildProcess =>
      spawn(process.execPath, [LACUNA, 'import', ...args], {
        env: { PATH: process.env['PATH'] ?? '', DATA_DIR: data() },
        stdio: 'ignore',
      });
    const revision = async () => {
      const store = await openSqliteStore({ folder: data() });
      try {
        return await store.currentRevision();
      } finally {
        await store.close();
      }
    };
    const many = () =>
      write('many.ndjson', ...Array.from({ length: COUNT }, (_, index) => topicLine(index)));

    it('goes on in batches where it was, to what it would have been', async () => {
      const file = many();
      const child = start([file, '--batches']);
      const ended = once(child, 'exit');
      while (!existsSync(join(data(), 'lacuna.sqlite')) || (await revision()) < 3) await pause(20);
      child.kill('SIGKILL');
      await ended;
      const reached = await revision();
      expect(reached).toBeLessThan(COUNT / 5_000);

      const again = await run(['import', file, '--batches']);
      expect(again.code).toBe(0);
      await run(['import', file], { environment: { DATA_DIR: join(folder, 'whole') } });

      const resumed = await content();
      const whole = await content(join(folder, 'whole'));
      expect(resumed.records.map(stateOf)).toEqual(whole.records.map(stateOf));
      expect(resumed.records).toHaveLength(COUNT);
    });

    it.each(['SIGKILL', 'SIGINT'] as const)('leaves the store as it was (%s)', async (signal) => {
      await run(['import', write('one.ndjson', questionLine('a'))]);
      const before = await content();
      const child = start([many()]);
      const ended = once(child, 'exit');
      // The write-ahead log grows while the one transaction is under way.
      const wal = join(data(), 'lacuna.sqlite-wal');
      while (child.exitCode === null && sizeOf(wal) < 2_000_000) await pause(5);
      child.kill(signal);
      const [code] = (await ended) as [number | null];

      expect(code).not.toBe(0);
      expect(await content()).toEqual(before);
      expect(
        readdirSync(tmpdir()).filter(
          (name) => name.startsWith('lacuna-import-') && !name.includes('test'),
        ),
      ).toEqual([]);
    });
  });
});

function stateOf({ id, fields }: StoreSnapshot['records'][number]): object {
  return { id, fields };
}

function sizeOf(file: string): number {
  return existsSync(file) ? readFileSync(file).length : 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
