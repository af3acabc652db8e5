import { beforeAll, describe, expect, it } from 'vitest';
import { graphHealth } from '../../src/analysis/health/graph-health.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { RelationDescription } from '../../src/model/model.ts';
import type { StoredRecord } from '../../src/model/states.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestStore, type State } from '../support/test-api.ts';
import { projectStates } from './knowledge-cases.ts';
import { edge, finding, open, record, requires } from './small-graphs.ts';
import { idOf, type States, visiblePart } from './visible-knowledge.ts';

interface HealthCase {
  readonly name: string;
  readonly projection: Projection;
  readonly visible: States;
  readonly stored: readonly StoredRecord[];
}

async function healthCase(name: string, states: readonly State[]): Promise<HealthCase> {
  const store = await openTestStore(states);
  const graph = await openGraph(store);
  const projection = graph.project('public');
  graph.close();
  const records = await store.scanRecords({ limit: 10_000 });
  const edges = await store.scanEdges({ limit: 10_000 });
  await store.close();
  return { name, projection, visible: visiblePart({ records, edges }), stored: records };
}

/** Ids from which a relation leads somewhere. */
function startsOf(
  { direction, edge: type }: RelationDescription,
  { edges }: States,
): ReadonlySet<string> {
  const ofType = edges.filter((each) => each.type === type);
  const sources = direction === 'IN' ? [] : ofType.map(({ source }) => source);
  const targets = direction === 'OUT' ? [] : ofType.map(({ target }) => target);
  return new Set([...sources, ...targets]);
}

const share = (count: number, total: number) => (total === 0 ? null : count / total);

describe('graphHealth, beside counting over a scan', () => {
  const cases: HealthCase[] = [];
  beforeAll(async () => {
    const seed = readBundledSeed('field');
    cases.push(await healthCase('the seed', [...seed.records, ...seed.edges]));
    for (let number = 1; number <= 60; number++) {
      const { records, edges } = makeRandomKnowledgeGraph(number);
      cases.push(await healthCase(`random graph ${number}`, [...records, ...edges]));
    }
    for (let number = 1; number <= 5; number++) {
      const { records, edges } = sampleStates(number);
      cases.push(await healthCase(`sample ${number}`, [...records, ...edges]));
    }
  });

  it('counts records, edges and what stands alone', () => {
    for (const { name, projection, visible } of cases) {
      const health = graphHealth(projection);
      const ends = new Set(visible.edges.flatMap(({ source, target }) => [source, target]));
      const alone = visible.records.filter((each) => !ends.has(idOf(each)));

      expect(health.value, name).toBe(visible.records.length);
      expect(health.edges, name).toBe(visible.edges.length);
      expect(health.withoutEdges, name).toBe(alone.length);
      expect(health.edgeTypes, name).toEqual(
        MODEL.edges.map(({ type }) => ({
          type,
          count: visible.edges.filter((each) => each.type === type).length,
        })),
      );
    }
  });

  it('tells for each kind how many state each optional field, texts and lists included', () => {
    for (const { name, projection, visible } of cases) {
      for (const kind of MODEL.kinds) {
        const health = graphHealth(projection).kinds.find((each) => each.kind === kind.name);
        const records = visible.records.filter((each) => each.kind === kind.name);
        const expected = kind.fields
          .filter(({ required }) => !required)
          .map((field) => {
            const count = records.filter((each) => each.fields[field.name] !== undefined).length;
            const total = records.length;
            return { name: field.name, count, total, share: share(count, total) };
          });
        expect(health?.records, name).toBe(records.length);
        expect(health?.fields, `${name}, ${kind.name}`).toMatchObject(expected);
        expect(health?.fields).toHaveLength(expected.length);
      }
    }
  });

  it('tells for each kind how many each relation leads somewhere from', () => {
    for (const { name, projection, visible } of cases) {
      for (const kind of MODEL.kinds) {
        const health = graphHealth(projection).kinds.find((each) => each.kind === kind.name);
        const ids = visible.records.filter((each) => each.kind === kind.name).map(idOf);
        for (const relation of kind.relations) {
          const ends = startsOf(relation, visible);
          const count = ids.filter((id) => ends.has(id)).length;
          const told = health?.relations.find((each) => each.name === relation.field);
          expect(told, `${name}, ${kind.name}`).toMatchObject({ count, total: ids.length });
        }
      }
    }
  });

  it('tells for each kind the verification, what stands alone and the last change', () => {
    for (const { name, projection, stored, visible } of cases) {
      const shown = new Set(visible.records.map(idOf));
      const ends = new Set(visible.edges.flatMap(({ source, target }) => [source, target]));
      const last = (records: readonly StoredRecord[]) =>
        records
          .map(({ provenance }) => provenance.updatedAt)
          .sort()
          .at(-1) ?? null;
      for (const health of graphHealth(projection).kinds) {
        const records = stored.filter(({ id, kind }) => kind === health.kind && shown.has(id));
        const counts = ['VERIFIED', 'SECONDARY_SOURCE', 'UNVERIFIED', null].map((verification) => ({
          verification,
          count: records.filter(({ fields }) => (fields['verification'] ?? null) === verification)
            .length,
        }));
        expect(health.verification, name).toMatchObject(counts.filter(({ count }) => count > 0));
        expect(health.withoutEdges, name).toBe(records.filter(({ id }) => !ends.has(id)).length);
        expect(health.lastChange, name).toBe(last(records));
      }
      expect(graphHealth(projection).lastChange).toBe(
        last(stored.filter(({ id }) => shown.has(id))),
      );
    }
  });

  it('tells how much of what the analysis rests on is recorded', () => {
    for (const { name, projection, visible } of cases) {
      const told = new Map(graphHealth(projection).parts.map((part) => [part.name, part]));
      const ids = (kind: string) => visible.records.filter((each) => each.kind === kind).map(idOf);
      const at = (side: 'source' | 'target', ...types: readonly string[]) =>
        new Set(visible.edges.filter(({ type }) => types.includes(type)).map((each) => each[side]));
      const check = (part: string, kind: string, has: ReadonlySet<string>) => {
        const all = ids(kind);
        const count = all.filter((id) => has.has(id)).length;
        const total = all.length;
        expect(told.get(part as 'RECORDS_VERIFIED'), `${name}, ${part}`).toMatchObject({
          count,
          total,
          share: share(count, total),
        });
      };
      check('QUESTIONS_WITH_TOPIC', 'Question', at('source', 'ABOUT'));
      check('QUESTIONS_WITH_CLAIM', 'Question', at('target', 'ANSWERS'));
      check('QUESTIONS_WITH_METHOD', 'Question', at('target', 'ADDRESSES'));
      check('QUESTIONS_WITH_EFFORT', 'Question', at('target', 'PURSUES'));
      check('FINDINGS_WITH_LAB', 'Finding', at('source', 'PRODUCED_BY'));
      check('EFFORTS_WITH_RUNNER', 'Effort', at('source', 'RUN_BY'));
      check('CAPABILITIES_WITH_HOLDER', 'Capability', at('target', 'HAS', 'OFFERS'));
      check('PEOPLE_WITH_LAB', 'Person', at('source', 'MEMBER_OF'));
      check(
        'QUESTIONS_WITH_DEPENDENCY',
        'Question',
        new Set([
          ...at('source', 'REQUIRES', 'INFORMED_BY', 'HAS_GROUP'),
          ...at('target', 'REQUIRES', 'INFORMED_BY', 'MEMBER'),
        ]),
      );
      const verified = visible.records.filter(
        ({ fields }) => fields['verification'] === 'VERIFIED',
      );
      expect(told.get('RECORDS_VERIFIED')?.count, name).toBe(verified.length);
    }
  });
});

