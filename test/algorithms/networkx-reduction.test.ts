/** Redundant edges, longest chains and weak components of our own beside those of networkx, on random graphs. */
import { describe, expect, it } from 'vitest';
import { at, edgeSources, rowOf } from '../../src/algorithms/csr.ts';
import { longestChain } from '../../src/algorithms/longest-chain.ts';
import { redundantEdges } from '../../src/algorithms/transitive-reduction.ts';
import { buildWeakComponents } from '../../src/algorithms/weak-components.ts';
import { checkDigraphs, csrOf, DIGRAPHS, makeRandomDigraph } from './measured-digraphs.ts';
import { findNetworkx, measureWithNetworkx } from './networkx.ts';

const MEASURES = [
  'weak_components',
  'strong_components',
  'layers',
  'longest_path',
  'transitive_reduction',
  'reduced_condensation',
] as const;

const python = findNetworkx();
const digraphs = Array.from({ length: DIGRAPHS }, (_, index) => makeRandomDigraph(index + 1));
const measured = python ? measureWithNetworkx(python, digraphs, MEASURES) : [];

describe.skipIf(python === undefined)(`beside networkx, on ${DIGRAPHS} random graphs`, () => {
  it('finds the same weak components', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const { count, members } = buildWeakComponents(csrOf(graph));
      const found = Array.from({ length: count }, (_, component) => [...rowOf(members, component)]);

      expect(found).toEqual(expected.weak_components);
    });
  });

  it('finds a longest chain of the same length', () => {
    let acyclic = 0;
    checkDigraphs(digraphs, measured, (graph, { layers, longest_path: longest }) => {
      const steps = longestChain(csrOf(graph)).nodeCount;

      expect(steps - 1).toBe(Math.max(...layers));
      if (longest === null) return;
      expect(steps - 1).toBe(longest);
      acyclic += 1;
    });

    expect(acyclic).toBe(592);
  });

  it('leaves the same edges out of the reduction, of a graph without cycles and of any', () => {
    const seen = { redundant: 0, withCycles: 0 };
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const csr = csrOf(graph);
      const marks = redundantEdges(csr);
      const all = Array.from(edgeSources(csr), (source, edge) => [source, at(csr.targets, edge)]);
      const kept = all.filter((_, edge) => marks[edge] === 0);
      const between = kept.map((ends) => ends.map(nameWithin(expected.strong_components)));

      expect(distinct(between.filter(([one, other]) => one !== other))).toEqual(
        expected.reduced_condensation,
      );
      if (expected.transitive_reduction) {
        expect(distinct(kept)).toEqual(expected.transitive_reduction);
      }
      if (kept.length < all.length) {
        seen.redundant += 1;
        if (!expected.transitive_reduction) seen.withCycles += 1;
      }
    });

    expect(seen).toEqual({ redundant: 338, withCycles: 111 });
  });
});

/** The smallest node of the component that a node is in. */
function nameWithin(components: readonly (readonly number[])[]): (node: number) => number {
  return (node) => Math.min(...(components.find((all) => all.includes(node)) ?? []));
}

/** Each pair once, by its first number, then by its second one. */
function distinct(pairs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(pairs.map((pair) => [String(pair), pair])).values()].sort(
    ([left = 0, leftEnd = 0], [right = 0, rightEnd = 0]) => left - right || leftEnd - rightEnd,
  );
}
