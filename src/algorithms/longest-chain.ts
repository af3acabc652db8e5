import { at, buildCsr, type Csr, rowOf } from './csr.ts';
import { buildLayers } from './layers.ts';
import { buildStrongComponents, type StrongComponents } from './strong-components.ts';

/**
 * A longest chain of a graph, in which a strong component is one step: row after row the nodes of a
 * step, ascending; from each step an edge leads to the next. Among equally long chains the one wins
 * whose first step has the smallest node, then whose second step has, and so on. No step where there
 * is no node. A longest path of the condensed graph, layer by layer, as in the critical path method
 * (Kelley and Walker, "Critical-path planning and scheduling", 1959). O(n + m).
 */
export function longestChain(
  csr: Csr,
  components: StrongComponents = buildStrongComponents(csr),
): Csr {
  const layers = buildLayers(csr, components);
  const least = leastNodes(components, csr.nodeCount);
  const steps: number[] = [];
  let height = layers.reduce((most, layer) => Math.max(most, layer), 0);
  // Nodes come in ascending order, so the first of the highest layer is the smallest.
  let component = csr.nodeCount === 0 ? -1 : at(components.componentOf, layers.indexOf(height));
  while (component !== -1) {
    steps.push(component);
    height -= 1;
    component = nextStep(csr, components, { component, height, layers, least });
  }
  const nodes = steps.map((step) => rowOf(components.members, step).toSorted());
  const stepOf = nodes.flatMap((row, step) => Array.from(row, () => step));
  return buildCsr(
    steps.length,
    Uint32Array.from(stepOf),
    Uint32Array.from(nodes.flatMap((row) => [...row])),
    csr.nodeCount,
  );
}

interface Step {
  readonly component: number;
  /** Layer of the next step. */
  readonly height: number;
  readonly layers: Uint32Array;
  /** Smallest node per component. */
  readonly least: Uint32Array;
}

/** The component of the layer with the smallest node to which an edge leads; -1 for none. */
function nextStep(csr: Csr, { componentOf, members }: StrongComponents, step: Step): number {
  let next = -1;
  for (const node of rowOf(members, step.component)) {
    for (const target of rowOf(csr, node)) {
      const component = at(componentOf, target);
      if (component === step.component || step.layers[target] !== step.height) continue;
      if (next === -1 || at(step.least, component) < at(step.least, next)) next = component;
    }
  }
  return next;
}

function leastNodes({ componentOf, count }: StrongComponents, nodeCount: number): Uint32Array {
  const least = new Uint32Array(count);
  for (let node = nodeCount - 1; node >= 0; node--) least[at(componentOf, node)] = node;
  return least;
}
