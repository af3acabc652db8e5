/**
 * Seeded random graphs of questions, by name, small enough for an oracle that tries everything. They
 * mix acyclic and cyclic shapes, groups that are empty, repeat a member or hold their owner,
 * parallel edges, self-loops, settled and hidden questions.
 */
export interface RandomQuestion {
  readonly name: string;
  readonly isSettled: boolean;
  /** Masked for the viewer: to be deleted, see `withoutHidden`. */
  readonly isHidden: boolean;
  readonly weight: number;
}

export interface RandomGroup {
  readonly owner: string;
  readonly members: readonly string[];
}

/** From the dependent to what it requires, or is informed by. */
export type NamedEdge = readonly [source: string, target: string];

export interface RandomQuestions {
  readonly seed: number;
  readonly questions: readonly RandomQuestion[];
  readonly hardEdges: readonly NamedEdge[];
  readonly groups: readonly RandomGroup[];
  readonly informedEdges: readonly NamedEdge[];
}

/** How many of some graphs have a feature, once hidden questions are deleted. */
export interface Mix {
  readonly graphs: number;
  /** A cycle of open questions, but none of hard edges alone. */
  readonly cyclicByGroupsOnly: number;
  readonly masked: number;
  readonly deadlocked: number;
}

const LARGEST_SIZE = 9;

/** A source of numbers from 0 to below 1, equal for equal seeds (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The graph of a seed: always the same one. */
export function makeRandomQuestions(seed: number): RandomQuestions {
  const random = makeRandom(seed);
  const size = 1 + Math.floor(random() * LARGEST_SIZE);
  const hasHidden = random() < 0.4;
  const settledShare = random() * 0.4;
  const backwardShare = random() < 0.5 ? 0 : random() * 0.6;
  const density = random() * 1.4;
  const names = Array.from({ length: size }, (_, index) => `q${index}`);
  const pick = (below: number) => names[Math.floor(random() * below)] ?? 'q0';

  // Mostly from a later question to an earlier one, so that many graphs have no cycle.
  const makeEdge = (): NamedEdge[] => {
    if (random() < backwardShare) return [[pick(size), pick(size)]];
    const source = Math.floor(random() * size);
    return source === 0 ? [] : [[`q${source}`, pick(source)]];
  };
  const makeEdges = () => Array.from({ length: Math.floor(size * density) }, makeEdge).flat();
  const makeGroup = (): RandomGroup => {
    const owner = Math.floor(random() * size);
    const below = owner === 0 || random() < backwardShare + 0.1 ? size : owner;
    const members = Array.from({ length: Math.floor(random() * 4.2) }, () => pick(below));
    return { owner: `q${owner}`, members };
  };

  return {
    seed,
    questions: names.map((name) => ({
      name,
      isSettled: random() < settledShare,
      isHidden: hasHidden && random() < 0.25,
      weight: Math.floor(random() * 11) / 10,
    })),
    hardEdges: makeEdges(),
    groups: Array.from({ length: Math.floor(random() * size) }, makeGroup),
    informedEdges: makeEdges(),
  };
}

/**
 * What a viewer sees: hidden questions are deleted with their edges, groups and memberships. A group
 * that this leaves empty is kept as an empty one: the computation takes it for none.
 */
export function withoutHidden(graph: RandomQuestions): RandomQuestions {
  const questions = graph.questions.filter((question) => !question.isHidden);
  const visible = new Set(questions.map((question) => question.name));
  const isVisible = ([source, target]: NamedEdge) => visible.has(source) && visible.has(target);
  const groups = graph.groups
    .filter((group) => visible.has(group.owner))
    .map(({ owner, members }) => ({ owner, members: members.filter((name) => visible.has(name)) }));
  return {
    seed: graph.seed,
    questions,
    hardEdges: graph.hardEdges.filter(isVisible),
    groups,
    informedEdges: graph.informedEdges.filter(isVisible),
  };
}

/** Counts the features that make a set of random graphs worth testing on. */
export function countMix(graphs: readonly RandomQuestions[]): Mix {
  const seen = graphs.map(withoutHidden);
  return {
    graphs: graphs.length,
    cyclicByGroupsOnly: seen.filter(isCyclicByGroupsOnly).length,
    masked: graphs.filter(({ questions }) => questions.some(({ isHidden }) => isHidden)).length,
    deadlocked: seen.filter(hasDeadlock).length,
  };
}

function isCyclicByGroupsOnly(graph: RandomQuestions): boolean {
  const settled = settledNames(graph);
  const isOpen = (edge: NamedEdge) => edge.every((name) => !settled.has(name));
  const hardEdges = graph.hardEdges.filter(isOpen);
  const groupEdges = graph.groups
    .filter((group) => !group.members.some((name) => settled.has(name)))
    .flatMap(({ owner, members }) => members.map((name): NamedEdge => [owner, name]))
    .filter(isOpen);
  return !hasCycle(hardEdges) && hasCycle([...hardEdges, ...groupEdges]);
}

function hasCycle(edges: readonly NamedEdge[]): boolean {
  let rest = edges;
  for (;;) {
    const sources = new Set(rest.map(([source]) => source));
    const next = rest.filter(([, target]) => sources.has(target));
    if (next.length === rest.length) return rest.length > 0;
    rest = next;
  }
}

function hasDeadlock(graph: RandomQuestions): boolean {
  const done = settledNames(graph);
  for (;;) {
    const next = graph.questions.find(
      ({ name }) =>
        !done.has(name) &&
        graph.hardEdges.every(([source, target]) => source !== name || done.has(target)) &&
        graph.groups.every(
          ({ owner, members }) =>
            owner !== name || members.length === 0 || members.some((member) => done.has(member)),
        ),
    );
    if (next === undefined) return done.size < graph.questions.length;
    done.add(next.name);
  }
}

function settledNames(graph: RandomQuestions): Set<string> {
  return new Set(graph.questions.filter(({ isSettled }) => isSettled).map(({ name }) => name));
}
