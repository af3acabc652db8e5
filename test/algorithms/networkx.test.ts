/** Classical measures of our own beside those of networkx, on random graphs. */
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import { buildLayers } from '../../src/algorithms/layers.ts';
import { dependentsLostWithout } from '../../src/algorithms/lost-dependents.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { countReach } from '../../src/algorithms/reach-weight.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { shortestCycleThrough, shortestCycleWithin } from '../../src/algorithms/shortest-cycle.ts';
import { findSimplePaths } from '../../src/algorithms/simple-paths.ts';
import { buildStrongComponents, markCyclic } from '../../src/algorithms/strong-components.ts';
import {
  checkDigraphs,
  csrOf,
  DIGRAPHS,
  makeRandomDigraph,
  makeRandomGroups,
} from './measured-digraphs.ts';
import { findNetworkx, type MeasuredGroups, measureWithNetworkx } from './networkx.ts';
import { openHardOnly } from './typed-questions.ts';

const MEASURES = [
  'strong_components',
  'layers',
  'distances',
  'shortest_cycles',
  'simple_paths',
] as const;

/** Beyond what any of the graphs has. */
const BOUNDS = { maximumLength: 100, limit: 10_000, workLimit: 10_000_000 };

const python = findNetworkx();
const seeds = Array.from({ length: DIGRAPHS }, (_, index) => index + 1);
const digraphs = seeds.map(makeRandomDigraph);
const measured = python ? measureWithNetworkx(python, digraphs, MEASURES) : [];

const ones = (length: number) => new Float64Array(length).fill(1);
const nodesOf = (count: number) => Array.from({ length: count }, (_, node) => node);

/** A hard prerequisite is given as a group of one, and made a hard edge here. */
function openGroups({ nodes, groups }: MeasuredGroups): OpenPrerequisites {
  const hard = groups.filter(([, members]) => members.length === 1);
  const anyOf = groups.filter(([, members]) => members.length > 1);
  const graph = buildPrerequisiteGraph({
    nodeCount: nodes,
    hardSources: Uint32Array.from(hard, ([owner]) => owner),
    hardTargets: Uint32Array.from(hard.flatMap(([, members]) => members)),
    groupOwner: Uint32Array.from(anyOf, ([owner]) => owner),
    memberGroups: Uint32Array.from(anyOf.flatMap(([, members], group) => members.map(() => group))),
    memberNodes: Uint32Array.from(anyOf.flatMap(([, members]) => members)),
    settled: new Uint8Array(nodes),
  });
  return openPrerequisites(graph);
}

