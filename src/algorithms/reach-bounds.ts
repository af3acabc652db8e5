import { at, buildCsr, type Csr, edgeSources, unionCsr } from './csr.ts';
import { buildLayers } from './layers.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';
import { buildStrongComponents, condense } from './strong-components.ts';

/** Stretches that one pass counts side by side. */
const WIDTH = 8;
const PASSES = 8;
const STRETCHES = WIDTH * PASSES;

/** What sums may lose by rounding, many times over. */
const SLACK = 1 + 1e-9;

/**
 * For each node a bound that the weight of the other nodes from which a path leads to it never
 * exceeds; 0 exactly where that weight is 0. Weights, one per node, must not be negative.
 *
 * The strong components stand in the order of their layers, cut in 64 stretches. What leads to a
 * component from within one stretch weighs no more than the stretch, and no more than what leads from
 * there to the components next above it, with those themselves: the smaller of the two counts. A sum
 * over all paths alone counts a node as often as paths lead from it; capped in each stretch it exceeds
 * the truth by about the one stretch in which the paths begin to meet. No probability is in it.
 * 8 passes over the edges, each of 8 sums: O(n + m), n * 64 bytes.
 */
export function boundReach(csr: Csr, weights: Float64Array): Float64Array {
  if (weights.length !== csr.nodeCount) {
    throw new RangeError(`weights must have length ${csr.nodeCount}, not ${weights.length}`);
  }
  const components = buildStrongComponents(csr);
  const edges = condense(csr, components);
  const sums = new Float64Array(components.count);
  for (let node = 0; node < csr.nodeCount; node++) {
    const component = at(components.componentOf, node);
    sums[component] = (sums[component] ?? 0) + (weights[node] ?? 0);
  }
  const above = new StretchSums(edges, sums).run();
  const bounds = new Float64Array(csr.nodeCount);
  for (let node = 0; node < csr.nodeCount; node++) {
    const component = at(components.componentOf, node);
    // The node itself goes first: alone in its component it then leaves exactly 0 behind.
    const others = (sums[component] ?? 0) - (weights[node] ?? 0);
    bounds[node] = ((above[component] ?? 0) + Math.max(0, others)) * SLACK;
  }
  return bounds;
}

/**
 * For each node a bound that the weight of what it is necessary for never exceeds, 0 where nothing
 * falls at once without it. A dependent that falls has lost a hard prerequisite or a whole group, and
 * with the group the one member of it that was chosen beforehand: hard edges and those to chosen
 * members lead from all that falls to what was removed, so `boundReach` on them holds. Chosen is
 * the member in the lowest layer, of equal ones the first: the fewer prerequisites it has, the fewer
 * are necessary for it. `directCounts` are those of the `NecessityOrder`. O(n + m).
 */
export function boundNecessity(
  open: OpenPrerequisites,
  weights: Float64Array,
  directCounts: Uint32Array,
): Float64Array {
  const bounds = boundReach(thinned(open), weights);
  return bounds.map((bound, node) => (directCounts[node] === 0 ? 0 : bound));
}

/** Hard edges, and of each group the edge to one member. */
function thinned({ groupMembers, groupOwner, hard, nodeCount }: OpenPrerequisites): Csr {
  const owners = edgeSources(groupMembers).map((group) => at(groupOwner, group));
  const layers = buildLayers(unionCsr([hard, buildCsr(nodeCount, owners, groupMembers.targets)]));
  const chosen = groupOwner.map((_, group) => {
    const start = at(groupMembers.offsets, group);
    const end = at(groupMembers.offsets, group + 1);
    let lowest = at(groupMembers.targets, start);
    for (let entry = start + 1; entry < end; entry++) {
      const member = at(groupMembers.targets, entry);
      if (at(layers, member) < at(layers, lowest)) lowest = member;
    }
    return lowest;
  });
  return unionCsr([hard, buildCsr(nodeCount, groupOwner, chosen)]);
}

/** Sums of weights above each component, stretch by stretch. An edge leads to a smaller id. */
class StretchSums {
  readonly #edges: Csr;
  readonly #weights: Float64Array;
  /** Per component; what leads to it stands in its own stretch or a later one. */
  readonly #stretchOf: Uint8Array;
  readonly #caps = new Float64Array(STRETCHES);
  /** WIDTH sums per component. */
  readonly #sums: Float64Array;
  readonly #totals: Float64Array;

  constructor(edges: Csr, weights: Float64Array) {
    this.#edges = edges;
    this.#weights = weights;
    this.#stretchOf = stretchesByLayer(edges);
    for (let component = 0; component < edges.nodeCount; component++) {
      const stretch = this.#stretchOf[component] ?? 0;
      this.#caps[stretch] = (this.#caps[stretch] ?? 0) + (weights[component] ?? 0);
    }
    this.#sums = new Float64Array(edges.nodeCount * WIDTH);
    this.#totals = new Float64Array(edges.nodeCount);
  }

  run(): Float64Array {
    for (let start = 0; start < STRETCHES; start += WIDTH) {
      if (start > 0) this.#sums.fill(0);
      for (let component = this.#edges.nodeCount - 1; component >= 0; component--) {
        // From a later stretch nothing of these leads to it.
        if ((this.#stretchOf[component] ?? 0) < start + WIDTH) this.#pass(component, start);
      }
    }
    return this.#totals;
  }

  #pass(component: number, start: number): void {
    const total = this.#cap(component, start);
    this.#totals[component] = (this.#totals[component] ?? 0) + total;
    // Its own weight goes up with the rest; nothing reads the row again.
    const own = (this.#stretchOf[component] ?? 0) - start;
    if (own < 0 && total === 0) return;
    const sums = this.#sums;
    const from = component * WIDTH;
    if (own >= 0) sums[from + own] = (sums[from + own] ?? 0) + (this.#weights[component] ?? 0);
    const { offsets, targets } = this.#edges;
    const end = at(offsets, component + 1);
    for (let edge = at(offsets, component); edge < end; edge++) {
      const into = at(targets, edge) * WIDTH;
      for (let place = 0; place < WIDTH; place++) {
        sums[into + place] = (sums[into + place] ?? 0) + (sums[from + place] ?? 0);
      }
    }
  }

  /** Leaves of each sum no more than its stretch weighs, and adds them up. */
  #cap(component: number, start: number): number {
    const sums = this.#sums;
    const from = component * WIDTH;
    let total = 0;
    for (let place = 0; place < WIDTH; place++) {
      const sum = Math.min(sums[from + place] ?? 0, this.#caps[start + place] ?? 0);
      sums[from + place] = sum;
      total += sum;
    }
    return total;
  }
}

/** The components by layer, cut in stretches of equal numbers. */
function stretchesByLayer(edges: Csr): Uint8Array {
  const layers = buildLayers(edges);
  let highest = 0;
  for (const layer of layers) highest = Math.max(highest, layer);
  const all = layers.map((_, component) => component);
  const order = buildCsr(highest + 1, layers, all, edges.nodeCount).targets;
  const stretches = new Uint8Array(edges.nodeCount);
  order.forEach((component, place) => {
    stretches[component] = Math.floor((place * STRETCHES) / edges.nodeCount);
  });
  return stretches;
}
