import { describe, expect, it } from 'vitest';
import type { EdgeType, KindName } from '../../src/model/generated/model.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { sourcesOf, targetsOf } from '../../src/projection/neighbours.ts';
import { projectStates } from '../analysis/knowledge-cases.ts';
import { anyOf, open, question, record, requires } from '../analysis/small-graphs.ts';
import { sampleStates } from '../support/sample-states.ts';

describe('Projection', () => {
  it('numbers nodes in the order of their ids, kind by kind', async () => {
    const { records } = sampleStates(1);
    const shown = records.map((each) => ({
      ...each,
      fields: { ...each.fields, visibility: 'PUBLIC' },
    }));
    const projection = await projectStates(shown);

    const ids = Array.from({ length: projection.nodeCount }, (_, node) => projection.idOf(node));
    expect(ids).toEqual(ids.toSorted());
    let seen = 0;
    for (const { name } of MODEL.kinds) {
      const { start, end } = projection.nodesOf(name as KindName);
      for (let node = start; node < end; node++) expect(projection.kindOf(node)).toBe(name);
      seen += end - start;
    }
    expect(seen).toBe(records.length);
  });

  it('gives an empty range for a kind without records', async () => {
    const projection = await projectStates([record('Topic', 'z', { prefLabel: { en: 'z' } })]);

    expect(projection.nodesOf('Question')).toEqual({ start: 0, end: 0 });
    expect(projection.nodesOf('Work')).toEqual({ start: 1, end: 1 });
    expect(projection.nodesOf('Topic')).toEqual({ start: 0, end: 1 });
  });

  it('has tables of more edges than there are nodes', async () => {
    const slugs = ['a', 'b', 'c', 'd'];
    const projection = await projectStates([
      ...open(...slugs),
      ...slugs.flatMap((source) => slugs.map((target) => requires(source, target))),
    ]);

    expect(projection.edgesOf('REQUIRES').count).toBe(16);
    for (let node = 0; node < 4; node++) {
      const neighbours = [0, 1, 2, 3];
      expect(targetsOf(projection, 'REQUIRES', node).map((each) => each.node)).toEqual(neighbours);
      expect(sourcesOf(projection, 'REQUIRES', node).map((each) => each.node)).toEqual(neighbours);
    }
  });

  it('throws for nodes and edges that there are not', async () => {
    const projection = await projectStates(open('a'));

    expect(() => projection.idOf(1)).toThrow(new RangeError('node 1 is outside 0 to 0'));
    expect(() => projection.edgesOf('REQUIRES').id(0)).toThrow(
      new RangeError('edge 0 is outside 0 to -1'),
    );
    expect(projection.indexOf('question/b')).toBeUndefined();
    expect(projection.edgesOf('MEMBER' as EdgeType).count).toBe(0);
  });

  it('drops a group with its last member, and keeps one that never had any', async () => {
    const hidden = question('b', { visibility: 'NETWORK' });
    const projection = await projectStates([
      ...open('a', 'c'),
      hidden,
      ...anyOf('a', 'emptied', ['b']),
      ...anyOf('a', 'halved', ['b', 'c']),
      ...anyOf('a', 'empty', []),
    ]);

    const { start, end } = projection.nodesOf('PrerequisiteGroup');
    const groups = Array.from({ length: end - start }, (_, index) =>
      projection.idOf(start + index),
    );
    expect(groups).toEqual(['prerequisite-group/empty', 'prerequisite-group/halved']);
    expect(projection.edgeCount).toBe(3);
  });
});
