/** What the API adds to coverage and certainty: handles, rows, bounds and sentences. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { record } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

interface Coverage {
  readonly coverage: {
    readonly parts: { readonly filledCells: number; readonly cells: number };
    readonly rows: readonly { readonly record: { slug: string }; readonly total: number }[];
    readonly columns: readonly { readonly record: { slug: string }; readonly total: number }[];
    readonly cells: readonly {
      readonly row: { slug: string };
      readonly column: { slug: string };
      readonly count: number;
    }[];
  };
}

describe('coverage', () => {
  it('refuses a row that was retracted', async () => {
    const topic = record('Topic', 't', { prefLabel: { en: 'T' }, lifecycle: 'RETRACTED' });
    const api = await openTestApi([topic]);

    const { errors } = await api.ask(
      '{ coverage(rows: TOPIC, columns: METHOD, rowIds: ["t"]) { value } }',
    );
    const { coverage } = await api.read(
      '{ coverage(rows: TOPIC, columns: METHOD) { value parts { rows columns cells } sentence } }',
    );
    await api.close();

    expect(errors[0]?.message).toBe('rowIds is "t"; it must be the id of a record not retracted.');
    expect(coverage).toEqual({
      value: null,
      parts: { rows: 0, columns: 0, cells: 0 },
      sentence: 'Between 0 topics and 0 methods there is nothing to link.',
    });
  });
});

describe('coverage, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it('tells the same cells as matrix and as flat rows, also as CSV', async () => {
    const matrix = await api.read<Coverage>(`{
      coverage(rows: TOPIC, columns: METHOD, limit: 200) {
        value asOf sentence truncated { reason }
        parts { rows columns cells filledCells }
        ways { sentence steps { from types to } }
        rows { record { slug label } total linked }
        columns { record { slug label } total linked }
        cells { row { slug } column { slug } count }
        holes { rowCount columnCount emptyCells rows { slug } columns { slug } }
        because { rule sentence records { id } }
      }
    }`);
    const query =
      '{ coverageTable(rows: TOPIC, columns: METHOD, limit: 2000) { totalCount sentence truncated { total } rows { row rowLabel column columnLabel count } } }';
    const data = await api.read<{ coverageTable: { rows: object[]; totalCount: number } }>(query);
    const { cells, columns, parts, rows } = matrix.coverage;
    const table = answerTable({ query }, data);

    expect(data.coverageTable.rows).toMatchObject(
      cells.map(({ column, count, row }) => ({ row: row.slug, column: column.slug, count })),
    );
    expect(data.coverageTable.totalCount).toBe(parts.filledCells);
    expect(cells.length).toBeGreaterThan(100);
    for (const lines of [rows, columns]) {
      const sum = lines.reduce((total, line) => total + line.total, 0);
      expect(sum).toBe(cells.reduce((total, { count }) => total + count, 0));
    }
    expect(matrix.coverage).toMatchObject({
      truncated: null,
      ways: [
        {
          steps: [
            { from: 'TOPIC', types: ['ABOUT'], to: 'QUESTION' },
            { from: 'QUESTION', types: ['ADDRESSES'], to: 'METHOD' },
          ],
        },
      ],
    });
    expect('csv' in table && table.csv.split('\n')[0]).toBe(
      'row,rowLabel,column,columnLabel,count',
    );
  });

  it('keeps to the rows and columns that are named', async () => {
    const { coverage } = await api.read<Coverage>(
      '{ coverage(rows: TOPIC, columns: METHOD, rowIds: ["interpretability", "topic/interpretability"], columnIds: ["linear-probing"]) { parts { cells filledCells } cells { row { slug } column { slug } count } } }',
    );

    expect(coverage).toEqual({
      parts: { cells: 1, filledCells: 1 },
      cells: [{ row: { slug: 'interpretability' }, column: { slug: 'linear-probing' }, count: 6 }],
    });
  });

  it('lists no people, and follows no edges through them', async () => {
    const { errors } = await api.ask(
      '{ coverage(rows: LAB, columns: WORK, via: ["MEMBER_OF", "AUTHORED_BY"]) { value } }',
    );

    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [
        'BAD_USER_INPUT',
        'via is ["MEMBER_OF","AUTHORED_BY"]; it must be types of edge that link LAB and WORK, not through people.',
      ],
    ]);
  });

  it('rates every claim, with the sum of the parts as its level', async () => {
    const { claims } = await api.read<{
      claims: {
        nodes: {
          certainty: {
            value: string;
            sentence: string;
            parts: { levels: number }[];
            because: { rule: string }[];
          };
        }[];
      };
    }>(
      '{ claims(first: 100) { nodes { certainty { value sentence asOf truncated { total } parts { name description levels } because { rule sentence records { id } } } } } }',
    );
    const values = new Set(claims.nodes.map(({ certainty }) => certainty.value));

    expect([...values].sort()).toEqual(['HIGH', 'LOW', 'MODERATE', 'NOT_RATED', 'VERY_LOW']);
    for (const { certainty } of claims.nodes) {
      expect(certainty.sentence).toMatch(/^The certainty of “.+” is .+\.$/s);
      expect(certainty.because.length).toBeGreaterThan(0);
      expect(certainty.parts.length).toBe(certainty.value === 'NOT_RATED' ? 0 : 5);
    }
  });
});
