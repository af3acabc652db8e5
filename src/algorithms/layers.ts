import { at, type Csr } from './csr.ts';
import { buildStrongComponents, type StrongComponents } from './strong-components.ts';

/**
 * The layer of every node: the largest number of components that a path from it can still enter. A
 * node that depends on nothing is in layer 0; a strong component shares one layer. The forward pass of
 * the critical path method: Kelley and Walker, "Critical-path planning and scheduling" (1959). O(n + m).
 */
export function buildLayers(
  csr: Csr,
  components: StrongComponents = buildStrongComponents(csr),
): Uint32Array {
  const { componentOf, members } = components;
  const layerOfComponent = new Uint32Array(components.count);
  // Component by component: what a member points to outside its own has a smaller id, so is done.
  for (let index = 0; index < csr.nodeCount; index++) {
    const node = at(members.targets, index);
    const component = at(componentOf, node);
    const end = at(csr.offsets, node + 1);
    let layer = at(layerOfComponent, component);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const beneath = at(componentOf, at(csr.targets, edge));
      if (beneath !== component) layer = Math.max(layer, at(layerOfComponent, beneath) + 1);
    }
    layerOfComponent[component] = layer;
  }
  return componentOf.map((component) => at(layerOfComponent, component));
}
