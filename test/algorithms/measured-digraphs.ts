/** Seeded random directed graphs and prerequisite graphs, by number, for comparisons with networkx. */
import { buildCsr, type Csr } from '../../src/algorithms/csr.ts';
import { makeRandom } from '../support/random-questions.ts';
import type { MeasuredGraph, MeasuredGroups } from './networkx.ts';

/** Number of random graphs that every measure is compared on. */
export const DIGRAPHS = 1_000;

const LARGEST_SIZE = 12;
/** Most ways of keeping one group per node; networkx walks all of them. */
const MOST_CHOICES = 64;

/** Every second one without cycles; some edges are parallel, and loops are among those with cycles. */
export function makeRandomDigraph(seed: number): MeasuredGraph {
  const random = makeRandom(seed * 104_729);
  const below = (count: number) => Math.floor(random() * count);
  const nodes = 1 + below(LARGEST_SIZE);
  const isAcyclic = seed % 2 === 0;
  const order = Array.from({ length: nodes }, (_, node) => node).sort(() => random() - 0.5);
  const edgeCount = Math.floor(nodes * (0.4 + random() * 1.8));
  const edges = Array.from({ length: edgeCount }, (): [number, number] => {
    const [one, other] = [below(nodes), below(nodes)];
    if (!isAcyclic) return [order[one] ?? 0, order[other] ?? 0];
    return [order[Math.min(one, other)] ?? 0, order[Math.max(one, other)] ?? 0];
  });
  return { nodes, edges: isAcyclic ? edges.filter(([one, other]) => one !== other) : edges };
}

/** Needs of one or more groups of one to three members each, without cycles. */
export function makeRandomGroups(seed: number): MeasuredGroups {
  const random = makeRandom(seed * 15_485_863);
  const below = (count: number) => Math.floor(random() * count);
  const nodes = 1 + below(LARGEST_SIZE);
  const groups: [number, number[]][] = [];
  let choices = 1;
  for (let owner = 1; owner < nodes; owner++) {
    const wanted = seed % 3 === 0 ? Math.min(below(5), 1) : below(4);
    const count = choices * wanted > MOST_CHOICES ? 1 : wanted;
    choices *= Math.max(count, 1);
    for (let group = 0; group < count; group++) {
      const members = Array.from({ length: 1 + below(3) }, () => below(owner));
      groups.push([owner, [...new Set(members)]]);
    }
  }
  return { nodes, groups };
}

export function csrOf({ nodes, edges }: MeasuredGraph): Csr {
  return buildCsr(
    nodes,
    Uint32Array.from(edges, ([source]) => source),
    Uint32Array.from(edges, ([, target]) => target),
  );
}

/** Runs a check on each graph beside what networkx says of it; a failure names the seed. */
export function checkDigraphs<Graph, Measures>(
  graphs: readonly Graph[],
  measured: readonly Measures[],
  check: (graph: Graph, measures: Measures) => void,
): void {
  if (measured.length !== graphs.length) throw new Error(`${measured.length} answers`);
  measured.forEach((measures, index) => {
    try {
      check(graphs[index] as Graph, measures);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${index + 1}: ${message}`, { cause });
    }
  });
}
