/**
 * Seeded graphs of questions as typed arrays, of any size: the same for every run. Numbers of questions
 * say nothing of where they stand, as slugs do not.
 */
import type { PrerequisiteLists } from '../../src/algorithms/prerequisite-graph.ts';
import { GroupLists, NumberList } from './number-lists.ts';
import { below, makeRandom, shuffled } from './random.ts';

export type GraphShape = 'layered' | 'preferential';

/** What graph is wanted. */
export interface QuestionGraphRequest {
  readonly shape: GraphShape;
  readonly questions: number;
  /** Hard prerequisites of a question on average. */
  readonly edgesEach: number;
  readonly seed: number;
  /** Edges back up, each of which closes a cycle, for each question. */
  readonly cycles: number;
  /** Any-of groups for each question, with two to four members. */
  readonly groups: number;
  /** Groups of which one member leads back to the owner, for each question. */
  readonly groupCycles: number;
  /** Share of the questions that are settled. */
  readonly settled: number;
}

/** The usual mix: cycles through hard edges and through groups, and a tenth settled. */
export const USUAL_MIX = { cycles: 0.0005, groups: 0.05, groupCycles: 0.0005, settled: 0.1 };
/** Nothing but hard edges, without a cycle. */
export const PLAIN_MIX = { cycles: 0, groups: 0, groupCycles: 0, settled: 0 };

/** Layers of a layered graph, whatever its size. */
export const LAYERS = 46;
/** The larger, the fewer questions have most of the dependents. */
const SKEW = 1.75;
/** How far down an edge of a layered graph leads. */
const DEEPEST = 3;
const LONGEST_WALK = 3;

/**
 * The graph that is asked for. Layered: 46 layers of equal size, each question has one edge to the
 * layer beneath and the others up to three layers down, to few questions more often than to most.
 * Preferential: each question leads to earlier ones, to each as often as it has dependents already
 * (Barabási and Albert 1999), or to any. No edge twice. O(n + m).
 */
export function makeQuestionGraph(request: QuestionGraphRequest): PrerequisiteLists {
  const { questions, seed, settled: share } = request;
  const random = makeRandom(seed);
  const edges =
    request.shape === 'layered'
      ? layeredEdges(request, random)
      : preferentialEdges(request, random);
  const groups = new GroupLists();
  addGroups(request, random, groups);
  addCycles(request, random, edges, groups);
  const numberOf = shuffled(random, questions);
  const renumbered = (places: Uint32Array) => places.map((place) => numberOf[place] ?? 0);
  const settled = new Uint8Array(questions);
  // What others rest on was settled first: twice as likely at the bottom as on average, never at the top.
  for (let place = 0; place < questions; place += 1) {
    if (random() < 2 * share * (1 - place / questions)) settled[numberOf[place] ?? 0] = 1;
  }
  return {
    nodeCount: questions,
    hardSources: renumbered(edges.sources.values),
    hardTargets: renumbered(edges.targets.values),
    groupOwner: renumbered(groups.owners.values),
    memberGroups: groups.memberGroups.values,
    memberNodes: renumbered(groups.memberNodes.values),
    settled,
  };
}

/** Edges between places: an edge leads to a smaller one, unless it closes a cycle. */
interface Edges {
  readonly sources: NumberList;
  readonly targets: NumberList;
  /** Where the edges of each place begin. Length is the number of places + 1. */
  readonly offsets: Uint32Array;
}

/** For each place the given number of different targets, chosen again when they repeat. */
function edgesFrom(
  { edgesEach, questions }: QuestionGraphRequest,
  firstWithEdges: number,
  choose: (place: number, turn: number) => number,
): Edges {
  const sources = new NumberList();
  const targets = new NumberList();
  const offsets = new Uint32Array(questions + 1);
  let wanted = 0;
  for (let place = 0; place < questions; place += 1) {
    wanted += edgesEach * (place < firstWithEdges ? 0 : questions / (questions - firstWithEdges));
    const row = new Set<number>();
    const most = Math.min(place, Math.round(wanted) - sources.length);
    for (let turn = 0; row.size < most && turn < 10 * most; turn += 1)
      row.add(choose(place, row.size));
    for (const target of row) {
      sources.add(place);
      targets.add(target);
    }
    offsets[place + 1] = sources.length;
  }
  return { sources, targets, offsets };
}

function layeredEdges(request: QuestionGraphRequest, random: () => number): Edges {
  const { questions } = request;
  const size = questions / Math.min(LAYERS, questions);
  const startOf = (layer: number) => Math.ceil(layer * size);
  return edgesFrom(request, startOf(1), (place, turn) => {
    const layer = Math.floor(place / size);
    const beneath =
      turn === 0
        ? layer - 1
        : below(random, Math.min(DEEPEST, layer)) + Math.max(0, layer - DEEPEST);
    const start = startOf(beneath);
    return start + Math.floor((startOf(beneath + 1) - start) * random() ** SKEW);
  });
}

function preferentialEdges(request: QuestionGraphRequest, random: () => number): Edges {
  const chosen = new NumberList();
  return edgesFrom(request, 1, (place) => {
    const byFame = chosen.length > 0 && random() < 0.5;
    const target = byFame ? chosen.at(below(random, chosen.length)) : below(random, place);
    const isBefore = target < place;
    const found = isBefore ? target : below(random, place);
    chosen.add(found);
    return found;
  });
}

/** Groups with members from the places before their owners, none of them twice. */
function addGroups(
  { groups: share, questions }: QuestionGraphRequest,
  random: () => number,
  groups: GroupLists,
): void {
  for (let group = 0; group < Math.round(share * questions); group += 1) {
    const owner = below(random, questions);
    const size = 2 + below(random, 3);
    if (owner >= size) groups.add(owner, differentBelow(random, owner, size));
  }
}

function differentBelow(random: () => number, bound: number, count: number): Set<number> {
  const found = new Set<number>();
  while (found.size < count) found.add(below(random, bound));
  return found;
}

/** Closes cycles: from the end of a short walk down an edge, or a group, leads back to its start. */
function addCycles(
  { cycles, groupCycles, questions }: QuestionGraphRequest,
  random: () => number,
  edges: Edges,
  groups: GroupLists,
): void {
  const count = (share: number) => Math.round(share * questions);
  const closing = new Set<string>();
  for (let turn = 0; turn < count(cycles); turn += 1) {
    const start = below(random, questions);
    const end = walkDown(edges, start, random);
    if (end === start || closing.has(`${end} ${start}`)) continue;
    closing.add(`${end} ${start}`);
    edges.sources.add(end);
    edges.targets.add(start);
  }
  for (let turn = 0; turn < count(groupCycles); turn += 1) {
    const start = below(random, questions);
    const end = walkDown(edges, start, random);
    if (end !== start && end > 1) groups.add(end, new Set([start, below(random, end)]));
  }
}

function walkDown({ offsets, targets }: Edges, start: number, random: () => number): number {
  let place = start;
  for (let step = 1 + below(random, LONGEST_WALK); step > 0; step -= 1) {
    const first = offsets[place] ?? 0;
    const size = (offsets[place + 1] ?? first) - first;
    if (size === 0) break;
    place = targets.at(first + below(random, size));
  }
  return place;
}
