/** What is computed for a page of questions, by counting; no clock is asked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadlockCore } from '../../src/algorithms/deadlock-core.ts';
import { unmetPrerequisites } from '../../src/algorithms/unmet-prerequisites.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { anyOf, open } from './small-graphs.ts';

vi.mock('../../src/algorithms/deadlock-core.ts', { spy: true });
vi.mock('../../src/algorithms/unmet-prerequisites.ts', { spy: true });

const KNOT = 300;

/** Slugs in the order of their ids. */
const slugs = Array.from({ length: KNOT }, (_, index) => `q${String(index).padStart(3, '0')}`);

/** Each question needs one of the next two, all the way round: one knot without a hard edge. */
const states = [
  ...open(...slugs),
  ...slugs.flatMap((slug, index) => {
    const next = [1, 2].map((step) => slugs[(index + step) % KNOT] ?? slug);
    return anyOf(slug, `g-${slug}`, next);
  }),
];

interface Page {
  readonly questions: { readonly nodes: readonly { readonly readiness: Answer }[] };
}

interface Answer {
  readonly value: string;
  readonly deadlock: { readonly kind: string; readonly questions: readonly { id: string }[] };
}

describe('a page of readiness over a knot of any-of groups', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(states);
  });
  beforeEach(() => {
    vi.mocked(deadlockCore).mockClear();
    vi.mocked(unmetPrerequisites).mockClear();
  });
  afterAll(() => api.close());

  const readPage = async (fields: string) => {
    const page = await api.read<Page>(
      `{ questions(first: 100) { nodes { readiness { ${fields} } } } }`,
    );
    return page.questions.nodes.map(({ readiness }) => readiness);
  };

  it('explains nothing when only the state is asked for', async () => {
    const page = await readPage('value cause statedStatus wellPosed asOf');

    expect(page).toHaveLength(100);
    expect(page.every(({ value }) => value === 'DEADLOCKED')).toBe(true);
    expect(deadlockCore).not.toHaveBeenCalled();
    expect(unmetPrerequisites).not.toHaveBeenCalled();
  });

  it('computes the core once, and explains each question once, whatever is asked for', async () => {
    const page = await readPage('value deadlock { kind } because { rule } parts { unmetGroups }');

    expect(page.every(({ deadlock }) => deadlock.kind === 'CORE')).toBe(true);
    expect(deadlockCore).toHaveBeenCalledTimes(1);
    expect(unmetPrerequisites).toHaveBeenCalledTimes(100);
  });

  it('gives every question of the knot the same core', async () => {
    const [first, ...others] = await readPage('deadlock { kind questions { id } }');

    expect(first?.deadlock.questions.length).toBeGreaterThan(1);
    for (const { deadlock } of others) expect(deadlock).toEqual(first?.deadlock);
    expect(deadlockCore).not.toHaveBeenCalled();
  });
});
