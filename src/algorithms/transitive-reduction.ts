import { at, type Csr } from './csr.ts';
import { stopIfAbandoned } from './interruption.ts';
import { buildStrongComponents, condense, type StrongComponents } from './strong-components.ts';

/** Columns of bits that one sweep over the components carries. */
const BLOCK_COLUMNS = 32;

/**
 * Which edges could be left out, all of them together, and no node would reach fewer nodes: 1 for an
 * edge whose ends are in different strong components and beside which a way leads through a third
 * one, else 0. Parallel to `csr.targets`. These are the edges outside the transitive reduction of
 * the condensed graph, which is unique: Aho, Garey and Ullman, "The transitive reduction of a
 * directed graph" (1972). An edge inside a component is never redundant, nor is one of several
 * between the same two components: which of them could go would be a matter of choice.
 * O(k / 32 * (n + m)) for k components with two or more components above them.
 */
export function redundantEdges(
  csr: Csr,
  components: StrongComponents = buildStrongComponents(csr),
): Uint8Array {
  const condensed = condense(csr, components);
  const isRedundant = redundantAmongComponents(condensed);
  const marks = new Uint8Array(csr.targets.length);
  // Holds component + 1 of the last one from which an edge to this one is redundant.
  const markedBy = new Uint32Array(components.count);
  for (let place = 0; place < csr.nodeCount; place++) {
    const node = at(components.members.targets, place);
    const component = at(components.componentOf, node);
    const condensedEnd = at(condensed.offsets, component + 1);
    for (let edge = at(condensed.offsets, component); edge < condensedEnd; edge++) {
      if (isRedundant[edge] === 1) markedBy[at(condensed.targets, edge)] = component + 1;
    }
    const end = at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const target = at(components.componentOf, at(csr.targets, edge));
      if (markedBy[target] === component + 1) marks[edge] = 1;
    }
  }
  return marks;
}

/**
 * A shortest way from a node to another beside the edges between their strong components: both ends
 * are listed, and what lies between is in at least one third component. Null when there is none, so
 * always for an edge that is not redundant. Breadth first, as in `reachFrom`; O(n + m).
 */
export function wayAround(
  csr: Csr,
  from: number,
  to: number,
  components: StrongComponents = buildStrongComponents(csr),
): Uint32Array | null {
  const { componentOf } = components;
  const [first, last] = [at(componentOf, from), at(componentOf, to)];
  if (first === last) return null;
  const cameFrom = new Uint32Array(csr.nodeCount); // node + 1, 0 = not reached
  cameFrom[from] = from + 1;
  const queue = [from];
  for (const node of queue) {
    const isFirst = componentOf[node] === first;
    const end = at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const target = at(csr.targets, edge);
      if (cameFrom[target] !== 0 || (isFirst && componentOf[target] === last)) continue;
      cameFrom[target] = node + 1;
      if (target === to) return trace(cameFrom, from, to);
      queue.push(target);
    }
  }
  return null;
}

function trace(cameFrom: Uint32Array, from: number, to: number): Uint32Array {
  const way = [to];
  for (let node = to; node !== from; ) {
    node = at(cameFrom, node) - 1;
    way.push(node);
  }
  return Uint32Array.from(way.reverse());
}

/** The same of a graph without cycles whose edges all lead to smaller numbers. */
function redundantAmongComponents(condensed: Csr): Uint8Array {
  const marks = new Uint8Array(condensed.targets.length);
  const columns = withTwoAbove(condensed);
  const bitOf = new Uint32Array(condensed.nodeCount);
  for (let start = 0; start < columns.length; start += BLOCK_COLUMNS) {
    stopIfAbandoned();
    const block = columns.subarray(start, start + BLOCK_COLUMNS);
    bitOf.fill(0);
    block.forEach((node, column) => {
      bitOf[node] = 1 << column;
    });
    markBlock(condensed, bitOf, at(block, 0), marks);
  }
  return marks;
}

/** Nodes to which two or more edges lead, ascending. */
function withTwoAbove({ nodeCount, targets }: Csr): Uint32Array {
  const above = new Uint32Array(nodeCount);
  for (const target of targets) above[target] = at(above, target) + 1;
  return Uint32Array.from(above.keys()).filter((node) => at(above, node) > 1);
}

/** Marks the redundant edges to the nodes that have a bit, the smallest of which is `first`. */
function markBlock(condensed: Csr, bitOf: Uint32Array, first: number, marks: Uint8Array): void {
  const { nodeCount, offsets, targets } = condensed;
  // Bits of the nodes that can be reached over one edge or more.
  const reached = new Uint32Array(nodeCount);
  for (let node = first + 1; node < nodeCount; node++) {
    const start = at(offsets, node);
    const end = at(offsets, node + 1);
    let direct = 0;
    let beyond = 0;
    for (let edge = start; edge < end; edge++) {
      direct |= at(bitOf, at(targets, edge));
      beyond |= at(reached, at(targets, edge));
    }
    reached[node] = direct | beyond;
    if ((direct & beyond) === 0) continue;
    for (let edge = start; edge < end; edge++) {
      if ((at(bitOf, at(targets, edge)) & beyond) !== 0) marks[edge] = 1;
    }
  }
}
