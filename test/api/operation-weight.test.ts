import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { HEAVY_FIELDS } from '../../src/api/generated/type-definitions.ts';
import { OperationWeights } from '../../src/api/heavy/operation-weight.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { rootFieldName } from '../../src/model/schema-names.ts';

const schema = buildServedSchema();
const weights = new OperationWeights(schema);

function isHeavy(text: string, variables: Record<string, unknown> = {}, operation = 0): boolean {
  const document = parse(text);
  return weights.isHeavy(
    document,
    document.definitions[operation] as OperationDefinitionNode,
    variables,
  );
}

/** Fields of Query that are answered at once, and why. */
const LIGHT: Readonly<Record<string, string>> = {
  node: 'finds one record',
  nodes: 'finds at most 100 records',
  viewer: 'reads nothing',
  search: 'the store finds candidates by its index, and whoever types waits for each letter',
  gapRules: 'the same for every graph',
  ...Object.fromEntries(
    MODEL.kinds.flatMap(({ name, plural }) => [
      [rootFieldName(name), 'finds one record'],
      [plural, 'a page of a list'],
    ]),
  ),
};

describe('heavy fields', () => {
  it('are all fields of Query but those that are light for a reason', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const heavy = fields.filter((name) => HEAVY_FIELDS.includes(`Query.${name}`));

    expect([...heavy, ...Object.keys(LIGHT)].sort()).toEqual(fields.toSorted());
    expect(HEAVY_FIELDS).toHaveLength(heavy.length);
  });
});

describe('OperationWeights', () => {
  it.each([
    '{ gaps { totalCount } }',
    '{ many: gaps { totalCount } }',
    '{ question(id: "a") { title } ...Part } fragment Part on Query { cycles { value } }',
    '{ ... on Query { whatIf(settle: ["a"]) { value } } }',
    '{ gaps @skip(if: true) { totalCount } }',
    '{ __schema { types { name } } }',
    '{ questions(asOf: "2026-01-01") { totalCount } }',
    'query ($moment: AsOf = "2026-01-01") { questions(asOf: $moment) { totalCount } }',
  ])('finds %s heavy', (text) => {
    expect(isHeavy(text)).toBe(true);
  });

  it.each([
    '{ __typename }',
    '{ question(id: "a") { title readiness { value } busFactor { value } } }',
    '{ questions { nodes { claims { nodes { certainty { value } } } } } }',
    '{ gaps: questions { totalCount } }',
    '{ questions(asOf: null, validAt: "2026-01-01") { totalCount } }',
    '{ gapRules { kind } }',
    '{ __type(name: "Gap") { fields { name } } }',
  ])('finds %s light', (text) => {
    expect(isHeavy(text)).toBe(false);
  });

  it('looks at the moment that a variable names', () => {
    const text = 'query ($moment: AsOf) { questions(asOf: $moment) { totalCount } }';

    expect(isHeavy(text)).toBe(false);
    expect(isHeavy(text, { moment: null })).toBe(false);
    expect(isHeavy(text, { moment: '2026-01-01' })).toBe(true);
  });

  it('looks at the operation that is asked for, and at every fragment', () => {
    const text =
      'query Light { viewer { anonymous } } query Heavy { gaps { totalCount } } mutation Wrong { a }';

    expect([0, 1, 2].map((operation) => isHeavy(text, {}, operation))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
