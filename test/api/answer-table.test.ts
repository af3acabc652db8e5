/** Cells of lists, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';

const QUERY = `{
  methods(first: 9) {
    nodes { requirements variants(first: 9) { nodes { limitations } } }
  }
}`;

function cellsOf(requirements: unknown, limitations: readonly unknown[] = []): string | undefined {
  const nodes = limitations.map((each) => ({ limitations: each }));
  const data = { methods: { nodes: [{ requirements, variants: { nodes } }] } };
  const table = answerTable({ query: QUERY }, data);
  return 'csv' in table ? table.csv.split('\n')[1] : undefined;
}

describe('answerTable', () => {
  it.each([
    [null, ',[]'],
    [[], '[],[]'],
    [['one'], 'one,[]'],
    [['one', 'two'], 'one | two,[]'],
    [['a|b', 'c\\d'], 'a\\|b | c\\\\d,[]'],
    [['[]'], '\\[],[]'],
    [['[]', '[]'], '[] | [],[]'],
    [['a, b', 'say "c"'], '"a, b | say ""c""",[]'],
  ])('writes the list %j as %s', (list, line) => {
    expect(cellsOf(list)).toBe(line);
  });

  it('writes lists in lists as items that are lists', () => {
    expect(cellsOf(null, [['one', 'two'], [], null, ['a|b']])).toBe(
      ',one \\| two | [] |  | a\\\\\\|b',
    );
  });

  it('chooses the operation that was asked for', () => {
    const query =
      'query A { gaps(first: 1) { nodes { kind } } } query B { labs(first: 1) { nodes { slug } } }';
    const data = { labs: { nodes: [{ slug: 'x' }] } };

    expect(answerTable({ query, operationName: 'B' }, data)).toEqual({ csv: 'slug\nx\n' });
    expect(answerTable({ query, operationName: 'C' }, data)).toHaveProperty('refusal');
  });
});
