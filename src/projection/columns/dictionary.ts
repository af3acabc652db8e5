import type { FieldValue } from '../../model/states.ts';
import { nextVersion } from './shared-arrays.ts';

/**
 * Values of a field by code. It only grows, so that columns of several revisions share it; a code
 * means the same for ever. It may hold values that no record has any more, or none that the viewer
 * sees: only what a column points at may be told.
 */
export class Dictionary {
  /** No other dictionary has it; the same in every thread. */
  readonly version: number;
  /** By code; nothing at 0, which stands for absent. */
  readonly #values: (FieldValue | undefined)[];
  #codes: Map<FieldValue, number> | undefined;

  constructor(values: readonly FieldValue[] = [], version = nextVersion()) {
    this.version = version;
    this.#values = [undefined, ...values];
  }

  /** The largest code. */
  get size(): number {
    return this.#values.length - 1;
  }

  /** The value with that code; undefined for 0. */
  valueOf(code: number): FieldValue | undefined {
    return this.#values[code];
  }

  /** The code of a value, which gets one now unless it has one; 0 for undefined. */
  codeOf(value: FieldValue | undefined): number {
    if (value === undefined) return 0;
    const known = this.find(value);
    if (known !== undefined) return known;
    this.#known().set(value, this.#values.length);
    this.#values.push(value);
    return this.#values.length - 1;
  }

  /** The code of a value, or undefined when it has none. */
  find(value: FieldValue): number | undefined {
    return this.#known().get(value);
  }

  /** The values with codes above the given one. */
  valuesAfter(code: number): readonly FieldValue[] {
    return this.#values.slice(code + 1) as FieldValue[];
  }

  /** Takes in values from another thread, which follow those that are here. */
  append(values: readonly FieldValue[]): void {
    for (const value of values) {
      this.#codes?.set(value, this.#values.length);
      this.#values.push(value);
    }
  }

  /** Another one with the same codes, which can grow by itself. */
  fork(): Dictionary {
    return new Dictionary(this.valuesAfter(0));
  }

  /** Made when first asked for: whoever only reads does without. */
  #known(): Map<FieldValue, number> {
    if (this.#codes) return this.#codes;
    this.#codes = new Map();
    for (let code = 1; code < this.#values.length; code++) {
      const value = this.#values[code];
      if (value !== undefined) this.#codes.set(value, code);
    }
    return this.#codes;
  }
}
