import { describe, expect, it } from 'vitest';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { derive } from '../../src/projection/derive.ts';
import { suppose } from '../../src/projection/hypothesis.ts';
import { type Graph, openGraph } from '../../src/projection/open-graph.ts';
import type { Projection } from '../../src/projection/projection.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore, type State, TEST_DATE, writeStates } from '../support/test-api.ts';

const COMMON = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' } as const;

function question(slug: string, status = 'OPEN'): RecordState {
  return { kind: 'Question', slug, fields: { ...COMMON, title: { en: slug }, status } };
}

function topic(slug: string): RecordState {
  return { kind: 'Topic', slug, fields: { ...COMMON, prefLabel: { en: slug } } };
}

function requires(source: string, target: string): EdgeState {
  return {
    type: 'REQUIRES',
    source: `question/${source}`,
    target: `question/${target}`,
    fields: { visibility: 'PUBLIC' },
  };
}

const START: readonly State[] = [question('a'), question('b'), topic('t'), requires('a', 'b')];

interface Following {
  readonly store: GraphStore;
  readonly graph: Graph;
  readonly now: () => Projection;
  write(...states: State[]): Promise<void>;
}

/** A graph that is followed through some commits, closed at the end. */
async function follow(work: (following: Following) => Promise<void>): Promise<void> {
  const store = await openTestStore(START);
  const graph = await openGraph(store);
  const now = () => graph.project('public').at(TEST_DATE);
  await work({
    store,
    graph,
    now,
    async write(...states) {
      await writeStates(store, states);
      await graph.refresh();
    },
  });
  graph.close();
  await store.close();
}

/** A derived function, and how often it was computed. */
function counted<T>(build: (projection: Projection) => T, isSame?: (one: T, other: T) => boolean) {
  const counter = { runs: 0, of: (_projection: Projection): T => undefined as T };
  counter.of = derive((projection) => {
    counter.runs += 1;
    return build(projection);
  }, isSame);
  return counter;
}

function statuses(projection: Projection): string {
  const { start, end } = projection.nodesOf('Question');
  return Array.from({ length: end - start }, (_, row) =>
    projection.value(start + row, 'status'),
  ).join();
}

