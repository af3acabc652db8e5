import { beforeAll, describe, expect, it } from 'vitest';
import { busFactorOf } from '../../src/analysis/bus-factor.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { openTestApi, type State } from '../support/test-api.ts';
import { nodeOf, projectStates } from './knowledge-cases.ts';
import { edge, lab, open, record } from './small-graphs.ts';
import { VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

const DATE = '2026-06-15';
const GRAPHS = 200;

/** The random graph of a seed with people who run efforts, and come and go; some are hidden. */
function withPeople(seed: number) {
  const random = makeRandom(seed * 97);
  const chance = (share: number) => random() < share;
  const graph = makeRandomKnowledgeGraph(seed);
  const idsOf = (kind: string, prefix: string) =>
    graph.records.filter((each) => each.kind === kind).map(({ slug }) => `${prefix}/${slug}`);
  const [efforts, labs] = [idsOf('Effort', 'effort'), idsOf('Lab', 'lab')];
  const hidden = () => (chance(0.15) ? { visibility: 'LAB' } : {});
  const people = Array.from({ length: Math.floor(random() * 12) }, (_, index) =>
    record('Person', `secret-${index}`, {
      name: `Secret ${index}`,
      ...hidden(),
      ...(chance(0.1) ? { lifecycle: 'RETRACTED' } : {}),
    }),
  );
  const ids = people.map(({ slug }) => `person/${slug}`);
  const ends = ['2026-06-14', '2026-06-15', '2030-01-01'];
  const edges = ids.flatMap((person) => [
    ...efforts.filter(() => chance(0.5)).map((one) => edge('RUN_BY', one, person, hidden())),
    ...labs
      .filter(() => chance(0.4))
      .map((one) =>
        edge('MEMBER_OF', person, one, {
          ...hidden(),
          ...(chance(0.7) ? { to: ends[Math.floor(random() * 3)] ?? '' } : {}),
        }),
      ),
  ]);
  return { records: [...graph.records, ...people], edges: [...graph.edges, ...edges] };
}

/** Who runs the efforts that count, by the definition. */
function expectedRunners(known: VisibleKnowledge, question: string) {
  const efforts = known.sources('PURSUES', question).filter((effort) => {
    const to = known.value(effort, 'to');
    return (
      known.isActive(effort) &&
      ['ACTIVE', 'PLANNED'].includes(String(known.value(effort, 'state'))) &&
      (to === undefined || String(to) >= DATE)
    );
  });
  const isThere = (id: string) => {
    const ends = known
      .edges('MEMBER_OF')
      .filter(({ source }) => source === id)
      .map(({ fields }) => fields['to']);
    const hasLeft = ends.length > 0 && ends.every((to) => to !== undefined && String(to) < DATE);
    return !known.isRetracted(id) && !hasLeft;
  };
  const runners = new Set(
    efforts.flatMap((effort) => known.targets('RUN_BY', effort)).filter(isThere),
  );
  const people = [...runners].filter((id) => id.startsWith('person/')).length;
  return { efforts: efforts.length, people, labs: runners.size - people };
}

interface BusCase {
  readonly seed: number;
  readonly known: VisibleKnowledge;
  readonly projection: Projection;
}

describe('busFactor, on random graphs with people', () => {
  const cases: BusCase[] = [];
  beforeAll(async () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const graph = withPeople(seed);
      const projection = await projectStates([...graph.records, ...graph.edges]);
      cases.push({ seed, known: new VisibleKnowledge(visiblePart(graph)), projection });
    }
  });

  /** Every question of every case, with its answer and what is expected. */
  const answers = () =>
    cases.flatMap(({ known, projection, seed }) =>
      known.ids('Question').map((id) => ({
        answer: busFactorOf(projection.at(DATE), nodeOf(projection, id)),
        expected: expectedRunners(known, id),
        place: `seed ${seed}, ${id}`,
      })),
    );

  it('counts the labs exactly and the people only from three on', () => {
    for (const { answer, expected, place } of answers()) {
      const { people } = expected;
      const value = ['NOBODY', 'FEWER_THAN_3', 'FEWER_THAN_3'][people] ?? 'AT_LEAST_3';
      expect(answer, place).toMatchObject({
        ...expected,
        value,
        people: people < 3 ? null : people,
      });
    }
    const values = answers().map(({ answer }) => answer.value);
    for (const band of ['NOBODY', 'FEWER_THAN_3', 'AT_LEAST_3']) {
      expect(values.filter((value) => value === band).length, band).toBeGreaterThan(30);
    }
  });

  it('says the same of one person as of two', () => {
    const told = (people: number) => {
      const some = answers().filter(({ expected }) => expected.people === people);
      const sentences = some.flatMap(({ answer }) =>
        [answer.because[0]?.sentence, answer.sentence].map((each) => each?.replace(/^.* and/, '')),
      );
      return [...new Set(sentences)];
    };

    expect(told(1)).toEqual([' by fewer than 3 people.']);
    expect(told(2)).toEqual(told(1));
  });

  it('names nobody: no person is in the answer', () => {
    expect(JSON.stringify(answers().map(({ answer }) => answer))).not.toMatch(/person\/|secret/i);
  });
});

