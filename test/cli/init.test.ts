/** A new instance for another field: its files are right, and it works from the first minute. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLES } from '../../src/api/examples.ts';
import { SETTING_NAMES } from '../../src/configuration/configuration.ts';
import { loadSettingsFile } from '../../src/configuration/settings-file.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { buildLacuna, runLacuna, serveLacuna } from '../support/run-lacuna.ts';

type Entry = Readonly<Record<string, unknown>>;

describe('lacuna init', () => {
  let parent: string;
  let instance: string;
  beforeAll(async () => {
    await buildLacuna();
    parent = await mkdtemp(join(tmpdir(), 'lacuna-init-'));
    instance = join(parent, 'my-field');
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  const templateFiles = () =>
    readdirSync(join(instance, 'templates')).map((name) => join('templates', name));
  const readTemplate = (file: string) => readFileSync(join(instance, file), 'utf8');

  it('makes a folder with everything to begin with', async () => {
    const { code, stdout, stderr } = await runLacuna(['init', 'my-field'], { folder: parent });

    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^Made an empty instance in my-field: \d+ files\.\nRead my-field\/README/,
    );
    expect(readdirSync(instance).sort()).toEqual([
      '.gitignore',
      'README.md',
      'lacuna.env',
      'schema',
      'templates',
    ]);
  });

  it('writes settings that are read, every one of them named', () => {
    const text = readFileSync(join(instance, 'lacuna.env'), 'utf8');
    const environment: NodeJS.ProcessEnv = {};
    loadSettingsFile(instance, environment);

    expect(environment).toEqual({ SEED: 'none', DATA_DIR: './data' });
    for (const name of SETTING_NAMES) expect(text).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
  });

  it('has every kind, every edge type and every field in its templates', () => {
    const text = templateFiles().map(readTemplate).join('\n');
    const entries = templateFiles().flatMap((file) => parse(readTemplate(file)) as Entry[]);

    expect(new Set(entries.map(({ kind, type }) => kind ?? type))).toEqual(
      new Set([...MODEL.kinds.map(({ name }) => name), ...MODEL.edges.map(({ type }) => type)]),
    );
    for (const { name, fields } of MODEL.kinds) {
      const [, begin = ''] = text.split(`\n- kind: ${name}\n`);
      for (const field of fields) {
        expect(begin.split('\n- ')[0], `${name}.${field.name}`).toMatch(
          new RegExp(`^ {2}(# )?${field.name}: `, 'm'),
        );
      }
    }
    expect(text.split('\n').filter((line) => line.length > 100 && line.includes('##'))).toEqual([]);
    for (const entry of entries.filter(({ kind }) => kind !== undefined)) {
      expect(entry['slug']).toMatch(/^fictional-example-/);
    }
  });

  it('writes entries that fit its own JSON Schema, also with every field in use', () => {
    const schema = JSON.parse(
      readFileSync(join(instance, 'schema/lacuna.schema.json'), 'utf8'),
    ) as object;
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

    for (const file of templateFiles()) {
      for (const text of [readTemplate(file), inUse(readTemplate(file))]) {
        const isRight = fits(parse(text));
        expect([file, isRight, fits.errors?.slice(0, 2)]).toEqual([file, true, undefined]);
      }
    }
  });

  it('writes templates that lacuna validate accepts, also with every field in use', async () => {
    const used = join(parent, 'used');
    mkdirSync(join(used, 'templates'), { recursive: true });
    for (const file of templateFiles()) writeFileSync(join(used, file), inUse(readTemplate(file)));
    const entries = 2 * MODEL.kinds.length + MODEL.edges.length;

    for (const folder of [instance, used]) {
      const { code, stderr } = await runLacuna(['validate', ...templateFiles()], { folder });
      expect([code, stderr.split('\n').at(-2)]).toEqual([
        0,
        `In order: ${entries} records and edges.`,
      ]);
    }
  });

  it('serves an empty instance that answers every example and explains itself', async () => {
    const { url, child, exit } = await serveLacuna({ DATA_DIR: join(parent, 'empty') }, instance);
    for (const { name, query, variables } of EXAMPLES) {
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: variables === '' ? {} : JSON.parse(variables) }),
      });
      const { errors } = (await response.json()) as {
        errors?: { message: string; extensions: { code: string } }[];
      };
      // A record that is not there is said to be so; nothing else may be amiss.
      for (const { message, extensions } of errors ?? []) {
        expect([name, extensions.code, message]).toEqual([
          name,
          expect.stringMatching(/^(NOT_FOUND|BAD_USER_INPUT)$/),
          expect.any(String),
        ]);
      }
    }
    const home = await fetch(url, { redirect: 'manual' });
    const graphiql = await fetch(`${url}graphiql/`);
    const page = await (await fetch(`${url}page`)).text();
    child.kill('SIGTERM');
    await exit;

    expect([home.status, home.headers.get('location')]).toEqual([302, '/graphiql/']);
    expect(graphiql.status).toBe(200);
    expect(page).toContain('Nothing is recorded here yet.');
  });

  it('takes all of its templates in, and serves what they say', async () => {
    const outcome = await runLacuna(['import', ...templateFiles(), '--json'], { folder: instance });
    const again = await runLacuna(['import', ...templateFiles()], { folder: instance });
    const counts = await runLacuna(
      [
        'query',
        '{ questions(first: 10) { totalCount nodes { slug requires(first: 5) { totalCount } } } }',
      ],
      { folder: instance },
    );

    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    expect(again.code).toBe(0);
    expect(JSON.parse(counts.stdout)).toEqual({
      data: {
        questions: {
          totalCount: 2,
          nodes: [
            { slug: 'fictional-example-one', requires: { totalCount: 1 } },
            { slug: 'fictional-example-two', requires: { totalCount: 0 } },
          ],
        },
      },
    });
  });

  it('refuses a folder that is in use, and changes nothing in it', async () => {
    const folder = join(parent, 'used-already');
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const file = join(parent, 'a-file');
    writeFileSync(file, 'mine');
    const outcomes = [
      await runLacuna(['init', folder]),
      await runLacuna(['init'], { folder }),
      await runLacuna(['init', file]),
      await runLacuna(['init', '/dev/null/x']),
    ];

    expect(outcomes.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual([
      [
        2,
        '',
        `lacuna: The folder ${folder} is not empty (it holds mine.txt); choose a new or an empty one.\n`,
      ],
      [
        2,
        '',
        'lacuna: The folder . is not empty (it holds mine.txt); choose a new or an empty one.\n',
      ],
      [2, '', `lacuna: ${file} is no folder; choose a new or an empty one.\n`],
      [2, '', 'lacuna: /dev/null/x is no folder; choose a new or an empty one.\n'],
    ]);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('fills an empty folder, and tells of it as JSON', async () => {
    const folder = join(parent, 'empty-folder');
    mkdirSync(join(folder, '.git'), { recursive: true });
    const { code, stdout, stderr } = await runLacuna(['init', '--json'], { folder });
    const told = JSON.parse(stdout) as { folder: string; files: string[] };

    expect([code, stderr, told.folder]).toEqual([0, '', '.']);
    expect(told.files).toContain('templates/question.yaml');
    expect(readdirSync(folder)).toContain('README.md');
  });
});

/** The template with every field that waits behind a sign in use. */
function inUse(text: string): string {
  return text.replace(/^ {2}# (?=\w+: )/gm, '  ');
}
