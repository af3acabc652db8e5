import { IdNumbers } from '../../changes/id-numbers.ts';
import type { Place } from '../input.ts';
import { CATEGORIES, type Category, SORTS } from './import-plan.ts';

/** What the table keeps of an entry. */
export interface TableEntry {
  readonly id: string;
  /** Of its state, in hexadecimal; only 64 bits of it are kept. Empty where there is none. */
  readonly digest: string;
  /** Kind or edge type. */
  readonly sort: string;
  readonly category: Category;
  readonly place: Place;
}

const sortNumbers = new Map(SORTS.map((name, number) => [name, number]));
const categoryNumbers = new Map(CATEGORIES.map((name, number) => [name, number]));

/** What an import knows of every entry of its files: about 50 bytes each, however large they are. */
export class EntryTable {
  readonly #ids = new IdNumbers();
  readonly #files: string[] = [];
  #facts = new Uint32Array(4 * 1024);
  #sorts = new Uint8Array(1024);
  #categories = new Uint8Array(1024);

  /** Number of entries. */
  get size(): number {
    return this.#ids.size;
  }

  /** The entry's number, or undefined when no entry has the id. */
  find(id: string): number | undefined {
    return this.#ids.get(id);
  }

  /** Enters an entry whose id is new, and gives its number. */
  add({ id, digest, sort, category, place }: TableEntry): number {
    const number = this.#ids.add(id);
    if (number === this.#sorts.length) this.#grow();
    const [high, low] = halvesOf(digest);
    this.#facts[number * 4] = high;
    this.#facts[number * 4 + 1] = low;
    this.#facts[number * 4 + 2] = this.#fileNumber(place.file);
    this.#facts[number * 4 + 3] = place.line ?? 0;
    this.#sorts[number] = sortNumbers.get(sort) ?? 0;
    this.set(number, category);
    return number;
  }

  /** Whether the entry was entered with that digest. */
  hasDigest(number: number, digest: string): boolean {
    const [high, low] = halvesOf(digest);
    return this.#facts[number * 4] === high && this.#facts[number * 4 + 1] === low;
  }

  /** Where the entry stands. */
  placeOf(number: number): Place {
    const file = this.#files[this.#facts[number * 4 + 2] ?? 0] ?? '';
    const line = this.#facts[number * 4 + 3] ?? 0;
    return line === 0 ? { file } : { file, line };
  }

  /** What becomes of the entry. */
  categoryOf(number: number): Category {
    return CATEGORIES[this.#categories[number] ?? 0] ?? 'mistaken';
  }

  /** Whether the entry is to be written. */
  isWritten(number: number): boolean {
    return (this.#categories[number] ?? 0) < 2;
  }

  /** Whether the entry will be there after the import: written now, or the same already. */
  isKept(number: number): boolean {
    return (this.#categories[number] ?? 0) < 3;
  }

  /** Decides anew what becomes of the entry. */
  set(number: number, category: Category): void {
    this.#categories[number] = categoryNumbers.get(category) ?? 0;
  }

  /** Calls back for every entry with what it is and what becomes of it. */
  visit(tell: (sort: string, category: Category) => void): void {
    for (let number = 0; number < this.size; number++) {
      tell(SORTS[this.#sorts[number] ?? 0] ?? '', this.categoryOf(number));
    }
  }

  /** Files come one after the other, so the last one is nearly always right. */
  #fileNumber(file: string): number {
    const last = this.#files.length - 1;
    if (this.#files[last] === file) return last;
    const known = this.#files.indexOf(file);
    return known < 0 ? this.#files.push(file) - 1 : known;
  }

  #grow(): void {
    const [facts, sorts, categories] = [this.#facts, this.#sorts, this.#categories];
    this.#facts = new Uint32Array(2 * facts.length);
    this.#facts.set(facts);
    this.#sorts = new Uint8Array(2 * sorts.length);
    this.#sorts.set(sorts);
    this.#categories = new Uint8Array(2 * categories.length);
    this.#categories.set(categories);
  }
}

function halvesOf(digest: string): readonly [number, number] {
  if (digest === '') return [0, 0];
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
}
