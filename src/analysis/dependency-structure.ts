/** What the questions of a dependency answer make up: redundant edges, the longest chain, tracks. */
import { at, type Csr, edgeSources, rowOf } from '../algorithms/csr.ts';
import { longestChain } from '../algorithms/longest-chain.ts';
import { READINESS } from '../algorithms/readiness.ts';
import { inducedCsr } from '../algorithms/shortest-cycle.ts';
import { buildStrongComponents } from '../algorithms/strong-components.ts';
import { redundantEdges, wayAround } from '../algorithms/transitive-reduction.ts';
import { buildWeakComponents } from '../algorithms/weak-components.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph, questionIds } from '../research/question-graph.ts';
import {
  compareDependencies,
  DEPENDENCY_KINDS,
  type Dependency,
  type DependencyKind,
  type DependencyList,
  dependencyAt,
  graphOfNumbers,
} from './dependency-list.ts';

/** Most redundant edges that an answer shows, each of which takes a search of its own. */
const MOST_REDUNDANT = 200;

/** A hard prerequisite beside which a longer way leads. */
export interface RedundantDependency {
  readonly dependency: Dependency;
  /** A shortest such way, both ends included. */
  readonly way: readonly string[];
}

/** Open questions one after the other; each step holds one, or all that a circle ties. */
export interface OpenChain {
  readonly length: number;
  readonly steps: readonly { readonly questions: readonly string[] }[];
}

/** Open questions between which and other open ones nothing leads. */
export interface DependencyTrack {
  readonly number: number;
  readonly size: number;
  readonly readyCount: number;
  readonly ready: readonly string[];
  readonly questions: readonly string[];
  readonly longestChain: OpenChain;
}

export interface DependencyStructure {
  readonly redundantCount: number;
  readonly redundant: readonly RedundantDependency[];
  readonly longestOpenChain: OpenChain;
  readonly tracks: readonly DependencyTrack[];
}

/** The questions reached and the dependencies that were followed, by their numbers. */
export interface Followed {
  readonly list: DependencyList;
  /** Numbers in the list of all dependencies of the kinds that were followed. */
  readonly numbers: Uint32Array;
  /** Question numbers, the question asked about first. */
  readonly kept: Uint32Array;
}

/** The structure among the questions reached. O(k / 32 * (n + m)) for k of them. */
export function structureOf(projection: Projection, followed: Followed): DependencyStructure {
  const { settled } = questionGraph(projection);
  const { kept, list, numbers } = followed;
  const questions = kept.filter((question) => settled[question] !== 1).sort();
  const open = {
    questions,
    graph: inducedCsr(graphOfNumbers(projection, list, numbers), questions),
  };
  const asked = at(kept, 0);
  const places = Uint32Array.from(questions.keys());
  const others = partOf(
    open,
    places.filter((place) => questions[place] !== asked),
  );
  return {
    ...findRedundant(projection, followed),
    longestOpenChain: chainOf(projection, open),
    tracks: findTracks(projection, others),
  };
}

function findRedundant(
  projection: Projection,
  { kept, list, numbers }: Followed,
): Pick<DependencyStructure, 'redundantCount' | 'redundant'> {
  const kind = DEPENDENCY_KINDS.indexOf('REQUIRES' satisfies DependencyKind);
  const isKept = new Set(kept);
  const hard = numbers.filter(
    (number) =>
      list.kind[number] === kind &&
      isKept.has(at(list.from, number)) &&
      isKept.has(at(list.to, number)),
  );
  const graph = inducedCsr(graphOfNumbers(projection, list, hard), kept);
  const components = buildStrongComponents(graph);
  const marks = redundantEdges(graph, components);
  const sources = edgeSources(graph);
  const isRedundant = new Set<string>();
  const placeOf = new Map(Array.from(kept, (question, place) => [question, place]));
  marks.forEach((mark, edge) => {
    if (mark === 1) isRedundant.add(`${at(sources, edge)} ${at(graph.targets, edge)}`);
  });
  const placesOf = (number: number) => [
    placeOf.get(at(list.from, number)) ?? kept.length,
    placeOf.get(at(list.to, number)) ?? kept.length,
  ];
  const found = Array.from(hard)
    .filter((number) => isRedundant.has(placesOf(number).join(' ')))
    .map((number) => ({ number, dependency: dependencyAt(projection, list, number) }))
    .sort((left, right) => compareDependencies(left.dependency, right.dependency));
  const redundant = found.slice(0, MOST_REDUNDANT).map(({ dependency, number }) => {
    const [from = 0, to = 0] = placesOf(number);
    const way = wayAround(graph, from, to, components) ?? new Uint32Array(0);
    return {
      dependency,
      way: questionIds(
        projection,
        way.map((place) => at(kept, place)),
      ),
    };
  });
  return { redundantCount: found.length, redundant };
}

/** Some questions, ascending, and the dependencies among them by their places. */
interface Part {
  readonly questions: Uint32Array;
  readonly graph: Csr;
}

/** The part of a part whose places are given, ascending. */
function partOf({ graph, questions }: Part, places: Uint32Array): Part {
  return {
    questions: places.map((place) => at(questions, place)),
    graph: inducedCsr(graph, places),
  };
}

function chainOf(projection: Projection, { graph, questions }: Part): OpenChain {
  const chain = longestChain(graph);
  const steps = Array.from({ length: chain.nodeCount }, (_, step) => {
    const numbers = rowOf(chain, step).map((place) => at(questions, place));
    return { questions: questionIds(projection, numbers) };
  });
  return { length: steps.length, steps };
}

/** The parts of some questions between which nothing leads. */
function findTracks(projection: Projection, whole: Part): readonly DependencyTrack[] {
  const { readiness } = questionGraph(projection);
  const { count, members } = buildWeakComponents(whole.graph);
  return Array.from({ length: count }, (_, part) => rowOf(members, part))
    .sort((left, right) => right.length - left.length || at(left, 0) - at(right, 0))
    .map((places, index) => {
      const part = partOf(whole, places);
      const ready = part.questions.filter(
        (question) => readiness.state[question] === READINESS.READY,
      );
      return {
        number: index + 1,
        size: part.questions.length,
        readyCount: ready.length,
        ready: questionIds(projection, ready),
        questions: questionIds(projection, part.questions),
        longestChain: chainOf(projection, part),
      };
    });
}
