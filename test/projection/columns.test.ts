import { describe, expect, it } from 'vitest';
import { ColumnsBuilder } from '../../src/projection/columns/build-columns.ts';
import { changedIds } from '../../src/projection/columns/changed-ids.ts';
import type { GraphColumns } from '../../src/projection/columns/graph-columns.ts';
import { MaskMemo } from '../../src/projection/columns/without-hidden.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskColumns } from '../../src/projection/mask.ts';
import { memoryOf } from '../../src/projection/memory.ts';
import { buildProjection, Projection } from '../../src/projection/projection.ts';
import { open, question, record, requires } from '../analysis/small-graphs.ts';
import { type NamedPart, partsOf } from './columns-parts.ts';
import { contentOf, entriesOf } from './image-of.ts';
import { RandomEntries } from './random-entries.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const STEPS = 12;

/** Walks through random changes; hears of the columns after each step. */
function follow(seed: number, look: (columns: GraphColumns, entries: RandomEntries) => void): void {
  const entries = new RandomEntries(seed);
  const image = new GraphImage();
  for (let step = 0; step < STEPS; step++) {
    entries.change(image, 1 + ((seed + step) % 9));
    look(image.columns(), entries);
  }
}

describe('columns that follow changes', () => {
  it('hold what was put and not removed, in the order of the ids, edges without ends aside', () => {
    let loose = 0;
    for (const seed of SEEDS) {
      follow(seed, (columns, { entries }) => {
        const image = new GraphImage(columns);
        const found = [...image.records(), ...image.edges()].sort((one, other) =>
          one.id < other.id ? -1 : 1,
        );
        expect(found, `seed ${seed}`).toEqual(entries);
        expect(image.size).toBe(entries.length);
        for (const { id, revision } of entries) expect(image.revisionOf(id)).toBe(revision);
        const ids = [...columns.edges.values()].map(({ structure }) => structure.count);
        const held = columns.nodeCount + ids.reduce((sum, count) => sum + count, 0);
        expect(held + columns.loose.length).toBe(entries.length);
        loose += columns.loose.length;
      });
    }
    expect(loose).toBeGreaterThan(300);
  });

  it('have the parts that fresh ones have, value by value, and no hole in the numbers', () => {
    for (const seed of SEEDS) {
      follow(seed, (columns, { entries }) => {
        const fresh = new GraphImage();
        for (const entry of entries) fresh.putEntry(entry);
        const kept = contentsOf(columns);
        for (const [name, content] of contentsOf(fresh.columns())) {
          expect([name, kept.get(name)], `seed ${seed}`).toEqual([name, content]);
        }
        for (let node = 0; node < columns.nodeCount; node++) {
          expect(columns.indexOf(columns.idOf(node))).toBe(node);
        }
        expect(columns.indexOf('question/zzz')).toBeUndefined();
      });
    }
  });

  it('keep each part that says the same, and give what differs another version', () => {
    const counts = { same: 0, different: 0 };
    for (const seed of SEEDS) {
      let before = partsOf(new GraphImage().columns());
      follow(seed, (columns) => {
        const after = partsOf(columns);
        for (const [name, known, now] of pairs(before, after)) {
          const isKept = now.part === known.part;
          expect(isKept, `seed ${seed}, ${name}`).toBe(now.content === known.content);
          expect(now.part.version === known.part.version).toBe(isKept);
          counts[isKept ? 'same' : 'different'] += 1;
        }
        before = after;
      });
    }
    expect(Math.min(counts.same, counts.different)).toBeGreaterThan(3_000);
  });

  it('tell which entries have changed since, or are gone', () => {
    let changed = 0;
    for (const seed of SEEDS) {
      const earlier: GraphColumns[] = [];
      follow(seed, (columns) => {
        earlier.push(columns);
        const now = new GraphImage(columns);
        for (const older of [earlier[0], earlier.at(-2), earlier.at(-4)]) {
          if (!older) continue;
          const image = new GraphImage(older);
          const entries = [...image.records(), ...image.edges()];
          const expected = entries.filter(({ id, revision }) => now.revisionOf(id) !== revision);
          const found = [...changedIds(older, columns)].sort();
          expect(found, `seed ${seed}`).toEqual(expected.map(({ id }) => id).sort());
          changed += found.length;
        }
      });
    }
    expect(changed).toBeGreaterThan(500);
  });

  it('leave earlier columns as they were', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const seen: { readonly columns: GraphColumns; readonly content: string }[] = [];
      follow(seed, (columns) => {
        seen.push({ columns, content: JSON.stringify(entriesOf(new GraphImage(columns))) });
      });
      for (const { columns, content } of seen) {
        expect(JSON.stringify(entriesOf(new GraphImage(columns)))).toBe(content);
      }
    }
  });
});

