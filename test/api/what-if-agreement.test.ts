/** That the answers of a hypothesis agree with one another, and tell no more of people than is recorded. */
import { expect, it } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { edge, lab, method, open, question, record } from '../analysis/small-graphs.ts';
import { openTestApi } from '../support/test-api.ts';

it('a removed capability is lost to every answer', async () => {
  const api = await openTestApi([
    ...open('a'),
    method('m'),
    lab('l'),
    record('Capability', 'skill', { name: { en: 'Skill' } }),
    edge('ADDRESSES', 'method/m', 'question/a'),
    edge('NEEDS', 'method/m', 'capability/skill'),
    edge('HAS', 'lab/l', 'capability/skill'),
  ]);

  const { whatIf } = await api.read<{ whatIf: unknown }>(`{
    whatIf(remove: ["capability/skill"]) {
      withoutMethod { slug }
      world: then {
        knowledgeSpread { nodes { record { id } spread labs { id } } }
        singlePointsOfFailure { nodes { record { id } } }
        resilience(without: ["method/m"]) { value }
        cheapestSteps { steps { record { id } } }
      }
    }
  }`);
  await api.close();

  expect(whatIf).toEqual({
    withoutMethod: [{ slug: 'a' }],
    world: {
      knowledgeSpread: {
        nodes: [{ record: { id: 'capability/skill' }, spread: 'LOST', labs: [] }],
      },
      singlePointsOfFailure: { nodes: [] },
      resilience: { value: 0 },
      cheapestSteps: { steps: [] },
    },
  });
});

it('what hangs on single people is told of what is recorded only', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const api = await openTestApi([
    ...open(...names),
    ...names.flatMap((name) => [
      method(name),
      record('Capability', name, { name: { en: name } }),
      record('Person', name, { name }),
      edge('ADDRESSES', `method/${name}`, `question/${name}`),
      edge('NEEDS', `method/${name}`, `capability/${name}`),
      edge('HAS', `person/${name}`, `capability/${name}`),
    ]),
  ]);
  const people = 'singlePointsOfFailure { people { questions { count } methods { count } } }';

  const data = await api.read(
    `{ ${people} whatIf(remove: ["method/a"]) { world: then { ${people} } } }`,
  );
  await api.close();

  const recorded = { people: { questions: { count: 4 }, methods: { count: 4 } } };
  expect(data).toEqual({
    singlePointsOfFailure: recorded,
    whatIf: { world: { singlePointsOfFailure: recorded } },
  });
});

it('a title with the signs of a name is only a title', async () => {
  const api = await openTestApi([question('a', { title: { en: 'Odd \u27e6question/zz\u27e7' } })]);
  await submitChanges(api.store, {
    actor: 'test',
    message: 'settled',
    changes: [
      {
        put: question('a', { title: { en: 'Odd \u27e6question/zz\u27e7' }, status: 'ANSWERED' }),
      },
    ],
  });
  await api.services.graph.refresh();

  const { comparisonTable } = await api.read<{ comparisonTable: { sentence: string } }>(
    '{ comparisonTable { sentence } }',
  );
  await api.close();

  expect(comparisonTable.sentence).toContain('Odd \u27e6question/zz\u27e7');
});
