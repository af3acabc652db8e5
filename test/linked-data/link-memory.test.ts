import { describe, expect, it } from 'vitest';
import { LinkMemory } from '../../src/linked-data/link-memory.ts';
import { edgeId } from '../../src/model/identity.ts';
import type { StoredEdge } from '../../src/model/states.ts';
import { storedEdge } from './sample-entries.ts';

const membership = (lab: string, from?: string): StoredEdge =>
  storedEdge({
    type: 'MEMBER_OF',
    source: 'person/ada',
    target: `lab/${lab}`,
    fields: from === undefined ? {} : { from },
  });

describe('LinkMemory', () => {
  it('knows a link again, although edges with other ends come in between', () => {
    const labs = ['x', 'x-1', 'x-1-2', 'x-2', 'x0', 'xa', 'y'];
    const edges = labs
      .flatMap((lab) => [
        membership(lab),
        ...['2020-01-01', '2021-01-01', '2022-01-01'].map((from) => membership(lab, from)),
      ])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const memory = new LinkMemory();
    const seen = new Set<string>();

    for (const edge of edges) {
      expect(memory.isNew(edge)).toBe(!seen.has(edge.target));
      seen.add(edge.target);
    }
    // The hard case is among them: `x-1` stands between the first and the second edge to `x`.
    const ids = edges.map((edge) => edgeId(edge));
    expect(ids.indexOf(membership('x-1').id)).toBeGreaterThan(ids.indexOf(membership('x').id));
    expect(ids.indexOf(membership('x-1').id)).toBeLessThan(
      ids.indexOf(membership('x', '2020-01-01').id),
    );
  });
});