describe('masked columns', () => {
  it('are the same as without a memo, and keep parts of which nothing changed', () => {
    const counts = { same: 0, different: 0 };
    for (const seed of SEEDS) {
      const memo = new MaskMemo();
      let before = partsOf(new GraphImage().columns());
      follow(seed, (base) => {
        const masked = maskColumns(base, 'public', [], memo).columns;
        const fresh = maskColumns(base, 'public').columns;
        const contentWith = (columns: GraphColumns) => contentOf(Projection.of(columns, ''));
        expect(contentWith(masked), `seed ${seed}`).toEqual(contentWith(fresh));
        const after = partsOf(masked);
        const kept = pairs(before, after).filter(([, known, now]) => known.part === now.part);
        const texts = (which: 1 | 2) => kept.map((each) => [each[0], each[which].content]);
        expect(texts(2), `seed ${seed}`).toEqual(texts(1));
        counts.same += kept.length;
        counts.different += after.size - kept.length;
        before = after;
        const again = partsOf(maskColumns(base, 'public', [], memo).columns);
        expect(partList(again).every((part, index) => part === partList(after)[index])).toBe(true);
      });
    }
    expect(Math.min(counts.same, counts.different)).toBeGreaterThan(2_000);
  });

  it('are the very columns when nothing is hidden', () => {
    const image = new GraphImage();
    for (const state of [...open('a', 'b'), requires('a', 'b')]) image.put(state, 1);

    expect(maskColumns(image.columns(), 'public').columns).toBe(image.columns());
    expect(maskColumns(image.columns(), 'public', ['question/b']).columns.nodeCount).toBe(1);
  });
});

describe('a change', () => {
  const image = new GraphImage();
  const moments = { createdAt: 1, updatedAt: 2 };
  for (const state of [...open('a', 'b'), requires('a', 'b'), record('Topic', 't')]) {
    image.put(state, 1, moments);
  }
  const changedBy = (change: () => void): readonly string[] => {
    const before = partsOf(image.columns());
    change();
    const after = partsOf(image.columns());
    return [...after.keys()].filter((name) => after.get(name)?.part !== before.get(name)?.part);
  };

  it('of a value copies the column of its field and of what tells when', () => {
    const state = question('a', { status: 'ANSWERED' });
    expect(changedBy(() => image.put(state, 2, { ...moments, updatedAt: 3 }))).toEqual([
      'Question revisions',
      'Question updatedAt',
      'Question status',
    ]);
  });

  it('of a record of a later kind leaves earlier ones and the edges between them alone', () => {
    const names = changedBy(() => image.put(record('Topic', 's'), 3, moments));
    expect(names.every((name) => name.startsWith('Topic '))).toBe(true);
  });

  it('that puts what was there changes nothing', () => {
    const [entry] = image.records();
    expect(changedBy(() => entry && image.putEntry(entry))).toEqual([]);
  });

  it('keeps what was worked out of edges that stay', () => {
    const { outgoing } = buildProjection(image).edgesOf('REQUIRES');
    image.put(question('b', { status: 'ANSWERED' }), 4, moments);
    expect(buildProjection(image).edgesOf('REQUIRES').outgoing).toBe(outgoing);
    image.put(requires('b', 'a'), 5);
    expect(buildProjection(image).edgesOf('REQUIRES').outgoing).not.toBe(outgoing);
  });
});

describe('memoryOf', () => {
  it('counts what graphs share once', () => {
    const image = new GraphImage();
    for (const state of [...open('a', 'b'), requires('a', 'b')]) image.put(state, 1);
    const before = image.columns();
    image.put(question('a', { status: 'ANSWERED' }), 2);
    image.columns();
    const total = (graphs: readonly GraphColumns[]) =>
      memoryOf(graphs).reduce((sum, { bytes }) => sum + bytes, 0);

    const [one, both] = [total([before]), total([before, image.columns()])];
    expect(total([before, before])).toBe(one);
    expect(both).toBeGreaterThan(one);
    expect(both).toBeLessThan(2 * one);
    expect(memoryOf([before]).find(({ name }) => name === 'tables')?.bytes).toBe(0);
    buildProjection(new GraphImage(before)).edgesOf('REQUIRES').incoming;
    expect(memoryOf([before]).find(({ name }) => name === 'tables')?.bytes).toBe(4 * (3 + 1));
  });
});

it('nothing comes of nothing', () => {
  const columns = new ColumnsBuilder().finish(3);
  expect([columns.revision, columns.nodeCount, columns.edgeCount]).toEqual([3, 0, 0]);
  expect(columns.indexOf('question/a')).toBeUndefined();
  expect(columns.indexOf('')).toBeUndefined();
});

function partList(parts: ReadonlyMap<string, NamedPart>): readonly unknown[] {
  return [...parts.values()].map(({ part }) => part);
}

/** Parts that two columns have both, by name. */
function pairs(
  before: ReadonlyMap<string, NamedPart>,
  after: ReadonlyMap<string, NamedPart>,
): readonly (readonly [name: string, before: NamedPart, after: NamedPart])[] {
  return [...after].flatMap(([name, now]) => {
    const known = before.get(name);
    return known ? [[name, known, now] as const] : [];
  });
}

function contentsOf(columns: GraphColumns): ReadonlyMap<string, string> {
  return new Map([...partsOf(columns)].map(([name, { content }]) => [name, content]));
}