describe.skipIf(python === undefined)(`beside networkx, on ${DIGRAPHS} random graphs`, () => {
  it('mixes graphs of all sorts', () => {
    const share = (holds: (index: number) => boolean) =>
      seeds.filter((_, index) => holds(index)).length / DIGRAPHS;
    const hasParallel = (index: number) => {
      const edges = digraphs[index]?.edges ?? [];
      return new Set(edges.map(String)).size < edges.length;
    };
    const paths = (index: number) => measured[index]?.simple_paths.flat() ?? [];

    expect({
      acyclic: share((index) => measured[index]?.shortest_cycles.every((one) => !one) ?? false),
      knotted: share(
        (index) => measured[index]?.strong_components.some((c) => c.length > 1) === true,
      ),
      looped: share((index) => measured[index]?.shortest_cycles.includes(1) === true),
      parallel: share(hasParallel),
      manyLayers: share((index) => Math.max(...(measured[index]?.layers ?? [0])) > 2),
      manyPaths: share((index) => paths(index).some((found) => found.length > 2)),
    }).toEqual({
      acyclic: 0.592,
      knotted: 0.21,
      looped: 0.352,
      parallel: 0.505,
      manyLayers: 0.28,
      manyPaths: 0.222,
    });
  });

  it('finds the same strong components, and the same nodes on cycles', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const csr = csrOf(graph);
      const components = buildStrongComponents(csr);
      const { members, count } = components;
      const found = nodesOf(count).map((component) =>
        [...rowOf(members, component)].sort(byNumber),
      );
      const cyclic = markCyclic(csr, components);

      expect(found.sort(([left = 0], [right = 0]) => left - right)).toEqual(
        expected.strong_components,
      );
      expect([...cyclic]).toEqual(expected.shortest_cycles.map((length) => (length ? 1 : 0)));
    });
  });

  it('finds the same layers', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      expect([...buildLayers(csrOf(graph))]).toEqual(expected.layers);
    });
  });

  it('reaches the same nodes at the same distances', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const csr = csrOf(graph);
      const found = nodesOf(graph.nodes).map((start) =>
        Array.from(reachFrom(csr, Uint32Array.of(start)).distances, (one) =>
          one < 0 ? null : one,
        ),
      );
      const { count } = countReach([csr], new Uint8Array(graph.nodes), ones(graph.nodes));

      expect(found).toEqual(expected.distances);
      expect([...count]).toEqual(
        nodesOf(graph.nodes).map(
          (node) => expected.distances.filter((row) => row[node] !== null).length - 1,
        ),
      );
    });
  });

  it('finds cycles as short as the shortest, through each node and within the whole', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const csr = csrOf(graph);
      const all = Uint32Array.from(nodesOf(graph.nodes));
      const lengths = expected.shortest_cycles.map((length) => length ?? Number.POSITIVE_INFINITY);
      const girth = shortestCycleWithin(csr, all)?.length ?? Number.POSITIVE_INFINITY;

      expect([...all].map((node) => shortestCycleThrough(csr, node)?.length ?? null)).toEqual(
        expected.shortest_cycles,
      );
      expect(girth).toBe(Math.min(...lengths));
    });
  });

  it('finds the same simple paths in the same order', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      for (const from of nodesOf(graph.nodes)) {
        const found = nodesOf(graph.nodes).map((to) =>
          findSimplePaths(csrOf(graph), { from, to, ...BOUNDS }),
        );

        expect(found.map(({ paths }) => paths)).toEqual(expected.simple_paths[from]);
        expect(found.map(({ total }) => total)).toEqual(
          expected.simple_paths[from]?.map((paths) => paths.length),
        );
      }
    });
  });

  it('takes for necessary what lies beneath, where there are no groups', () => {
    checkDigraphs(digraphs, measured, (graph, expected) => {
      const open = openHardOnly(csrOf(graph));
      const { count } = countNecessity(buildNecessityOrder(open), ones(graph.nodes));
      const above = nodesOf(graph.nodes).map((node) =>
        nodesOf(graph.nodes).filter(
          (other) => other !== node && isNumber(expected.distances[other]?.[node]),
        ),
      );

      expect([...count]).toEqual(above.map((nodes) => nodes.length));
      above.forEach((nodes, node) => {
        expect([...dependentsLostWithout(open, Uint32Array.of(node))].sort(byNumber)).toEqual(
          nodes,
        );
      });
    });
  });

  it('takes for necessary what dominates, with groups and without cycles', () => {
    const grouped = seeds.map(makeRandomGroups);
    const answers = measureWithNetworkx(python ?? '', grouped, ['necessity']);
    let beyondHard = 0;
    checkDigraphs(grouped, answers, (groups, { necessity }) => {
      const open = openGroups(groups);
      const { count } = countNecessity(buildNecessityOrder(open), ones(groups.nodes));
      const lost = nodesOf(groups.nodes).map((node) =>
        nodesOf(groups.nodes).filter((other) => necessity[other]?.includes(node)),
      );

      expect([...count]).toEqual(lost.map((nodes) => nodes.length));
      lost.forEach((nodes, node) => {
        expect([...dependentsLostWithout(open, Uint32Array.of(node))].sort(byNumber)).toEqual(
          nodes,
        );
        const byHardAlone = dependentsLostWithout(openHardOnly(open.hard), Uint32Array.of(node));
        if (nodes.length > byHardAlone.length) beyondHard += 1;
      });
    });

    expect(beyondHard).toBeGreaterThan(DIGRAPHS / 4);
  });
});

function byNumber(left: number, right: number): number {
  return left - right;
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === 'number';
}
