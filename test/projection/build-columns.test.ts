import { describe, expect, it } from 'vitest';
import { edgeId, recordId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { ColumnsBuilder } from '../../src/projection/columns/build-columns.ts';
import type { GraphColumns } from '../../src/projection/columns/graph-columns.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import type { EdgeOutlines, RecordOutlines } from '../../src/store/outlines.ts';
import { edge, record } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';
import { entriesOf } from './image-of.ts';

/** Slugs that extend each other, and many that do not. */
const SLUGS = [
  ...['a', 'a-b', 'a-b-c', 'a-b-c-d', 'a-b0', 'a-bc', 'a0', 'ab', 'ab-a', 'abc', 'b-a', 'b'],
  ...Array.from({ length: 30 }, (_, index) => `q-${index.toString(2).replaceAll('0', '-x')}`),
];

const MOMENTS = { createdAt: 5, updatedAt: 6 };

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

function recordsOf(): readonly RecordState[] {
  const kinds = ['Question', 'Method', 'MethodGroup', 'Indicator'] as const;
  return kinds.flatMap((kind) =>
    SLUGS.map((slug, index) =>
      record(kind, slug, index % 3 === 0 ? { wikidata: `Q${index}` } : {}),
    ),
  );
}

function edgesOf(random: () => number): readonly EdgeState[] {
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const made = Array.from({ length: 300 }, (_, index) => {
    const confidence = { confidence: (index % 300) / 300 };
    const aspect = one([{}, { aspect: 'CONSTRUCT' }, { aspect: 'CONTENT' }]);
    return one([
      edge('REQUIRES', `question/${one(SLUGS)}`, `question/${one(SLUGS)}`, confidence),
      edge('VALIDATES', `method/${one(SLUGS)}`, `indicator/${one(SLUGS)}`, {
        ...confidence,
        ...aspect,
      }),
      edge('METHOD_MEMBER', `method-group/${one(SLUGS)}`, `method/${one(SLUGS)}`),
    ]);
  });
  return [...new Map(made.map((each) => [edgeId(each), each])).values()];
}

function outlineOf(state: RecordState, revision: number): RecordOutlines {
  const image = new GraphImage();
  image.put(state, revision, MOMENTS);
  const [found] = image.records();
  const { filled = 0, scalars = {} } = found ?? {};
  const values = new Map(Object.entries(scalars).map(([name, value]) => [name, [value]]));
  const times = { createdAt: [MOMENTS.createdAt], updatedAt: [MOMENTS.updatedAt] };
  const ids = [recordId(state)];
  return { kind: state.kind, ids, revisions: [revision], filled: [filled], values, ...times };
}

function edgeOutlineOf(
  state: EdgeState,
  revision: number,
  places: ReadonlyMap<string, number>,
): EdgeOutlines {
  const { aspect, confidence, visibility } = state.fields;
  const values = new Map(
    Object.entries({ aspect, confidence, visibility }).map(([name, value]) => [name, [value]]),
  );
  const discriminator = edgeId(state).split('.')[5];
  return {
    type: state.type,
    sources: [places.get(state.source) ?? -1],
    targets: [places.get(state.target) ?? -1],
    revisions: [revision],
    values,
    ...(discriminator === undefined ? {} : { discriminators: [discriminator] }),
  };
}

/** As they come: each record and edge a batch of its own. */
function built(records: readonly RecordState[], edges: readonly EdgeState[]): GraphColumns {
  const builder = new ColumnsBuilder();
  records.forEach((state, index) => {
    builder.add(outlineOf(state, index + 1));
  });
  const places = new Map(records.map((state, place) => [recordId(state), place]));
  edges.forEach((state, index) => {
    builder.add(edgeOutlineOf(state, index + 1, places));
  });
  return builder.finish(9);
}

function expected(records: readonly RecordState[], edges: readonly EdgeState[]): unknown {
  const image = new GraphImage();
  records.forEach((state, index) => {
    image.put(state, index + 1, MOMENTS);
  });
  edges.forEach((state, index) => {
    image.put(state, index + 1);
  });
  image.revision = 9;
  return entriesOf(image);
}

describe('ColumnsBuilder', () => {
  it('puts what comes in any order into the order of the ids', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = makeRandom(seed);
      const records = shuffled(recordsOf(), random);
      const edges = shuffled(edgesOf(random), random);
      const image = new GraphImage(built(records, edges));

      expect(entriesOf(image), `seed ${seed}`).toEqual(expected(records, edges));
      const ids = [...image.edges()].map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(ids.length).toBeGreaterThan(200);
    }
  });

  it('copies what comes in the order of the ids', () => {
    const records = recordsOf().toSorted((one, other) =>
      recordId(one) < recordId(other) ? -1 : 1,
    );
    const edges = edgesOf(makeRandom(3)).toSorted((one, other) =>
      edgeId(one) < edgeId(other) ? -1 : 1,
    );

    expect(entriesOf(new GraphImage(built(records, edges)))).toEqual(expected(records, edges));
  });

  it('takes the last of those with the same id', () => {
    const random = makeRandom(5);
    const records = shuffled([...recordsOf(), ...recordsOf()], random);
    const edges = shuffled([...edgesOf(makeRandom(6)), ...edgesOf(makeRandom(6))], random);

    const found = built(records, edges);
    expect(entriesOf(new GraphImage(found))).toEqual(expected(records, edges));
    expect(found.nodeCount).toBe(4 * SLUGS.length);
  });

  it('holds as many values as there are', () => {
    const records = Array.from({ length: 70_000 }, (_, index) =>
      record('Topic', `t${index}`, { wikidata: `Q${index}` }),
    );
    const builder = new ColumnsBuilder();
    const nothing = records.map(() => 0);
    builder.add({
      kind: 'Topic',
      ids: records.map(recordId),
      revisions: nothing,
      createdAt: nothing,
      updatedAt: nothing,
      filled: nothing,
      values: new Map([['wikidata', records.map(({ fields }) => fields['wikidata'])]]),
    });
    const image = new GraphImage(builder.finish(1));

    for (const place of [0, 254, 255, 256, 65_534, 65_535, 65_536, 69_999]) {
      expect(image.record(`topic/t${place}`)?.scalars['wikidata']).toBe(`Q${place}`);
    }
  });

  it('takes no edges of records that did not come', () => {
    const builder = new ColumnsBuilder();
    const nothing = { revisions: [1], values: new Map() };
    expect(() => builder.add({ type: 'REQUIRES', sources: [0], targets: [0], ...nothing })).toThrow(
      new RangeError('the record 0 of an edge must be from 0 to -1'),
    );
  });

  it('takes no records after edges', () => {
    const builder = new ColumnsBuilder();
    const [state] = recordsOf();
    builder.add({ type: 'REQUIRES', sources: [], targets: [], revisions: [], values: new Map() });
    expect(() => state && builder.add(outlineOf(state, 1))).toThrow('before the first edge');
  });
});