describe('busFactor', () => {
  const effort = (slug: string, ...runners: readonly string[]): readonly State[] => [
    record('Effort', slug, { title: { en: slug }, state: 'ACTIVE' }),
    edge('PURSUES', `effort/${slug}`, 'question/a'),
    ...runners.map((runner) => edge('RUN_BY', `effort/${slug}`, runner)),
  ];
  const person = (slug: string) => record('Person', slug, { name: slug });

  async function ask(states: readonly State[]) {
    const api = await openTestApi([...open('a'), ...states]);
    const { question } = await api.read<{ question: { busFactor: Record<string, unknown> } }>(
      `{ question(id: "a") { busFactor { value people labs efforts unknown because { rule sentence records { id } } } } }`,
    );
    await api.close();
    return question.busFactor;
  }

  it('tells where nothing is recorded, and what that leaves open', async () => {
    expect(await ask([])).toEqual({
      value: 'NOBODY',
      people: null,
      labs: 0,
      efforts: 0,
      unknown: ['Whether anybody works on it without a recorded effort.'],
      because: [
        {
          rule: 'NO_EFFORT_RECORDED',
          sentence: 'No effort in force that is planned or active is recorded on it.',
          records: [{ id: 'question/a' }],
        },
      ],
    });
  });

  it('names labs, but neither people nor how few they are', async () => {
    const people = ['p', 'q', 'r'].map(person);
    const few = await ask([lab('l'), ...people, ...effort('e', 'lab/l', 'person/p', 'person/q')]);
    const many = await ask([...people, ...effort('e', 'person/p', 'person/q', 'person/r')]);

    expect(few).toEqual({
      value: 'FEWER_THAN_3',
      people: null,
      labs: 1,
      efforts: 1,
      unknown: ['How many people work on it inside the labs.'],
      because: [
        {
          rule: 'RUN_BY',
          sentence: '1 effort on it is run by 1 lab (l) and by fewer than 3 people.',
          records: [{ id: 'question/a' }, { id: 'lab/l' }],
        },
      ],
    });
    expect(many).toMatchObject({ value: 'AT_LEAST_3', people: 3, labs: 0, unknown: [] });
  });

  it('does not count whom a lab has seen off, and tells that somebody is missing', async () => {
    const gone = edge('MEMBER_OF', 'person/p', 'lab/l', { to: '2026-06-14' });

    expect(await ask([lab('l'), person('p'), gone, ...effort('e', 'person/p')])).toMatchObject({
      value: 'NOBODY',
      efforts: 1,
      unknown: ['Who runs 1 effort without a lab or a person in place.'],
    });
  });
});
