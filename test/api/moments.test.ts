import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nameOf } from '../../src/analysis/answer.ts';
import { atTheirMoment } from '../../src/api/moments.ts';
import { RequestContext } from '../../src/api/request-context.ts';
import { SCALARS } from '../../src/api/scalars.ts';
import { spoken } from '../../src/api/spoken.ts';
import { question } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi, writeStates } from '../support/test-api.ts';

/** Resolvers that know nothing of moments and name records by their ids alone. */
const schema = makeExecutableSchema<RequestContext>({
  typeDefs: `
    scalar AsOf
    type Row { sentence: String! label: String! inner: Row }
    type Query { rows(asOf: AsOf): [Row!]! }`,
  resolvers: atTheirMoment({
    AsOf: SCALARS.AsOf,
    Row: {
      sentence: (_row, _given, context) => spoken(context, `It is ${nameOf('question/a')}.`),
      label: (_row, _given, context) => context.withRecord('question/a', ({ slug }) => slug),
      inner: () => ({}),
    },
    Query: { rows: () => [{}, {}] },
  }),
});

let api: TestApi;
let tokens: readonly string[];
beforeEach(async () => {
  api = await openTestApi([question('a', { title: { en: 'First' } })]);
  await writeStates(api.store, [question('a', { title: { en: 'Second' } })]);
  await api.services.graph.refresh();
  tokens = [0, 1, 2].map((revision) => api.services.tokens.seal(revision, 'public'));
});
afterEach(() => api.close());

it('fields below a field of Query get its moment, at every depth and in lists', async () => {
  const answer = await graphql({
    schema,
    source: `{
      old: rows(asOf: "${tokens[1]}") { sentence inner { inner { sentence label } } }
      new: rows(asOf: "${tokens[2]}") { sentence }
      rows { sentence }
    }`,
    contextValue: new RequestContext(api.services),
  });

  const first = { sentence: 'It is “First”.' };
  const old = { ...first, inner: { inner: { ...first, label: 'a' } } };
  const second = { sentence: 'It is “Second”.' };
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: { old: [old, old], new: [second, second], rows: [second, second] },
  });
});

it('what the projection of the moment does not have is not read', async () => {
  const { errors } = await graphql({
    schema,
    source: `{ rows(asOf: "${tokens[0]}") { label } }`,
    contextValue: new RequestContext(api.services),
  });

  expect(errors?.[0]?.message).toBe(
    'question/a was removed or hidden while it was being read. Ask again.',
  );
});