describe('graphHealth', () => {
  const rules = async (states: readonly State[]) =>
    graphHealth(await projectStates(states)).warnings.map(({ rule, sentence }) => [rule, sentence]);

  it('warns of areas where nothing is recorded', async () => {
    const found = new Map((await rules([...open('a', 'b'), finding('f')])) as [string, string][]);

    expect(found.get('NO_EFFORT')).toBe(
      'No effort is recorded on any question: gaps about nobody working say nothing yet.',
    );
    expect([...found.keys()]).toEqual([
      'NO_TOPIC',
      'NO_DEPENDENCY',
      'NO_CLAIM',
      'NO_METHOD',
      'NO_FINDING',
      'NO_EFFORT',
      'NO_IMPORTANCE',
      'NO_LAB_OF_FINDINGS',
      'NO_VERIFICATION',
      'MANY_WITHOUT_EDGES',
    ]);
  });

  it('warns of areas where little is recorded, below a tenth and not at it', async () => {
    const slugs = Array.from({ length: 21 }, (_, index) => `q${index}`);
    const topic = record('Topic', 't', { prefLabel: { en: 'T' } });
    const filed = (count: number) => [
      ...open(...slugs.slice(0, 20)),
      topic,
      ...slugs.slice(0, count).map((slug) => edge('ABOUT', `question/${slug}`, 'topic/t')),
    ];

    expect(await rules(filed(1))).toContainEqual([
      'THIN_TOPIC',
      'Only 1 of 20 questions are filed under a topic: answers by topic leave most questions out.',
    ]);
    expect((await rules(filed(2))).map(([rule]) => rule)).not.toContain('THIN_TOPIC');
  });

  it('warns of nothing about what hidden records alone would have', async () => {
    const hidden = { visibility: 'LAB' };
    const found = await rules([
      ...open('a', 'b'),
      requires('a', 'b', hidden),
      record('Effort', 'e', { title: { en: 'E' }, state: 'ACTIVE', ...hidden }),
      edge('PURSUES', 'effort/e', 'question/a'),
    ]);

    const names = found.map(([rule]) => rule);
    expect(names).toContain('NO_EFFORT');
    expect(names).toContain('NO_DEPENDENCY');
  });

  it('says of an empty graph only that it is empty', async () => {
    expect(await rules([])).toEqual([
      ['NO_RECORD', 'There is no record at all: no answer says anything yet.'],
    ]);
  });
});
