/** What speaks against a hypothesis before anything is worked out: one sentence each. */
import { buildCsr, type Csr, rowOf } from '../../algorithms/csr.ts';
import { shortestCycleThrough } from '../../algorithms/shortest-cycle.ts';
import type { EdgeType } from '../../model/generated/model.ts';
import { edgeId } from '../../model/identity.ts';
import { edgeOfType } from '../../model/lookup.ts';
import type { EdgeState } from '../../model/states.ts';
import { edgeProblems } from '../../model/validation.ts';
import type { Hypothesis } from '../../projection/hypothesis.ts';
import type { Projection } from '../../projection/projection.ts';
import { isSettled } from '../../research/question-graph.ts';

/** Which part of a hypothesis cannot be, and why. */
export interface Contradiction {
  readonly argument: 'settle' | 'remove' | 'add';
  readonly sentence: string;
}

/** The first thing that speaks against the hypothesis, in the order of its parts. O(n + m) per added edge at most. */
export function contradictionIn(
  projection: Projection,
  hypothesis: Hypothesis,
): Contradiction | undefined {
  const { add, remove, settle } = hypothesis;
  return (
    amongNodes(projection, 'settle', settle) ??
    amongNodes(projection, 'remove', remove) ??
    amongBoth(projection, hypothesis) ??
    amongEdges(projection, add, new Set(remove.map((node) => projection.idOf(node)))) ??
    amongCircles(projection, add)
  );
}

function amongNodes(
  projection: Projection,
  argument: 'settle' | 'remove',
  nodes: readonly number[],
): Contradiction | undefined {
  const twice = nodes.find((node, place) => nodes.indexOf(node) !== place);
  if (twice === undefined) return undefined;
  return {
    argument,
    sentence: `${argument} names ${projection.idOf(twice)} twice; once is enough.`,
  };
}

function amongBoth(
  projection: Projection,
  { remove, settle }: Hypothesis,
): Contradiction | undefined {
  for (const node of settle) {
    const id = projection.idOf(node);
    if (remove.includes(node)) {
      const sentence = `${id} is in settle and in remove; it can be answered or gone, not both.`;
      return { argument: 'settle', sentence };
    }
    if (isSettled(projection, node)) {
      const status = String(projection.value(node, 'status'));
      const sentence = `${id} is settled already (${status}); settle takes open questions.`;
      return { argument: 'settle', sentence };
    }
  }
  return undefined;
}

function amongEdges(
  projection: Projection,
  edges: readonly EdgeState[],
  removed: ReadonlySet<string>,
): Contradiction | undefined {
  const seen = new Set<string>();
  for (const edge of edges) {
    const id = edgeId(edge);
    const sentence = seen.has(id)
      ? `add has ${spelt(edge)} twice; once is enough.`
      : refusalOf(projection, edge, removed);
    if (sentence !== undefined) return { argument: 'add', sentence };
    seen.add(id);
  }
  return undefined;
}

/** Why one edge cannot be added. */
function refusalOf(
  projection: Projection,
  edge: EdgeState,
  removed: ReadonlySet<string>,
): string | undefined {
  const [problem] = edgeProblems(edge);
  if (problem) return `add has ${spelt(edge)}, but: ${problem.message}`;
  const ends = [edge.source, edge.target];
  const unknown = ends.find((end) => projection.indexOf(end) === undefined);
  if (unknown !== undefined) return `add has ${spelt(edge)}, but there is no record ${unknown}.`;
  const gone = ends.find((end) => removed.has(end));
  if (gone !== undefined) return `add has ${spelt(edge)}, but ${gone} is in remove.`;
  return exists(projection, edge) ? `add has ${spelt(edge)}, which is there already.` : undefined;
}

/** Whether an edge of the type leads from one end to the other, whatever else it states. */
function exists(projection: Projection, { source, target, type }: EdgeState): boolean {
  const table = projection.edgesOf(type);
  const node = projection.indexOf(target);
  return rowOf(table.outgoing, projection.indexOf(source) ?? 0).some(
    (edge) => table.targets[edge] === node,
  );
}

function amongCircles(
  projection: Projection,
  edges: readonly EdgeState[],
): Contradiction | undefined {
  const acyclic = edges.filter(({ type }) => edgeOfType(type).acyclic);
  for (const type of new Set(acyclic.map((edge) => edge.type))) {
    const added = acyclic.filter((edge) => edge.type === type);
    const csr = withEdges(projection, type, added);
    for (const { source } of added) {
      const circle = shortestCycleThrough(csr, projection.indexOf(source) ?? 0);
      if (!circle) continue;
      const ids = Array.from(circle, (node) => projection.idOf(node));
      const told = [...ids, source].join(' → ');
      const sentence = `${type} must not run in a circle, but with what add has it would: ${told}.`;
      return { argument: 'add', sentence };
    }
  }
  return undefined;
}

/** What is recorded of a type and what is added, as one graph of nodes. */
function withEdges(projection: Projection, type: EdgeType, added: readonly EdgeState[]): Csr {
  const { sources, targets } = projection.edgesOf(type);
  const nodes = (ids: readonly string[]) => ids.map((id) => projection.indexOf(id) ?? 0);
  return buildCsr(
    projection.nodeCount,
    Uint32Array.from([...sources, ...nodes(added.map(({ source }) => source))]),
    Uint32Array.from([...targets, ...nodes(added.map(({ target }) => target))]),
  );
}

function spelt({ source, target, type }: EdgeState): string {
  return `${type} from ${source} to ${target}`;
}
