/** `seed`, `export` and `query` over the embedded store. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildLacuna, makeDataFolder, type Run, runLacuna } from '../support/run-lacuna.ts';

const SEEDED = 'Seed example: 35 records, 71 edges; written.\n';

interface Iri {
  readonly data: { readonly question: { readonly iri: string } };
}

interface Exported {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

describe('over the embedded store', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeAll(buildLacuna);
  beforeEach(async () => {
    data = await makeDataFolder();
  });
  afterEach(() => data.remove());

  const run = (args: readonly string[], more: Run = {}) =>
    runLacuna(args, { ...more, environment: { DATA_DIR: data.folder, ...more.environment } });

  describe('lacuna seed', () => {
    it('writes a seed, and a second time says that nothing was missing', async () => {
      expect(await run(['seed', 'example'])).toEqual({ code: 0, stdout: '', stderr: SEEDED });
      expect(await run(['seed', 'example'])).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Seed example: 35 records, 71 edges; nothing was missing.\n',
      });
    });

    it('tells the outcome as JSON', async () => {
      const { code, stdout, stderr } = await run(['seed', 'example', '--json']);

      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toEqual({
        seed: 'example',
        records: 35,
        edges: 71,
        revision: 1,
        written: true,
      });
    });

    it('writes the real one unless told', async () => {
      expect((await run(['seed'])).stderr).toMatch(
        /^Seed field: \d{4} records, \d{4} edges; written/,
      );
    });
  });

  it('leaves it to the server to fix the base IRI, unless it is given', async () => {
    const iri = '{ question(id: "why-does-it-glow") { iri } }';
    const iriAt = async (environment: Run['environment'] = {}) =>
      (JSON.parse((await run(['query', iri], { environment })).stdout) as Iri).data.question.iri;

    await run(['seed', 'example']);

    expect(await iriAt()).toBe('http://127.0.0.1:4000/id/question/why-does-it-glow');
    expect(await iriAt({ PORT: '4711' })).toBe(
      'http://127.0.0.1:4711/id/question/why-does-it-glow',
    );
    expect(await iriAt({ BASE_IRI: 'https://graph.example/' })).toBe(
      'https://graph.example/id/question/why-does-it-glow',
    );
    expect(await iriAt({ PORT: '4711' })).toBe(
      'https://graph.example/id/question/why-does-it-glow',
    );
  });

  describe('lacuna export', () => {
    it('writes a file, whole, and the same to standard output', async () => {
      await run(['seed', 'example']);
      const file = join(dirname(data.folder), 'graph.jsonld');
      const toFile = await run(['export', file]);
      const toPipe = await run(['export']);
      const text = readFileSync(file, 'utf8');

      expect(toFile).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Exported 35 records and 71 edges.\n',
      });
      expect((JSON.parse(text) as Exported)['@graph'].at(-1)).toMatchObject({
        recordCount: 35,
        edgeCount: 71,
      });
      expect(toPipe).toEqual({ ...toFile, stdout: text });
      expect(readdirSync(dirname(file)).sort()).toEqual(['data', 'graph.jsonld']);
    });

    it('says that the store is empty, and still writes a whole document', async () => {
      const { code, stdout, stderr } = await run(['export']);

      expect(code).toBe(0);
      expect((JSON.parse(stdout) as Exported)['@graph']).toHaveLength(2);
      expect(stderr).toMatch(
        /^The store is empty; "lacuna seed" writes the bundled seed into it\.\n/,
      );
    });

    it('refuses a path that cannot be written, before it makes a store', async () => {
      const parent = dirname(data.folder);
      const missing = join(parent, 'no', 'graph.jsonld');
      const outcome = await run(['export', missing]);
      const folder = await run(['export', parent]);

      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toMatch(
        /^lacuna: \S+graph\.jsonld cannot be written: ENOENT[^\n]+\.\n$/,
      );
      expect(folder).toMatchObject({
        code: 2,
        stderr: `lacuna: ${parent} is a folder; name a file in it.\n`,
      });
      expect(readdirSync(parent)).toEqual([]);
    });

    it('keeps the former file and leaves no partial one when the store fails', async () => {
      const parent = dirname(data.folder);
      const file = join(parent, 'graph.jsonld');
      writeFileSync(file, 'the former');
      writeFileSync(data.folder, 'a file where the folder should be');
      const { code, stderr } = await run(['export', file]);

      expect(code).toBe(1);
      expect(stderr).toMatch(/^lacuna: The folder \S+ cannot be made; [^\n]+\.\n$/);
      expect(readFileSync(file, 'utf8')).toBe('the former');
      expect(readdirSync(parent).sort()).toEqual(['data', 'graph.jsonld']);
    });

    it.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
      await run(['seed', 'example']);
      const { code, stderr } = await run(['export', '/dev/full']);

      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^lacuna: \/dev\/full could not be written to the end: ENOSPC[^\n]+\n$/,
      );
    });
  });

  describe('lacuna query', () => {
    const query = 'query Q($slug: ID!) { question(id: $slug) { slug } }';
    const variables = '{"slug": "q-evaluation"}';

    it('answers as JSON on standard output', async () => {
      await run(['seed', 'example']);
      const { code, stdout, stderr } = await run([
        'query',
        '{ questions(first: 1) { totalCount } }',
      ]);

      expect([code, stderr]).toEqual([0, '']);
      const { data: answer } = JSON.parse(stdout) as {
        data: { questions: { totalCount: number } };
      };
      expect(answer.questions.totalCount).toBeGreaterThan(0);
    });

    it('takes variables, and the query from standard input', async () => {
      await run(['seed', 'example']);
      const direct = await run(['query', query, '--variables', variables]);
      const piped = await run(['query', '-', '--variables', variables], { input: query });

      expect(direct.code).toBe(0);
      expect(JSON.parse(direct.stdout)).toHaveProperty('data.question');
      expect(piped).toEqual(direct);
    });

    it('reads variables from a file', async () => {
      await run(['seed', 'example']);
      const file = join(dirname(data.folder), 'variables.json');
      writeFileSync(file, variables);
      const direct = await run(['query', query, '--variables', variables]);
      const missing = await run(['query', query, '--variables', `@${file}.not`]);

      expect(await run(['query', query, '--variables', `@${file}`])).toEqual(direct);
      expect(missing).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^lacuna: The variables in \S+ cannot be read: ENOENT[^\n]+\.\n$/,
        ),
      });
    });

    it('answers as CSV, or says why the answer is no table', async () => {
      await run(['seed', 'example']);
      const csv = await run([
        'query',
        '--csv',
        '{ questions(first: 2) { totalCount nodes { slug title } } }',
      ]);
      const none = await run(['query', '--csv', '{ viewer { anonymous } }']);
      const wrong = await run(['query', '--csv', '{ nope }']);

      expect([csv.code, csv.stderr]).toEqual([0, '']);
      expect(csv.stdout).toMatch(/^slug,title\n(?:[^\n]+\n){2}$/);
      expect(none).toEqual({
        code: 2,
        stdout: '',
        stderr: 'lacuna: The answer holds no list, so it has no rows; ask for one, or for JSON.\n',
      });
      expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/nope/) });
    });

    it('answers errors as data and with exit code 1', async () => {
      const unknown = await run(['query', '{ nope }']);
      const missing = await run(['query', query]);

      expect(unknown.code).toBe(1);
      expect(JSON.parse(unknown.stdout)).toHaveProperty('errors.0.message');
      expect(missing.code).toBe(1);
      expect(missing.stdout).toMatch(/Variable \\"\$slug\\"/);
      expect(missing.stderr).toMatch(/^The store is empty;/);
    });
  });

  describe('every command', () => {
    it.each(['serve', 'seed', 'export', 'query {a}'])(
      'tells of a file where the data folder should be: %s',
      async (command) => {
        writeFileSync(data.folder, 'mine');
        const { code, stdout, stderr } = await run(command.split(' '), {
          environment: { PORT: '0' },
        });

        expect([code, stdout]).toEqual([1, '']);
        expect(stderr).toBe(
          `lacuna: The folder ${data.folder} cannot be made; choose another one, or see to it that no file has its name and that its parent belongs to the user who runs Lacuna.\n`,
        );
        expect(readFileSync(data.folder, 'utf8')).toBe('mine');
      },
    );

    it('refuses a folder in which nothing can be made', async () => {
      const { code, stderr } = await run(['seed'], {
        environment: { DATA_DIR: '/dev/null/lacuna' },
      });

      expect(code).toBe(1);
      expect(stderr).toMatch(/^lacuna: The folder \/dev\/null\/lacuna cannot be made; [^\n]+\.\n$/);
    });

    it.each([
      [
        'a foreign database',
        foreignDatabase,
        /holds something that is not Lacuna's; choose another folder\.\n$/,
      ],
      [
        'a file that is no database',
        () => Buffer.from('not a database, but a text'.repeat(50)),
        /\.\n$/,
      ],
    ])('refuses %s and changes nothing in it', async (_what, make, sentence) => {
      mkdirSync(data.folder);
      const file = join(data.folder, 'lacuna.sqlite');
      const made = make(file);
      if (made) writeFileSync(file, made);
      const before = readFileSync(file);
      const { code, stdout, stderr } = await run(['seed']);

      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^lacuna: [^\n]+\n$/);
      expect(stderr).toMatch(sentence);
      expect(readFileSync(file).equals(before)).toBe(true);
    });

    it('refuses another BASE_IRI than that of the first start', async () => {
      const first = { BASE_IRI: 'https://graph.example/' };
      await run(['seed', 'example'], { environment: first });
      const same = await run(['export'], { environment: first });
      const absent = await run(['export']);
      const other = await run(['export'], { environment: { BASE_IRI: 'https://other.example/' } });

      expect(same.stdout).toContain('"https://graph.example/id/');
      expect(absent.stdout).toBe(same.stdout);
      expect(other).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'lacuna: BASE_IRI is "https://other.example/", but this store was started with "https://graph.example/", which its IRIs keep; use that, or another store.\n',
      });
    });
  });
});

function foreignDatabase(file: string): undefined {
  const database = new Database(file);
  database.exec('CREATE TABLE theirs (value TEXT); INSERT INTO theirs VALUES (1)');
  database.close();
}
