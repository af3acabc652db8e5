/** `lacuna export` over the embedded store: formats, parts, files and folders. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/exchange/manifest.ts';
import { buildLacuna, makeDataFolder, runLacuna } from '../support/run-lacuna.ts';

describe('lacuna export', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>;
  let parent: string;
  beforeAll(buildLacuna);
  beforeEach(async () => {
    data = await makeDataFolder();
    parent = dirname(data.folder);
  });
  afterEach(() => data.remove());

  const run = (...args: readonly string[]) =>
    runLacuna(args, { environment: { DATA_DIR: data.folder } });
  const at = (name: string) => join(parent, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');

  it('takes the format from the ending, or from --format, and is JSON-LD without either', async () => {
    await run('seed', 'example');
    const beginnings: Record<string, RegExp> = {
      'graph.jsonld': /^\{"@context":/,
      'graph.nq': /^<[^>]+> <[^>]+> <[^>]+> \.\n/,
      'graph.ttl': /^@base </,
      'graph.ndjson': /^\{"lacuna":"export"/,
      'graph.jsonl': /^\{"lacuna":"export"/,
      graph: /^\{"@context":/,
    };
    for (const [name, beginning] of Object.entries(beginnings)) {
      expect(await run('export', at(name))).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Exported 35 records and 71 edges.\n',
      });
      expect(read(name)).toMatch(beginning);
    }
    const told = await run('export', '--format', 'nq');

    expect(told.stdout).toBe(read('graph.nq'));
    expect(readdirSync(parent).sort()).toEqual(['data', ...Object.keys(beginnings)].sort());
  });

  it('writes CSV into a folder: a file for each kind and edge type, and the manifest', async () => {
    await run('seed', 'example');
    mkdirSync(at('tables'));
    const { code, stdout, stderr } = await run('export', at('tables'), '--format', 'csv');
    const manifest = JSON.parse(read('tables/manifest.json')) as Manifest;
    const names = manifest.files.map(({ name }) => name);

    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Exported 35 records and 71 edges into ${names.length} files.\n`);
    expect(readdirSync(at('tables')).sort()).toEqual(['manifest.json', ...names].sort());
    expect(names).toContain('question.csv');
    expect(names).toContain('REQUIRES.csv');
    for (const file of manifest.files) {
      const text = read(`tables/${file.name}`);
      expect(createHash('sha256').update(text).digest('hex')).toBe(file.sha256);
      expect((parse(text, { columns: true }) as unknown[]).length).toBe(
        file.recordCount + file.edgeCount,
      );
    }
    expect(readdirSync(parent).sort()).toEqual(['data', 'tables']);
  });

  it('writes one kind or edge type as one CSV file with its manifest beside it', async () => {
    await run('seed', 'example');
    const { stderr } = await run('export', at('mine.csv'), '--edge', 'REQUIRES');
    const manifest = JSON.parse(read('mine.csv.manifest.json')) as Manifest;

    expect(stderr).toMatch(/^Exported 0 records and \d+ edges into one file\.\n$/);
    expect(manifest.files).toMatchObject([
      { name: 'mine.csv', sha256: createHash('sha256').update(read('mine.csv')).digest('hex') },
    ]);
    expect(readdirSync(parent).sort()).toEqual(['data', 'mine.csv', 'mine.csv.manifest.json']);
  });

  it('writes a part of the graph, and tells the outcome as JSON', async () => {
    await run('seed', 'example');
    const target = at('part.ndjson');
    const args = ['--kind', 'Question', '--kind', 'Claim', '--licence', 'unstated', '--json'];
    const { code, stdout, stderr } = await run('export', target, ...args);
    const end = JSON.parse(read('part.ndjson').trimEnd().split('\n').at(-1) ?? '') as object;
    const { lacuna: _lacuna, ...summary } = end as Record<string, unknown>;

    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ target, format: 'ndjson', ...summary });
    expect(read('part.ndjson')).not.toContain('"kind":"Method"');
    expect((await run('export', at('lone.nq'), '--around', 'question/why-does-it-glow')).code).toBe(
      0,
    );
  });

  it.each([
    [
      ['graph.json'],
      /^lacuna: The ending of \S+graph\.json is that of no format to write; .*--format\.\n$/,
    ],
    [
      ['graph.nq', '--format', 'xml'],
      /^lacuna: The format is "xml"; it must be one of jsonld, nq, ttl, ndjson, csv\.\n$/,
    ],
    [['all.csv'], /^lacuna: A CSV file holds one kind or one edge type;/],
    [['graph.nq', '--kind', 'Questoin'], /did you mean "Question"\?\n$/],
    [['graph.nq', '--depth', '2'], /^lacuna: The depth is "2", but no record is given/],
    [['no/tables', '--format', 'csv'], /^lacuna: \S+no\/tables cannot be made: ENOENT[^\n]+\n$/],
  ])('refuses %j before it makes a store', async ([name = '', ...flags], message) => {
    const { code, stderr } = await run('export', at(name), ...flags);

    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses CSV and --json on standard output', async () => {
    expect(await run('export', '--format', 'csv')).toMatchObject({ code: 2, stdout: '' });
    expect((await run('export', '--json')).stderr).toContain('name a file for the data');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses a folder that is not empty, and one that is a file', async () => {
    mkdirSync(at('tables'));
    writeFileSync(at('tables/mine.txt'), 'mine');
    const full = await run('export', at('tables'), '--format', 'csv');
    const file = await run('export', at('tables/mine.txt'), '--format', 'csv');

    expect(full).toMatchObject({
      code: 2,
      stderr: `lacuna: ${at('tables')} is not empty; name a new or empty folder.\n`,
    });
    expect(file.stderr).toMatch(/mine\.txt is a file; name a new or empty folder,/);
    expect(readdirSync(at('tables'))).toEqual(['mine.txt']);
  });

  it('leaves nothing behind for a topic that the graph does not have', async () => {
    await run('seed', 'example');
    for (const target of [
      ['graph.nq'],
      ['tables', '--format', 'csv'],
      ['x.csv', '--kind', 'Lab'],
    ]) {
      const [name = '', ...flags] = target;
      const { code, stderr } = await run('export', at(name), ...flags, '--topic', 'none-such');

      expect(code).toBe(2);
      expect(stderr).toMatch(/^lacuna: The topic is "none-such"; it must be/);
    }
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('keeps the former files when the store fails', async () => {
    writeFileSync(at('lab.csv'), 'the former');
    writeFileSync(data.folder, 'a file where the folder should be');
    const { code } = await run('export', at('lab.csv'), '--kind', 'Lab');

    expect(code).toBe(1);
    expect(read('lab.csv')).toBe('the former');
    expect(existsSync(at('lab.csv.manifest.json'))).toBe(false);
    expect(readdirSync(parent).sort()).toEqual(['data', 'lab.csv']);
  });
});
