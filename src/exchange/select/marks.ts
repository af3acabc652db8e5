import type { EdgeType } from '../../model/generated/model.ts';
import { sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';

/** A set of nodes that grows along edges. */
export class Marks {
  /** 1 = in the set. Length nodeCount. */
  readonly flags: Uint8Array;
  readonly #projection: Projection;

  constructor(projection: Projection) {
    this.#projection = projection;
    this.flags = new Uint8Array(projection.nodeCount);
  }

  /** Adds the nodes, and gives back those that were new. */
  add(nodes: Iterable<number>): readonly number[] {
    const added: number[] = [];
    for (const node of nodes) {
      if (this.flags[node] === 1) continue;
      this.flags[node] = 1;
      added.push(node);
    }
    return added;
  }

  /** Adds where edges of the type lead from the nodes, and gives back those that were new. */
  addTargets(nodes: Iterable<number>, type: EdgeType): readonly number[] {
    const found: number[] = [];
    for (const node of nodes) {
      for (const target of targetsOf(this.#projection, type, node)) found.push(target.node);
    }
    return this.add(found);
  }

  /** Adds where edges of the type to the nodes come from, and gives back those that were new. */
  addSources(nodes: Iterable<number>, type: EdgeType): readonly number[] {
    const found: number[] = [];
    for (const node of nodes) {
      for (const source of sourcesOf(this.#projection, type, node)) found.push(source.node);
    }
    return this.add(found);
  }
}
