import { isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServedSchema } from '../../src/api/schema.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { open } from '../analysis/small-graphs.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { wrongForBottlenecks } from './wrong-arguments/bottlenecks.ts';
import { wrongForDependencies } from './wrong-arguments/dependencies.ts';
import { wrongForGaps } from './wrong-arguments/gaps.ts';
import { wrongAtMoments } from './wrong-arguments/moments.ts';
import { wrongForRecords } from './wrong-arguments/records.ts';
import { wrongForResilience } from './wrong-arguments/resilience.ts';
import { wrongForWhatIf } from './wrong-arguments/what-if.ts';
import {
  INPUT,
  INVALID,
  type Wrong,
  type WrongByField,
  wrongPage,
} from './wrong-arguments/wrong.ts';

const BY_FIELD: WrongByField = {
  ...wrongForRecords,
  ...wrongForDependencies,
  ...wrongForBottlenecks,
  ...wrongForGaps,
  ...wrongForResilience,
  ...wrongForWhatIf,
};

/** The wrong values of an argument. */
function wrongFor(field: string, argument: string): readonly Wrong[] | undefined {
  return BY_FIELD[field]?.[argument] ?? wrongAtMoments[argument];
}

/** Values of required arguments that take no text. */
const ENUM_ARGUMENTS: Readonly<Record<string, string>> = { rows: 'TOPIC', columns: 'METHOD' };

const query = buildServedSchema().getQueryType();
const queryFields = Object.values(query?.getFields() ?? {});

describe('a wrong argument', () => {
  let api: TestApi;
  beforeAll(async () => {
    const sample = sampleStates(3);
    const states = [...sample.records, ...sample.edges].map((state) => ({
      ...state,
      fields: { ...state.fields, visibility: 'PUBLIC' },
    }));
    api = await openTestApi([...states, ...open('a')]);
  });
  afterAll(() => api.close());

  it('is tried for every argument of every query', () => {
    const there = queryFields.flatMap(({ name, args }) =>
      args.map((argument) => [name, argument.name] as const),
    );
    const places = new Set(there.map((place) => place.join('.')));
    const idle = Object.entries(BY_FIELD).flatMap(([field, wrong]) =>
      Object.keys(wrong).filter((argument) => !places.has(`${field}.${argument}`)),
    );

    expect(there.filter(([field, argument]) => !wrongFor(field, argument))).toEqual([]);
    expect(idle).toEqual([]);
  });

  it.each(
    queryFields
      .filter(({ args }) => args.length > 0)
      .flatMap(({ name, args, type }) =>
        args.map((argument) => [name, argument.name, args, type] as const),
      ),
  )(
    'of %s(%s:) is answered with its place and what is allowed',
    async (field, name, args, type) => {
      const named = isNonNullType(type) ? type.ofType : type;
      const inner =
        isObjectType(named) && named.getFields()['totalCount'] ? 'totalCount' : '__typename';
      for (const [written, message, code] of wrongFor(field, name) ?? []) {
        const needed = args
          .filter(
            (each) =>
              each.name !== name && isNonNullType(each.type) && each.defaultValue === undefined,
          )
          .map((each) => `${each.name}: ${ENUM_ARGUMENTS[each.name] ?? '"a"'}`);
        const list = [`${name}: ${written}`, ...needed].join(', ');

        const { data, errors } = await api.ask(`{ ${field}(${list}) { ${inner} } }`);

        const path = code === INVALID ? '' : field;
        expect(errors, list).toEqual([{ message, code, path }]);
        expect(data?.[field] ?? null).toBeNull();
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'of a relation of %s is answered with its place and what is allowed',
    async (name, kind) => {
      const lists = kind.relations.filter(({ list }) => list);
      for (const { field } of lists) {
        for (const argument of ['first', 'after']) {
          for (const [written, message, code] of wrongPage[argument] ?? []) {
            const asked = `{ ${kind.plural}(first: 1) { nodes { ${field}(${argument}: ${written}) { totalCount } } } }`;

            const { errors } = await api.ask(asked);

            const path = `${kind.plural}.nodes.0.${field}`;
            expect(errors, `${name}.${field}`).toEqual([{ message, code, path }]);
          }
        }
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'of a text of %s is answered with its place and what is allowed',
    async (_name, kind) => {
      const texts = kind.fields.filter(({ localised }) => localised).map((field) => field.name);
      for (const field of ['label', ...texts]) {
        for (const language of ['', 'no such language', 'en_GB', '💥']) {
          const asked = `query ($language: String) { ${kind.plural}(first: 1) { nodes { ${field}(language: $language) } } }`;

          const { errors } = await api.ask(asked, { language });

          expect(errors).toEqual([
            {
              message: `language is ${JSON.stringify(language)}; it must be a BCP 47 language tag such as en or zh-Hant.`,
              code: INPUT,
              path: `${kind.plural}.nodes.0.${field}`,
            },
          ]);
        }
      }
    },
  );

  it('is never logged', () => {
    expect(api.logged).toEqual([]);
  });

  it.each([
    ['depth', 'dependencies(question: "a", depth: $value) { value }', [1, 1_000]],
    ['limit', 'dependencies(question: "a", limit: $value) { value }', [1, 2_000]],
    ['first', 'questions(first: $value) { totalCount }', [1, 100]],
  ])('is not what stands at the bounds of %s', async (_name, field, values) => {
    for (const value of values) await api.read(`query ($value: Int!) { ${field} }`, { value });
  });

  it.each(['necessity', 'softReach', 'betweenness', 'age', 'concentration'])(
    'is not a weight of 0 or 100 for %s, when others stand by',
    async (part) => {
      for (const weight of [0, 100]) {
        await api.read(`{ bottlenecks(weights: { ${part}: ${weight} }) { totalCount } }`);
      }
    },
  );

  it.each([
    ['kinds', 'kind'],
    ['severities', 'severity'],
  ])('is an empty list of %s of gaps', async (argument, one) => {
    const { errors } = await api.ask(`{ gaps(${argument}: []) { totalCount } }`);

    expect(errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        message: `${argument} is []; it must be a list of at least one ${one}, or absent.`,
      },
    ]);
  });
});
