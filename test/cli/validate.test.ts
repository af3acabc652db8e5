import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLacuna, runLacuna } from '../support/run-lacuna.ts';

describe('lacuna validate', () => {
  let folder: string;
  beforeAll(async () => {
    await buildLacuna();
    folder = mkdtempSync(join(tmpdir(), 'lacuna-validate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (name: string, text: string, ...flags: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return runLacuna(['validate', file, ...flags], {
      environment: { DATA_DIR: join(folder, 'data') },
    });
  };
  const question = '{"kind":"Question","slug":"a","language":"en","title":"a","status":"OPEN"}';
  const edge = '{"type":"REQUIRES","source":"question/a","target":"question/b"}';

  it('finds files in order without a store, and tells what a store must have', async () => {
    const { code, stdout, stderr } = await run('a.ndjson', `${question}\n${edge}\n`);

    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(
      'a.ndjson:2: REQUIRES.question.a.question.b needs question/b, which the files do not hold; the store must have it.\n',
    );
    expect(stderr).toMatch(/\nIn order: 1 records and edges\.\n$/);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('names mistakes with their places, as sentences or as JSON', async () => {
    const text = `${question.replace('"OPEN"', '"SOLVED"')}\n{`;
    const sentences = await run('b.ndjson', text);
    const { code, stdout } = await run('b.ndjson', text, '--json');

    expect(sentences.code).toBe(1);
    expect(sentences.stderr).toMatch(
      /b\.ndjson:1: Question\.status is "SOLVED"; it must be one of OPEN, /,
    );
    expect(sentences.stderr).toMatch(/\nNot in order: 2 mistakes and conflicts\.\n$/);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ isClean: false, counts: { mistaken: 2 } });
  });

  it('leaves fields that a CSV file does not tell to the store', async () => {
    const { code } = await run('question.csv', 'slug,title@en\na,New title\n');

    expect(code).toBe(0);
  });
});
