import type { NamedEdge, RandomQuestions } from '../support/random-questions.ts';

/**
 * The definitions written out over sets of names, for graphs without hidden questions. Nothing here
 * is fast, and nothing is shared with what it checks.
 */
export interface OpenPart {
  readonly names: readonly string[];
  readonly hardOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly groupsOf: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
}

/** Open questions, and per question the edges and groups that settled ones do not satisfy. */
export function openPart(graph: RandomQuestions): OpenPart {
  const open = graph.questions.filter((question) => !question.isSettled).map(({ name }) => name);
  const isOpen = new Set(open);
  const hardOf = new Map(
    open.map((name) => [
      name,
      new Set(
        graph.hardEdges.filter(([from, to]) => from === name && isOpen.has(to)).map((e) => e[1]),
      ),
    ]),
  );
  const groupsOf = new Map(
    open.map((name) => [
      name,
      graph.groups
        .filter(({ owner, members }) => owner === name && members.length > 0)
        .filter(({ members }) => members.every((member) => isOpen.has(member)))
        .map(({ members }) => new Set(members)),
    ]),
  );
  return { names: open, hardOf, groupsOf };
}

export function hardOf(part: OpenPart, name: string): ReadonlySet<string> {
  return part.hardOf.get(name) ?? new Set();
}

export function groupsOf(part: OpenPart, name: string): readonly ReadonlySet<string>[] {
  return part.groupsOf.get(name) ?? [];
}

/** Open questions that can be settled one after the other. */
export function settleableNames(part: OpenPart): ReadonlySet<string> {
  const done = new Set<string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const name of part.names) {
      const hard = [...hardOf(part, name)].every((other) => done.has(other));
      const groups = groupsOf(part, name).every((group) => [...group].some((m) => done.has(m)));
      if (hard && groups) done.add(name);
    }
  }
  return done;
}

/** Per unsettleable question: its unsettleable hard prerequisites and wholly unsettleable groups. */
export function reasonEdges(part: OpenPart): NamedEdge[] {
  const settleable = settleableNames(part);
  const stuck = part.names.filter((name) => !settleable.has(name));
  return stuck.flatMap((name) => {
    const hard = [...hardOf(part, name)].filter((other) => !settleable.has(other));
    const groups = groupsOf(part, name).filter((g) => ![...g].some((m) => settleable.has(m)));
    return [...hard, ...groups.flatMap((group) => [...group])].map((to): NamedEdge => [name, to]);
  });
}

/** `settled`, `ready`, `blocked`, `behind` a deadlock, or `deadlocked`, per question. */
export function readinessByName(graph: RandomQuestions): ReadonlyMap<string, string> {
  const part = openPart(graph);
  const settleable = settleableNames(part);
  const reasons = reasonEdges(part);
  return new Map(
    graph.questions.map(({ name, isSettled }) => {
      if (isSettled) return [name, 'settled'];
      if (namesBeyond(reasons, name).has(name)) return [name, 'deadlocked'];
      if (!settleable.has(name)) return [name, 'behind'];
      const isFree = hardOf(part, name).size + groupsOf(part, name).length === 0;
      return [name, isFree ? 'ready' : 'blocked'];
    }),
  );
}

/** Everything at the end of a path of one edge or more. */
export function namesBeyond(edges: readonly NamedEdge[], start: string): ReadonlySet<string> {
  const beyond = new Set<string>();
  const waiting = [start];
  for (const name of waiting) {
    for (const [source, target] of edges) {
      if (source !== name || beyond.has(target)) continue;
      beyond.add(target);
      waiting.push(target);
    }
  }
  return beyond;
}

/** Hard edges, and edges from the owner of a group to its members. */
export function prerequisiteEdges(part: OpenPart): NamedEdge[] {
  return part.names.flatMap((name) =>
    [hardOf(part, name), ...groupsOf(part, name)].flatMap((targets) =>
      [...targets].map((target): NamedEdge => [name, target]),
    ),
  );
}

/** The open questions that fall with the removed ones, which are not among them. */
export function lostNames(part: OpenPart, removed: readonly string[]): ReadonlySet<string> {
  const gone = new Set(removed);
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const name of part.names) {
      const losesHard = [...hardOf(part, name)].some((other) => gone.has(other));
      const losesGroup = groupsOf(part, name).some((group) => [...group].every((m) => gone.has(m)));
      if (losesHard || losesGroup) gone.add(name);
    }
  }
  return new Set([...gone].filter((name) => !removed.includes(name)));
}

type NamesByName = ReadonlyMap<string, ReadonlySet<string>>;

/** The least fixpoint of the equation for `need(d)`, started empty, per open question. */
export function necessarySets(part: OpenPart): NamesByName {
  let need: NamesByName = new Map();
  for (let size = -1; size < totalSize(need); ) {
    size = totalSize(need);
    need = new Map(part.names.map((name) => [name, impliedNeed(part, need, name)]));
  }
  return new Map(
    [...need].map(([name, set]) => [name, new Set([...set].filter((x) => x !== name))]),
  );
}

function totalSize(sets: NamesByName): number {
  return [...sets.values()].reduce((sum, set) => sum + set.size, 0);
}

function impliedNeed(part: OpenPart, need: NamesByName, name: string): ReadonlySet<string> {
  const withSelf = (other: string) => [other, ...(need.get(other) ?? [])];
  const byHard = [...hardOf(part, name)].flatMap(withSelf);
  const byGroups = groupsOf(part, name).flatMap((group) =>
    part.names.filter((x) => [...group].every((member) => withSelf(member).includes(x))),
  );
  return new Set([...byHard, ...byGroups]);
}

/** Whether every name has, within the names, a hard prerequisite or a whole group. */
export function sustainsItself(part: OpenPart, names: ReadonlySet<string>): boolean {
  return [...names].every(
    (name) =>
      [...hardOf(part, name)].some((other) => names.has(other)) ||
      groupsOf(part, name).some((group) => [...group].every((member) => names.has(member))),
  );
}

/** All subsets except the empty one and the whole. */
export function properParts(names: readonly string[]): ReadonlySet<string>[] {
  const parts: Set<string>[] = [];
  for (let mask = 1; mask < 2 ** names.length - 1; mask++) {
    parts.push(new Set(names.filter((_, index) => (mask >> index) % 2 === 1)));
  }
  return parts;
}

/** Number of edges of a shortest cycle through a name; infinite when there is none. */
export function girthThrough(edges: readonly NamedEdge[], start: string): number {
  let level = new Set([start]);
  for (let length = 1; length <= edges.length; length++) {
    level = new Set(edges.filter(([source]) => level.has(source)).map(([, target]) => target));
    if (level.has(start)) return length;
  }
  return Number.POSITIVE_INFINITY;
}

/** The most component borders that a walk from a name can cross. */
export function layerOf(edges: readonly NamedEdge[], start: string): number {
  const layers = namesBeyond(edges, start);
  const isBack = (name: string) => namesBeyond(edges, name).has(start);
  const beneath = [...layers].filter((name) => !isBack(name) && name !== start);
  return Math.max(0, ...beneath.map((name) => layerOf(edges, name) + 1));
}