describe('a derived result', () => {
  it('is computed once in a revision', () =>
    follow(async ({ now }) => {
      const read = counted(statuses);
      expect([read.of(now()), read.of(now()), read.runs]).toEqual(['OPEN,OPEN', 'OPEN,OPEN', 1]);
    }));

  it('is kept when a change touches nothing that it read', () =>
    follow(async ({ now, write }) => {
      const read = counted(statuses);
      const before = read.of(now());
      await write({
        ...question('a'),
        fields: { ...question('a').fields, title: { en: 'other' } },
      });
      await write(topic('u'), requires('b', 'a'));
      expect(read.of(now())).toBe(before);
      expect(read.runs).toBe(1);
    }));

  it.each([
    ['a value that it read', [question('a', 'ANSWERED')], 'ANSWERED,OPEN'],
    ['the records that it counted', [question('c')], 'OPEN,OPEN,OPEN'],
  ] as const)('is computed again when a change touches %s', (_what, states, expected) =>
    follow(async ({ now, write }) => {
      const read = counted(statuses);
      read.of(now());
      await write(...states);
      expect([read.of(now()), read.runs]).toEqual([expected, 2]);
    }),
  );

  it('is computed again when a field is stated that nobody stated before', () =>
    follow(async ({ now, write }) => {
      const read = counted((projection) =>
        projection.value(projection.indexOf('question/a') ?? 0, 'wellPosed'),
      );
      expect(read.of(now())).toBeUndefined();
      await write({ ...question('a'), fields: { ...question('a').fields, wellPosed: true } });
      expect(read.of(now())).toBe(true);
    }));

  it('is computed again when the first record of a kind comes', () =>
    follow(async ({ now, write }) => {
      const read = counted((projection) =>
        (['Claim', 'Work', 'Finding', 'Topic'] as const).map((kind) => {
          const { end, start } = projection.nodesOf(kind);
          return end - start;
        }),
      );
      expect(read.of(now())).toEqual([0, 0, 0, 1]);
      await write({ kind: 'Work', slug: 'w', fields: { ...COMMON, title: { en: 'w' } } });
      expect(read.of(now())).toEqual([0, 1, 0, 1]);
    }));

  it('is computed again when the first record of a kind moves the others', () =>
    follow(async ({ now, write }) => {
      const read = counted((projection) => projection.nodesOf('Work').start);
      const before = read.of(now());
      await write(question('aa'));
      expect(read.of(now())).toBe(before + 1);
    }));

  it('is computed again when an edge comes, and kept when another type does', () =>
    follow(async ({ now, write }) => {
      const read = counted((projection) => projection.edgesOf('REQUIRES').count);
      expect(read.of(now())).toBe(1);
      await write({ ...requires('b', 'a'), type: 'INFORMED_BY' });
      expect([read.of(now()), read.runs]).toEqual([1, 1]);
      await write(requires('b', 'a'));
      expect([read.of(now()), read.runs]).toEqual([2, 2]);
    }));

  it('is computed again at another day when it read the day, and only then', () =>
    follow(async ({ now }) => {
      const [dated, undated] = [counted(({ date }) => date), counted(statuses)];
      expect([dated.of(now()), dated.of(now().at('2030-01-01'))]).toEqual([
        TEST_DATE,
        '2030-01-01',
      ]);
      undated.of(now());
      undated.of(now().at('2030-01-01'));
      expect([dated.runs, undated.runs]).toEqual([2, 1]);
    }));

  it('follows what it was made from', () =>
    follow(async ({ now, write }) => {
      const inner = counted(statuses);
      const outer = counted((projection) => `<${inner.of(projection)}>`);
      outer.of(now());
      await write(topic('u'));
      expect([outer.of(now()), inner.runs, outer.runs]).toEqual(['<OPEN,OPEN>', 1, 1]);
      await write(question('b', 'DISSOLVED'));
      expect([outer.of(now()), inner.runs, outer.runs]).toEqual(['<OPEN,DISSOLVED>', 2, 2]);
    }));

  it('gives way to an equal one, so that what was made from that is kept', () =>
    follow(async ({ now, write }) => {
      const inner = counted(
        (projection) => [statuses(projection).includes('ANSWERED')],
        (one, other) => one[0] === other[0],
      );
      const outer = counted((projection) => inner.of(projection)[0]);
      const first = inner.of(now());
      outer.of(now());
      await write(question('b', 'DISSOLVED'));
      expect(outer.of(now())).toBe(false);
      expect(inner.of(now())).toBe(first);
      expect([inner.runs, outer.runs]).toEqual([2, 1]);
    }));

  it('is never carried over when it read another graph', () =>
    follow(async ({ now, write }) => {
      const other = now();
      await write(topic('u'));
      const read = counted(() => statuses(other));
      read.of(now());
      await write(topic('v'));
      read.of(now());
      expect(read.runs).toBe(2);
    }));

  it('is shared with a hypothesis that does not touch it, which leaves nothing behind', () =>
    follow(async ({ now, write }) => {
      const [read, edges] = [
        counted(statuses),
        counted((projection) => projection.edgesOf('REQUIRES').count),
      ];
      read.of(now());
      edges.of(now());
      const settle = [now().indexOf('question/b') ?? 0];
      const { projection } = suppose(now(), { settle, remove: [], add: [] });
      expect([read.of(projection), edges.of(projection)]).toEqual(['OPEN,ANSWERED', 1]);
      expect([read.runs, edges.runs]).toEqual([2, 1]);
      await write(topic('u'));
      expect([read.of(now()), read.runs]).toEqual(['OPEN,OPEN', 2]);
    }));

  it('is not that of the hypothesis when it asked whether there is one', () =>
    follow(async ({ now }) => {
      const read = counted((projection) => projection.isSupposed);
      const { projection } = suppose(now(), { settle: [], remove: [], add: [] });
      expect([read.of(now()), read.of(projection), read.of(now())]).toEqual([false, true, false]);
    }));

  it('throws what the build throws, and tries again', () =>
    follow(async ({ now }) => {
      let broken = true;
      const read = derive(() => {
        if (broken) throw new Error('broken');
        return 1;
      });
      expect(() => read(now())).toThrow('broken');
      broken = false;
      expect(read(now())).toBe(1);
    }));
});
