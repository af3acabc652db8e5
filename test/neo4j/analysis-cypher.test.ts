import { readFile } from 'node:fs/promises';
import { beforeEach, expect, it } from 'vitest';
import { recordId } from '../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { commitStates, question, requires } from '../contract/sample-changes.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

type State = RecordState | EdgeState;

/** Open questions by their slugs. */
const open = (...slugs: string[]) => slugs.map((slug) => question(slug, { status: 'OPEN' }));

const answered = (slug: string, more: Fields = {}) =>
  question(slug, { status: 'ANSWERED', ...more });

/** A group of a question, with its members. */
function anyOf(owner: string, slug: string, members: string[], fields: Fields = {}): State[] {
  const group: RecordState = {
    kind: 'PrerequisiteGroup',
    slug,
    fields: { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE', ...fields },
  };
  const target = recordId(group);
  const edge = { fields: { visibility: 'PUBLIC' } };
  return [
    group,
    { type: 'HAS_GROUP', source: `question/${owner}`, target, ...edge },
    ...members.map(
      (member) =>
        ({ type: 'MEMBER', source: target, target: `question/${member}`, ...edge }) as const,
    ),
  ];
}

const readAnalysis = (name: string) =>
  readFile(new URL(`../../cypher/analysis/${name}.cypher`, import.meta.url), 'utf8');

describeOnNeo4j('cypher/analysis', (getNeo4j) => {
  async function fill(...states: State[]): Promise<void> {
    const store: GraphStore = await openNeo4jStore(getNeo4j().connection);
    await commitStates(store, ...states);
    await store.close();
  }

  async function readiness(): Promise<Record<string, string>> {
    const rows = await getNeo4j().run<{ id: string; state: string; settleable: boolean }>(
      await readAnalysis('readiness'),
    );
    return Object.fromEntries(
      rows.map(({ id, state, settleable }) => [
        id.replace('question/', ''),
        settleable ? state : `${state}, stuck`,
      ]),
    );
  }

  async function dependents(withInformedBy = false): Promise<Record<string, string[]>> {
    const rows = await getNeo4j().run<{ id: string; dependents: string[]; dependentCount: number }>(
      await readAnalysis('dependents'),
      { withInformedBy },
    );
    for (const row of rows) expect(row.dependentCount).toBe(row.dependents.length);
    return Object.fromEntries(
      rows.map((row) => [
        row.id.replace('question/', ''),
        row.dependents.map((id) => id.replace('question/', '')),
      ]),
    );
  }

  beforeEach(() => getNeo4j().wipe());

  it('tells what is settled, ready and blocked', async () => {
    await fill(
      ...open('ready', 'blocked', 'free'),
      answered('done'),
      question('dissolved', { status: 'DISSOLVED' }),
      answered('retracted', { lifecycle: 'RETRACTED' }),
      question('partial', { status: 'PARTIALLY_ANSWERED' }),
      requires('ready', 'done'),
      requires('ready', 'dissolved'),
      requires('blocked', 'retracted'),
      requires('done', 'free'),
    );

    expect(await readiness()).toEqual({
      ready: 'READY',
      blocked: 'BLOCKED',
      free: 'READY',
      done: 'SETTLED',
      dissolved: 'SETTLED',
      retracted: 'READY',
      partial: 'READY',
    });
  });

  it('needs one member of each group, and forgets groups without members', async () => {
    await fill(
      ...open('one', 'two', 'three', 'x', 'y'),
      answered('done'),
      question('hidden', { status: 'OPEN', visibility: 'LAB' }),
      ...anyOf('one', 'g-one', ['x', 'done']),
      ...anyOf('two', 'g-two', ['x', 'y']),
      ...anyOf('three', 'g-three', ['hidden']),
      ...anyOf('three', 'g-four', ['x'], { visibility: 'NETWORK' }),
    );

    const found = await readiness();

    expect(found).toEqual({
      one: 'READY',
      two: 'BLOCKED',
      three: 'READY',
      x: 'READY',
      y: 'READY',
      done: 'SETTLED',
    });
  });

  it('does not see edges that are not public', async () => {
    await fill(...open('a', 'b'), requires('a', 'b', { visibility: 'LAB' }));

    expect(await readiness()).toEqual({ a: 'READY', b: 'READY' });
    expect(await dependents()).toEqual({ a: [], b: [] });
  });

  it('tells deadlocks from what waits behind them', async () => {
    await fill(
      ...open('a', 'b', 'c', 'behind', 'self', 'beside', 'free'),
      ...anyOf('a', 'g', ['b', 'c']),
      requires('b', 'a'),
      requires('c', 'a'),
      requires('behind', 'b'),
      requires('self', 'self'),
      ...anyOf('beside', 'h', ['self', 'free']),
    );

    expect(await readiness()).toEqual({
      a: 'DEADLOCKED, stuck',
      b: 'DEADLOCKED, stuck',
      c: 'DEADLOCKED, stuck',
      self: 'DEADLOCKED, stuck',
      behind: 'BLOCKED, stuck',
      beside: 'BLOCKED',
      free: 'READY',
    });
  });

  it('follows a cycle out of which a group leads', async () => {
    await fill(...open('a', 'b', 'c'), ...anyOf('a', 'g', ['b', 'c']), requires('b', 'a'));

    expect(await readiness()).toEqual({ a: 'BLOCKED', b: 'BLOCKED', c: 'READY' });
  });

  it('finds dependents through edges and groups, each once', async () => {
    await fill(
      ...open('top', 'left', 'right', 'low', 'grouped', 'soft'),
      answered('done'),
      requires('top', 'left'),
      requires('top', 'right'),
      requires('left', 'low'),
      requires('right', 'low'),
      ...anyOf('grouped', 'g', ['left', 'right']),
      ...anyOf('soft', 'satisfied', ['low', 'done']),
      requires('done', 'low'),
      { ...requires('soft', 'top'), type: 'INFORMED_BY' },
    );

    expect(await dependents()).toEqual({
      low: ['grouped', 'left', 'right', 'top'],
      left: ['grouped', 'top'],
      right: ['grouped', 'top'],
      top: [],
      grouped: [],
      soft: [],
    });
    expect((await dependents(true))['low']).toEqual(['grouped', 'left', 'right', 'soft', 'top']);
  });

  it('visits each node once by plan', async () => {
    const session = getNeo4j().driver.session();
    const text = `EXPLAIN ${await readAnalysis('dependents')}`;

    const { summary } = await session.run(text, { withInformedBy: false });

    expect(JSON.stringify(summary.plan)).toContain('VarLengthExpand(Pruning,BFS');
    await session.close();
  });

  it('leaves a question out of its own dependents', async () => {
    await fill(...open('a', 'b'), requires('a', 'b'), requires('b', 'a'));

    expect(await dependents()).toEqual({ a: ['b'], b: ['a'] });
  });

  it('counts dependents through layers that have millions of paths', async () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      Array.from({ length: 8 }, (_, index) => `q-${layer}-${index}`),
    );
    const edges = layers
      .slice(1)
      .flatMap((layer, index) =>
        layer.flatMap((low) => (layers[index] ?? []).map((high) => requires(high, low))),
      );
    await fill(...open(...layers.flat()), ...edges);

    const found = await dependents();

    expect(found['q-11-0']).toHaveLength(88);
    expect(edges).toHaveLength(11 * 64);
  }, 20_000);
});
