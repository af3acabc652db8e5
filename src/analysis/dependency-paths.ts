/** All ways along dependencies from one question down to another. */
import { at, buildCsr, type Csr, rowOf } from '../algorithms/csr.ts';
import { reachFrom } from '../algorithms/reachable.ts';
import { findSimplePaths, type PathsFound } from '../algorithms/simple-paths.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { counted, named, nameOf, type Reason } from './answer.ts';
import {
  compareDependencies,
  DEPENDENCY_KINDS,
  type Dependency,
  type DependencyKind,
  dependencyAt,
  dependencyList,
  numbersOfKinds,
} from './dependency-list.ts';

/** Edges that a search may look at: about a second. */
const WORK_LIMIT = 1_000_000;

export type PathBound = 'LENGTH' | 'NUMBER' | 'WORK';

/** What to follow, how far, and how many. */
export interface PathsRequest {
  readonly kinds: readonly DependencyKind[];
  readonly maximumLength: number;
  readonly limit: number;
}

/** A step of a path; ids are global ids. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly dependencies: readonly Dependency[];
}

export interface DependencyPath {
  readonly length: number;
  readonly questions: readonly string[];
  readonly steps: readonly PathStep[];
}

/** Tells which bounds left paths out. */
export interface PathTruncation {
  readonly reason: string;
  readonly bounds: readonly PathBound[];
  readonly shown: number;
  readonly total: number | null;
}

export interface PathsAnswer {
  readonly value: number;
  readonly from: string;
  readonly to: string;
  readonly paths: readonly DependencyPath[];
  readonly sentence: string;
  readonly because: readonly Reason[];
  readonly truncated: PathTruncation | null;
}

/** The paths between two question nodes. O(n + m), and bounded work for the paths. */
export function findDependencyPaths(
  projection: Projection,
  from: number,
  to: number,
  request: PathsRequest,
): PathsAnswer {
  const { first } = questionGraph(projection);
  const ends = { from: from - first, to: to - first };
  const graph = graphOf(projection, request.kinds);
  const found = findSimplePaths(graph.along, {
    ...ends,
    maximumLength: request.maximumLength,
    limit: request.limit,
    workLimit: WORK_LIMIT,
  });
  return {
    value: found.paths.length,
    from: projection.idOf(from),
    to: projection.idOf(to),
    paths: found.paths.map((path) => describePath(projection, graph, path)),
    sentence: sentenceOf(projection.idOf(from), projection.idOf(to), found),
    because: [reasonOf(projection, graph.along, { ...ends, found, request })],
    truncated: truncationOf(found, request),
  };
}

/** How the one comes to depend on the other, or that it does not. */
function sentenceOf(from: string, to: string, { paths }: PathsFound): string {
  const [nearest] = paths;
  if (from === to) return `${nameOf(from)} is both the beginning and the end.`;
  if (!nearest)
    return `No way leads from ${nameOf(from)} down to ${nameOf(to)} within these bounds.`;
  const steps = counted(nearest.length - 1, 'step');
  const ways =
    paths.length === 1
      ? `by one way, in ${steps}`
      : `by ${paths.length} ways, the nearest in ${steps}`;
  return `${nameOf(from)} depends on ${nameOf(to)} ${ways}.`;
}

/** Dependencies of some kinds among questions. */
interface DependencyGraph {
  readonly along: Csr;
  /** Numbers of the dependencies by the question that depends. */
  readonly rows: Csr;
}

function graphOf(projection: Projection, kinds: readonly DependencyKind[]): DependencyGraph {
  const { count } = questionGraph(projection);
  const list = dependencyList(projection);
  const numbers = numbersOfKinds(list, kinds);
  const from = numbers.map((number) => at(list.from, number));
  return {
    along: buildCsr(
      count,
      from,
      numbers.map((number) => at(list.to, number)),
    ),
    rows: buildCsr(count, from, numbers, list.from.length),
  };
}

