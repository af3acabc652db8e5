import { buildSchema, graphql, isObjectType } from 'graphql';
import { deny, rule } from 'graphql-shield';
import { describe, expect, it } from 'vitest';
import type { AccessRule } from '../../src/api/access/decision.ts';
import { anyone } from '../../src/api/access/decision.ts';
import { allDecisions } from '../../src/api/access/decisions.ts';
import { guardSchema, UndecidedAccess } from '../../src/api/access/guard-schema.ts';
import { allow } from '../../src/api/access/shield.ts';
import { TYPE_DEFINITIONS } from '../../src/api/generated/type-definitions.ts';

const small = () =>
  buildSchema('type Query { open: String, closed: String, star: Star } type Star { name: String }');
const DECISIONS = { Query: anyone('open', 'closed', 'star'), Star: anyone('name') };

const answers = { open: 'o', closed: 'c', star: { name: 's' } };

function ask(verdict: AccessRule, source: string) {
  const schema = guardSchema(small(), {
    ...DECISIONS,
    Query: { ...DECISIONS.Query, closed: verdict },
  });
  return graphql({ schema, source, rootValue: answers, contextValue: {} });
}

describe('guardSchema', () => {
  it('refuses to start while nobody decided about a field', () => {
    const guard = () => guardSchema(small(), { Query: anyone('open', 'star') });

    expect(guard).toThrow(
      new UndecidedAccess(
        'Nobody decided who may read Query.closed, Star.name; add a decision in src/api/access.',
      ),
    );
  });

  it('refuses to start with a decision about a field that there is not', () => {
    const guard = () =>
      guardSchema(small(), { ...DECISIONS, Star: anyone('name', 'mass'), Moon: anyone('name') });

    expect(guard).toThrow(
      new UndecidedAccess('The schema has no field Star.mass, Moon.name; drop the decision.'),
    );
  });

  it('refuses the served schema when any one decision is missing', () => {
    const schema = buildSchema(TYPE_DEFINITIONS);
    const decisions = allDecisions();
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => [type.name, field]) : [],
      );

    expect(fields.length).toBeGreaterThan(900);
    expect(() => guardSchema(schema, decisions)).not.toThrow();
    for (const [type = '', field = ''] of fields.filter((_, index) => index % 40 === 0)) {
      const { [field]: _dropped, ...rest } = decisions[type] ?? {};
      expect(() => guardSchema(schema, { ...decisions, [type]: rest })).toThrow(
        `Nobody decided who may read ${type}.${field};`,
      );
    }
  });

  it('refuses a field that is denied, and answers the others', async () => {
    const { data, errors } = await ask(deny as AccessRule, '{ open closed star { name } }');

    expect(data).toEqual({ open: 'o', closed: null, star: { name: 's' } });
    expect(
      errors?.map(({ message, extensions, path }) => [message, extensions['code'], path]),
    ).toEqual([['You may not read this.', 'FORBIDDEN', ['closed']]]);
  });

  it('lets everybody read by the rule of the library, should it be asked', async () => {
    expect(await allow.resolve()).toBe(true);
  });

  it('hands the reason of a rule on, and lets through what the rule allows', async () => {
    const reasoned = rule()(() => new Error('Sign in first.')) as unknown as AccessRule;
    const friendly = rule()(() => true) as unknown as AccessRule;

    expect((await ask(reasoned, '{ closed }')).errors?.[0]?.message).toBe('Sign in first.');
    expect((await ask(friendly, '{ closed }')).data).toEqual({ closed: 'c' });
  });
});
