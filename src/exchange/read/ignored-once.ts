/** Tells once of everything alike that is not read, so that a file of such things stays short. */
import type { NotRead } from '../../linked-data/read-statements.ts';
import type { InputIgnored } from '../input.ts';
import { ignoredAt, placeIn } from './items.ts';

/** Of so many different reasons a file is told; the rest is left out. */
const MAXIMUM_REASONS = 1_000;

/** Remembers the reasons of one file. */
export class IgnoredOnce {
  readonly #file: string;
  readonly #reasons = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  /** The item for the first with a reason; none for all others. */
  add({ reason, line }: NotRead): readonly InputIgnored[] {
    if (this.#reasons.has(reason) || this.#reasons.size >= MAXIMUM_REASONS) return [];
    this.#reasons.add(reason);
    return [ignoredAt(placeIn(this.#file, line), reason)];
  }
}
