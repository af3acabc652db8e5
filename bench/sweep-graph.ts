/** The graphs on which sweeps are measured, and the file in which a peer reads them. */
import { buildCsr } from '../src/algorithms/csr.ts';
import type { NecessityOrder } from '../src/algorithms/necessity-order.ts';
import { type OpenPrerequisites, openPrerequisites } from '../src/algorithms/prerequisite-graph.ts';
import { makeRandom } from '../test/support/random-questions.ts';

/** Layers of a sample graph, and how unevenly what is waited for is chosen in a layer. */
const LAYERS = 46;
const SKEW = 2.1;

/**
 * Open questions in 46 layers with four edges each on average, in no order of numbers. Each question
 * above the lowest layer waits for one in the layer beneath it and for others anywhere beneath it. Of these
 * edges `groupShare` are memberships in groups of two.
 */
export function layeredQuestions(nodeCount: number, groupShare = 0, seed = 1): OpenPrerequisites {
  const random = makeRandom(seed);
  const pick = (below: number) => Math.floor(random() ** SKEW * below);
  const numbers = shuffled(nodeCount, random);
  const number = (place: number) => numbers[place] ?? 0;
  const layerStart = (layer: number) => Math.floor((layer * nodeCount) / LAYERS);
  const [sources, targets]: [number[], number[]] = [[], []];
  const [owners, memberGroups, members]: [number[], number[], number[]] = [[], [], []];
  const edgesEach = 4 * (LAYERS / (LAYERS - 1));
  for (let layer = 1; layer < LAYERS; layer++) {
    const start = layerStart(layer);
    const beneath = layerStart(layer - 1);
    for (let place = start; place < layerStart(layer + 1); place++) {
      sources.push(number(place));
      targets.push(number(beneath + pick(start - beneath)));
      let left = Math.floor(edgesEach - 1 + random());
      for (; left >= 2 && random() < groupShare; left -= 2) {
        memberGroups.push(owners.length, owners.length);
        owners.push(number(place));
        members.push(number(pick(start)), number(pick(start)));
      }
      for (; left > 0; left--) {
        sources.push(number(place));
        targets.push(number(start - 1 - pick(start)));
      }
    }
  }
  return openPrerequisites({
    nodeCount,
    hard: buildCsr(nodeCount, Uint32Array.from(sources), Uint32Array.from(targets)),
    groupOwner: Uint32Array.from(owners),
    groupMembers: buildCsr(
      owners.length,
      Uint32Array.from(memberGroups),
      Uint32Array.from(members),
      nodeCount,
    ),
    settled: new Uint8Array(nodeCount),
  });
}

function shuffled(count: number, random: () => number): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, index) => index);
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    const chosen = numbers[other] ?? 0;
    numbers[other] = numbers[place] ?? 0;
    numbers[place] = chosen;
  }
  return numbers;
}

/** The bytes that bench/peers/sweeps.c reads: its first lines tell how they are laid out. */
export function sweepFile(order: NecessityOrder, weights: Float64Array): Uint8Array {
  const values = [...new Set(weights)];
  const classes = Uint32Array.from(order.nodes, (node) => values.indexOf(weights[node] ?? 0));
  const { componentOffsets, groupMembers, groupsOf, hard } = order;
  const sizes = [hard.nodeCount, hard.targets.length, groupMembers.nodeCount];
  const members = groupMembers.targets.slice(0, groupMembers.offsets.at(-1));
  const arrays = [
    Uint32Array.of(...sizes, members.length, componentOffsets.length - 1, values.length),
    hard.offsets,
    hard.targets,
    groupsOf.offsets,
    groupsOf.targets,
    groupMembers.offsets,
    members,
    componentOffsets,
    classes,
    Float64Array.from(values),
  ];
  return Buffer.concat(
    arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  );
}
