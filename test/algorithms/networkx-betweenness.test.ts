/** Betweenness of our own beside that of networkx, on random graphs. */
import { describe, expect, it } from 'vitest';
import { measureBetweenness } from '../../src/algorithms/betweenness.ts';
import { checkDigraphs, csrOf, DIGRAPHS, makeRandomDigraph } from './measured-digraphs.ts';
import { findNetworkx, measureWithNetworkx } from './networkx.ts';

const python = findNetworkx();
const digraphs = Array.from({ length: DIGRAPHS }, (_, index) => makeRandomDigraph(index + 1));

describe.skipIf(python === undefined)(`beside networkx, on ${DIGRAPHS} random graphs`, () => {
  it('finds the same betweenness, directed and not normalised', () => {
    const measured = measureWithNetworkx(python ?? '', digraphs, ['betweenness']);
    let broken = 0;
    checkDigraphs(digraphs, measured, (graph, { betweenness }) => {
      const { values, sample } = measureBetweenness(csrOf(graph));

      expect(sample).toBeNull();
      expect(values).toHaveLength(betweenness.length);
      values.forEach((value, node) => {
        expect(value, `node ${node}`).toBeCloseTo(betweenness[node] ?? Number.NaN, 9);
      });
      if (betweenness.some((value) => !Number.isInteger(value))) broken += 1;
    });

    // Graphs in which equally short paths share what lies between.
    expect(broken).toBe(145);
  });
});
