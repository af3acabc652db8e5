import { edgeOfType } from '../model/lookup.ts';
import type { StoredEdge } from '../model/states.ts';

/**
 * Tells whether the direct link of an edge was told before: several edges of one type may join the
 * same two records. Edges must come in the order of their ids; then all whose ids begin alike stand
 * together, and a few links are all that must be kept.
 */
export class LinkMemory {
  #open: string[] = [];

  /** Whether no earlier edge had the same type and ends. */
  isNew({ id, type, source, target }: StoredEdge): boolean {
    if (edgeOfType(type).discriminator === undefined) return true;
    const link = [type, ...source.split('/'), ...target.split('/')].join('.');
    this.#open = this.#open.filter((known) => id.startsWith(known));
    if (this.#open.includes(link)) return false;
    this.#open.push(link);
    return true;
  }
}
