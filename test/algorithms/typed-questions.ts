import { buildCsr, type Csr } from '../../src/algorithms/csr.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  type PrerequisiteGraph,
} from '../../src/algorithms/prerequisite-graph.ts';
import {
  makeRandomQuestions,
  type NamedEdge,
  type RandomQuestions,
  withoutHidden,
} from '../support/random-questions.ts';

/** Number of random graphs that every comparison with the oracle runs on. */
export const RANDOM_GRAPHS = 1_500;

/** A named graph as typed arrays, and the way back to names. */
export interface TypedQuestions {
  readonly graph: PrerequisiteGraph;
  readonly open: OpenPrerequisites;
  readonly weights: Float64Array;
  readonly indexOf: (name: string) => number;
  readonly nameOf: (index: number) => string;
  readonly namesOf: (indices: Uint32Array) => string[];
  readonly csrOf: (edges: readonly NamedEdge[]) => Csr;
}

/** The arrays of a graph without hidden questions; a question's index is its place in the list. */
export function toTypedQuestions(named: RandomQuestions): TypedQuestions {
  const names = named.questions.map(({ name }) => name);
  const indices = new Map(names.map((name, index) => [name, index]));
  const indexOf = (name: string) => {
    const index = indices.get(name);
    if (index === undefined) throw new Error(`no question is called ${name}`);
    return index;
  };
  const nameOf = (index: number) => names[index] ?? `no question has index ${index}`;
  const list = (all: readonly string[]) => Uint32Array.from(all, indexOf);
  const graph = buildPrerequisiteGraph({
    nodeCount: names.length,
    hardSources: list(named.hardEdges.map(([source]) => source)),
    hardTargets: list(named.hardEdges.map(([, target]) => target)),
    groupOwner: list(named.groups.map(({ owner }) => owner)),
    memberGroups: Uint32Array.from(named.groups.flatMap(({ members }, g) => members.map(() => g))),
    memberNodes: list(named.groups.flatMap(({ members }) => members)),
    settled: Uint8Array.from(named.questions, ({ isSettled }) => (isSettled ? 1 : 0)),
  });
  return {
    graph,
    open: openPrerequisites(graph),
    weights: Float64Array.from(named.questions, ({ weight }) => weight),
    indexOf,
    nameOf,
    namesOf: (nodes) => [...nodes].map(nameOf),
    csrOf: (edges) =>
      buildCsr(
        names.length,
        list(edges.map((edge) => edge[0])),
        list(edges.map((edge) => edge[1])),
      ),
  };
}

/** Runs a check on every random graph, hidden questions deleted; a failure names the seed. */
export function checkRandomGraphs(
  check: (named: RandomQuestions, typed: TypedQuestions) => void,
): void {
  for (let seed = 1; seed <= RANDOM_GRAPHS; seed++) {
    const named = withoutHidden(makeRandomQuestions(seed));
    try {
      check(named, toTypedQuestions(named));
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}

/**
 * A tiny graph in words, one clause per question: `a > b c` (requires both), `a > b|c` (any of the
 * two), `a!` (settled), `a` (only exists). Clauses are parted by commas, questions come in the order
 * in which they are named, and each weighs 1.
 */
export function questions(text: string): TypedQuestions {
  const names = new Set(text.match(/\w+/g) ?? []);
  const settled = new Set([...text.matchAll(/(\w+)!/g)].map((match) => match[1]));
  const hardEdges: NamedEdge[] = [];
  const groups: { owner: string; members: string[] }[] = [];
  for (const clause of text.replaceAll('!', '').split(',')) {
    const [owner = '', needs = ''] = clause.split('>').map((side) => side.trim());
    for (const need of needs.split(/\s+/).filter((word) => word !== '')) {
      if (need.includes('|')) groups.push({ owner, members: need.split('|').filter(Boolean) });
      else hardEdges.push([owner, need]);
    }
  }
  return toTypedQuestions({
    seed: 0,
    questions: [...names].map((name) => ({
      name,
      isSettled: settled.has(name),
      isHidden: false,
      weight: 1,
    })),
    hardEdges,
    groups,
    informedEdges: [],
  });
}

/** Node i requires node i - 1. */
export function chain(nodeCount: number): Csr {
  const sources = Uint32Array.from({ length: nodeCount - 1 }, (_, index) => index + 1);
  return buildCsr(
    nodeCount,
    sources,
    sources.map((node) => node - 1),
  );
}

/** Hard edges alone, all questions open. */
export function openHardOnly(hard: Csr): OpenPrerequisites {
  return openPrerequisites({
    nodeCount: hard.nodeCount,
    hard,
    groupOwner: new Uint32Array(0),
    groupMembers: buildCsr(0, new Uint32Array(0), new Uint32Array(0)),
    settled: new Uint8Array(hard.nodeCount),
  });
}
