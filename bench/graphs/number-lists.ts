/** Lists of whole numbers that grow, in typed arrays. */

const FIRST_LENGTH = 1_024;

export class NumberList {
  #numbers = new Uint32Array(FIRST_LENGTH);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The numbers so far, as a view that later additions may leave behind. */
  get values(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }
}

/** Groups with their owners and members. */
export class GroupLists {
  readonly owners = new NumberList();
  /** One entry for each membership: the group, and in `memberNodes` the member. */
  readonly memberGroups = new NumberList();
  readonly memberNodes = new NumberList();

  add(owner: number, members: Iterable<number>): void {
    for (const member of members) {
      this.memberGroups.add(this.owners.length);
      this.memberNodes.add(member);
    }
    this.owners.add(owner);
  }
}
