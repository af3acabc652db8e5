/** The graphs on which algorithms are measured, and what is asked of them. */
import { at, buildCsr, type Csr, edgeSources, rowOf } from '../../src/algorithms/csr.ts';
import { buildLayers } from '../../src/algorithms/layers.ts';
import {
  buildStrongComponents,
  markCyclic,
  type StrongComponents,
} from '../../src/algorithms/strong-components.ts';
import { type GraphShape, makeQuestionGraph, PLAIN_MIX } from '../graphs/question-arrays.ts';

/** A graph with its edges as lists, in which it is handed to peers. */
export interface SampleGraph {
  readonly csr: Csr;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly components: StrongComponents;
}

/** What is measured on. */
export interface Samples {
  readonly questions: number;
  readonly acyclic: SampleGraph;
  /** The same shape with small cycles here and there. */
  readonly cyclic: SampleGraph;
  /** Nodes of the acyclic graph on which nothing rests, so much lies beneath them. */
  readonly tops: readonly number[];
  /** Nodes of the cyclic graph that lie on cycles. */
  readonly onCycles: readonly number[];
  /** Two nodes of the acyclic graph between which there are many short paths. */
  readonly path: { readonly from: number; readonly to: number; readonly longest: number };
}

const STARTS = 20;
const LONGEST_PATH = 8;

/** The graphs of a size. */
export function makeSamples(questions: number, shape: GraphShape = 'layered', seed = 1): Samples {
  const request = { shape, questions, edgesEach: 4, seed };
  const acyclic = sampleOf(makeQuestionGraph({ ...request, ...PLAIN_MIX }));
  const cyclic = sampleOf(makeQuestionGraph({ ...request, ...PLAIN_MIX, cycles: 0.0005 }));
  const isCyclic = markCyclic(cyclic.csr, cyclic.components);
  const onCycles = [...isCyclic.keys()].filter((node) => isCyclic[node] === 1).slice(0, STARTS);
  const tops = highest(acyclic);
  return {
    questions,
    acyclic,
    cyclic,
    tops,
    onCycles,
    path: { ...manyPaths(acyclic.csr, tops[0] ?? 0), longest: LONGEST_PATH },
  };
}

function sampleOf(lists: {
  readonly nodeCount: number;
  readonly hardSources: Uint32Array;
  readonly hardTargets: Uint32Array;
}): SampleGraph {
  const csr = buildCsr(lists.nodeCount, lists.hardSources, lists.hardTargets);
  return {
    csr,
    sources: edgeSources(csr),
    targets: csr.targets,
    components: buildStrongComponents(csr),
  };
}

function highest({ csr, components }: SampleGraph): readonly number[] {
  const layers = buildLayers(csr, components);
  const most = layers.reduce((one, other) => Math.max(one, other), 0);
  return [...layers.keys()].filter((node) => layers[node] === most).slice(0, STARTS);
}

/** The node to which most paths of at most so many edges lead from one. */
function manyPaths(csr: Csr, from: number): { readonly from: number; readonly to: number } {
  const totals = new Map<number, number>();
  let counts = new Map([[from, 1]]);
  for (let length = 1; length <= LONGEST_PATH; length += 1) {
    const next = new Map<number, number>();
    for (const [node, count] of counts) {
      for (const target of rowOf(csr, node)) next.set(target, (next.get(target) ?? 0) + count);
    }
    for (const [node, count] of next) totals.set(node, (totals.get(node) ?? 0) + count);
    counts = next;
  }
  const [best = [from, 0]] = [...totals].sort(([, one], [, other]) => other - one);
  return { from, to: best[0] };
}

/** How many sources betweenness is measured from. */
export const BETWEENNESS_SOURCES = 500;
export const BETWEENNESS_SEED = 2007;

/**
 * The sources that `measureBetweenness` draws for the seed, and the steps that allow so many: the first
 * of the nodes with prerequisites, shuffled. Told to the peer, so that both start from the same ones.
 */
export function betweennessSources({ csr, targets }: SampleGraph): {
  readonly sources: Uint32Array;
  readonly all: number;
  readonly mostSteps: number;
} {
  const isTarget = new Uint8Array(csr.nodeCount);
  for (const target of targets) isTarget[target] = 1;
  const nodes = Uint32Array.from({ length: csr.nodeCount }, (_, node) => node);
  const shuffled = nodes.filter((node) => rowOf(csr, node).length > 0);
  const all = shuffled.length;
  const count = Math.min(BETWEENNESS_SOURCES, all);
  let state = BETWEENNESS_SEED;
  for (let place = 0; place < count; place += 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const other = place + Math.floor(share * (all - place));
    const chosen = at(shuffled, other);
    shuffled[other] = at(shuffled, place);
    shuffled[place] = chosen;
  }
  const ends = nodes.filter((node) => isTarget[node] === 1 || rowOf(csr, node).length > 0).length;
  const sources = shuffled.slice(0, count);
  return { sources, all, mostSteps: count * (ends + targets.length) };
}