function describePath(
  projection: Projection,
  { rows }: DependencyGraph,
  path: readonly number[],
): DependencyPath {
  const { first } = questionGraph(projection);
  const list = dependencyList(projection);
  const questions = path.map((question) => projection.idOf(first + question));
  const steps = path.slice(1).map((to, index) => ({
    from: questions[index] ?? '',
    to: questions[index + 1] ?? '',
    dependencies: Array.from(rowOf(rows, path[index] ?? 0))
      .filter((number) => at(list.to, number) === to)
      .map((number) => dependencyAt(projection, list, number))
      .sort(compareDependencies),
  }));
  return { length: steps.length, questions, steps };
}

interface Outcome {
  readonly from: number;
  readonly to: number;
  readonly found: PathsFound;
  readonly request: PathsRequest;
}

function reasonOf(projection: Projection, along: Csr, outcome: Outcome): Reason {
  const { found, from, request, to } = outcome;
  const { first } = questionGraph(projection);
  const records = [projection.idOf(first + from), projection.idOf(first + to)];
  const [above, below] = records.map((id) => named([id]));
  const over = `over ${request.kinds.join(', ')}`;
  const [shortest] = found.paths;
  if (shortest) {
    const sentence = `${above} depends on ${below} ${over}, at the nearest in ${counted(shortest.length - 1, 'step')}.`;
    return { rule: 'PATHS', sentence, records };
  }
  if (from === to) {
    const sentence = `${above} was asked for at both ends; a path leads from one question to another, and dependencies tells its circles.`;
    return { rule: 'SAME_QUESTION', sentence, records: records.slice(0, 1) };
  }
  const steps = distanceBetween(along, from, to);
  if (steps !== undefined) {
    const sentence = `${above} depends on ${below} ${over} in ${counted(steps, 'step')} at the nearest, which is more than ${request.maximumLength}.`;
    return { rule: 'ONLY_LONGER_PATHS', sentence, records };
  }
  const back = distanceBetween(along, to, from);
  if (back !== undefined) {
    const sentence = `${above} does not depend on ${below} ${over}; it is the other way round, in ${counted(back, 'step')} at the nearest, so exchange from and to.`;
    return { rule: 'ONLY_THE_OTHER_WAY', sentence, records };
  }
  return {
    ...noPath(projection, outcome, `${above} does not depend on ${below} ${over}`),
    records,
  };
}

/** Tells whether other kinds of dependency would lead there. */
function noPath(
  projection: Projection,
  { from, request, to }: Outcome,
  beginning: string,
): Omit<Reason, 'records'> {
  const others = DEPENDENCY_KINDS.filter((kind) => !request.kinds.includes(kind));
  const steps =
    others.length > 0
      ? distanceBetween(graphOf(projection, DEPENDENCY_KINDS).along, from, to)
      : undefined;
  if (steps === undefined) {
    return { rule: 'NO_PATH', sentence: `${beginning}, nor the other way round.` };
  }
  const sentence = `${beginning}, nor the other way round; it does with ${others.join(', ')} as well, in ${counted(steps, 'step')} at the nearest.`;
  return { rule: 'PATHS_OVER_OTHER_KINDS', sentence };
}

function distanceBetween(along: Csr, from: number, to: number): number | undefined {
  const distance = reachFrom(along, Uint32Array.of(from)).distances[to] ?? -1;
  return distance === -1 ? undefined : distance;
}

function truncationOf(found: PathsFound, request: PathsRequest): PathTruncation | null {
  const reached: readonly (readonly [PathBound, boolean, string])[] = [
    [
      'LENGTH',
      found.isLengthReached,
      `Paths of more than ${counted(request.maximumLength, 'step')} are left out.`,
    ],
    [
      'NUMBER',
      found.isNumberReached,
      `The limit is ${counted(request.limit, 'path')}; the shortest are kept.`,
    ],
    [
      'WORK',
      found.isWorkReached,
      `The search was given up after looking at ${WORK_LIMIT} dependencies; the shortest paths are kept.`,
    ],
  ];
  const met = reached.filter(([, isReached]) => isReached);
  if (met.length === 0) return null;
  return {
    reason: met.map(([, , sentence]) => sentence).join(' '),
    bounds: met.map(([bound]) => bound),
    shown: found.paths.length,
    total: found.total ?? null,
  };
}
