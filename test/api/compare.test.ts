/**
 * compare as clients see it. The moments are projections that the test hands out itself: what a moment
 * of the past is, is tested elsewhere.
 */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import type { ApiServer } from '../../src/api/api-server.ts';
import { badInput } from '../../src/api/errors.ts';
import type { MomentRequest } from '../../src/api/moment-asked.ts';
import { RequestContext } from '../../src/api/request-context.ts';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import type { Projection } from '../../src/projection/projection.ts';
import {
  answered,
  claim,
  edge,
  finding,
  open,
  record,
  requires,
} from '../analysis/small-graphs.ts';
import { openTestApi, startedServer, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let server: ApiServer;
const moments = new Map<string, Projection>();

beforeAll(async () => {
  server = await startedServer({ error: () => undefined });
  api = await openTestApi(
    [
      ...open('a', 'b', 'old'),
      requires('b', 'a'),
      claim('x'),
      finding('f'),
      finding('g'),
      edge('BEARS_ON', 'finding/f', 'claim/x', { relation: 'SUPPORTS' }),
    ],
    { server },
  );
  const { graph } = api.services;
  moments.set('2026-01-01', graph.project('public').at('2026-01-01'));
  await submitChanges(api.store, {
    actor: 'test',
    message: 'later',
    changes: [
      { put: answered('a') },
      { put: record('Person', 'p', { name: 'P' }) },
      { put: edge('BEARS_ON', 'finding/g', 'claim/x', { relation: 'DISPUTES' }) },
      { remove: 'question/old' },
    ],
  });
  await graph.refresh();
  moments.set('2026-02-01', graph.project('public').at('2026-02-01'));
});
afterAll(async () => {
  await api.close();
  await server.stop();
});

async function ask(query: string) {
  const context = new RequestContext(api.services);
  const seenAt = ({ asOf, validAt }: MomentRequest) => {
    const projection = asOf ? moments.get(asOf) : context.projection;
    if (!projection) throw badInput('asOf', asOf, 'a moment that there was');
    return context.over(projection.at(validAt ?? projection.date));
  };
  const contextValue = Object.assign(context, { seenAt });
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('an incremental answer was not asked for');
  const { data, errors = [] } = body.singleResult;
  return { data, errors: errors.map(({ extensions, message }) => [extensions?.['code'], message]) };
}

const BOTH = 'from: "2026-01-01", to: "2026-02-01"';

describe('compare', () => {
  it('tells what became different, with records as they are after, or were before they went', async () => {
    const { data, errors } = await ask(`{ compare(${BOTH}) {
      value parts { ready settled contradicted edgesAdded edgesRemoved }
      ready { before question { slug readiness { value } } openedBy { id } }
      settled { slug status } blocked { slug } deadlocked { slug } freed { slug } reopened { slug }
      contradicted { id } resolved { id } appeared { id } removed { id }
      rankMoves { question { slug } before after moved }
      gapsOpened { totalCount counts { kind count } items { kind subject { id } } }
      gapsClosed { totalCount items { kind subject { id } } }
      byKind { kind added removed changed }
      because { rule records { id } } sentence from asOf truncated { reason }
    } }`);

    expect(errors).toEqual([]);
    const compare = data?.['compare'] as Record<string, unknown>;
    expect(compare).toMatchObject({
      value: 3,
      parts: { ready: 1, settled: 1, contradicted: 1, edgesAdded: 1, edgesRemoved: 0 },
      ready: [
        {
          before: 'BLOCKED',
          question: { slug: 'b', readiness: { value: 'READY' } },
          openedBy: [{ id: 'question/a' }],
        },
      ],
      settled: [{ slug: 'a', status: 'ANSWERED' }],
      contradicted: [{ id: 'claim/x' }],
      appeared: [],
      removed: [{ id: 'question/old' }],
      rankMoves: [{ question: { slug: 'a' }, before: 1, after: null, moved: 0 }],
      byKind: [
        { kind: 'PERSON', added: 1, removed: 0, changed: 0 },
        { kind: 'QUESTION', added: 0, removed: 1, changed: 1 },
      ],
      truncated: null,
    });
    expect(compare['sentence']).toMatch(
      /^Between the two moments, 1 question was settled \(“a”\), 1 question became ready \(“b”\), 1 claim was contradicted \(“x”\)/,
    );
    expect(compare['from']).not.toBe(compare['asOf']);
  });

  it('compares with now when no later moment is named', async () => {
    const { data } = await ask('{ compare(from: "2026-02-01") { value sentence } }');

    expect(data).toEqual({
      compare: {
        value: 0,
        sentence: 'Between the two moments no question, no gap and no rank changed.',
      },
    });
  });

  it('refuses to go backwards, and takes an earlier day for none', async () => {
    const sentence = 'from is after to; compare goes from the earlier moment to the later one.';
    const backwards = '{ compare(from: "2026-02-01", to: "2026-01-01") { value } }';
    moments.set('2026-01-02', moments.get('2026-01-01')?.at('2026-01-02') as Projection);

    expect((await ask(backwards)).errors).toEqual([['BAD_USER_INPUT', sentence]]);
    moments.set('2026-03-01', moments.get('2026-02-01')?.at('2026-01-01') as Projection);
    const byRevision = '{ compare(from: "2026-03-01", to: "2026-01-01") { value } }';
    expect((await ask(byRevision)).errors).toEqual([['BAD_USER_INPUT', sentence]]);
    const byDay = '{ compare(from: "2026-01-02", to: "2026-01-01") { value } }';
    expect((await ask(byDay)).data).toMatchObject({ compare: { value: 0 } });
  });

  it.each([
    ['from', 'from: "1999-01-01"'],
    ['to', 'from: "2026-01-01", to: "1999-01-01"'],
  ])('tells what is wrong with %s by its own name', async (argument, given) => {
    const { errors } = await ask(`{ compare(${given}) { value } }`);

    expect(errors).toEqual([
      ['BAD_USER_INPUT', `${argument} is "1999-01-01"; it must be a moment that there was.`],
    ]);
  });

  it('puts both sides at one day when one is named', async () => {
    const { errors } = await ask(`{ compare(${BOTH}, validAt: "2020-01-01") { value } }`);

    expect(errors).toEqual([]);
  });

  it('refuses weights out of bounds', async () => {
    const { errors } = await ask(`{ compare(${BOTH}, weights: { necessity: 101 }) { value } }`);

    expect(errors).toEqual([
      ['BAD_USER_INPUT', 'weights.necessity is 101; it must be from 0 to 100.'],
    ]);
  });
});

describe('comparisonTable', () => {
  it('has a row for each question that stands otherwise, without the title of one that went', async () => {
    const query = `{ comparisonTable(${BOTH}) {
      rows { slug title readinessBefore readinessAfter moved } totalCount
    } }`;
    const { data, errors } = await ask(query);

    expect(errors).toEqual([]);
    const rows = [
      { slug: 'a', title: 'a', readinessBefore: 'READY', readinessAfter: 'SETTLED', moved: 0 },
      { slug: 'b', title: 'b', readinessBefore: 'BLOCKED', readinessAfter: 'READY', moved: 0 },
      { slug: 'old', title: null, readinessBefore: 'READY', readinessAfter: null, moved: 0 },
    ];
    expect(data).toEqual({ comparisonTable: { rows, totalCount: 3 } });
    const table = answerTable({ query }, data);
    if (!('csv' in table)) throw new Error(table.refusal);
    expect(parse(table.csv)).toHaveLength(4);
  });

  it('refuses more rows than it gives', async () => {
    const { errors } = await ask(`{ comparisonTable(${BOTH}, limit: 0) { totalCount } }`);

    expect(errors).toEqual([['BAD_USER_INPUT', 'limit is 0; it must be from 1 to 2000.']]);
  });
});
