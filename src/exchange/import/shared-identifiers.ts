/** Finds records that claim an identifier of a registry which another record of their kind has. */
import { IdNumbers } from '../../changes/id-numbers.ts';
import { MODEL } from '../../model/generated/model.ts';
import { recordId } from '../../model/identity.ts';
import type { RecordState, StoredRecord } from '../../model/states.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { scanPages } from '../../store/read-all.ts';
import type { EntryTable } from './entry-table.ts';
import { MAXIMUM_LISTED } from './import-plan.ts';

/** Two records with one identifier. */
export interface SharedIdentifier {
  /** Number of the file's record that newly claims it. */
  readonly number: number;
  /** `Work.doi "10.1000/1"`. */
  readonly identifier: string;
  /** The other record: its id when it is in the store, else its number. */
  readonly other: string | number;
}

const FORMATS: ReadonlySet<string> = new Set(['ARXIV', 'DOI', 'ORCID', 'ROR', 'WIKIDATA']);
const PAGE_SIZE = 5_000;

const identifierFields: ReadonlyMap<string, readonly string[]> = new Map(
  MODEL.kinds.map(({ name, fields }) => [
    name,
    fields
      .filter(({ constraint, list }) => !list && FORMATS.has(constraint?.format ?? ''))
      .map((field) => field.name),
  ]),
);

/**
 * Collects the identifiers that are new, about 30 bytes each. What one export says twice was so where
 * it was written, and is no conflict.
 */
export class SharedIdentifiers {
  /** At most `MAXIMUM_LISTED`. */
  readonly found: SharedIdentifier[] = [];
  /** Numbers of further records that share one. */
  readonly further: number[] = [];
  readonly #claims = new IdNumbers();
  #claimants = new Uint32Array(1024);
  /** Identifiers that records of the store will no longer have. */
  readonly #given = new IdNumbers();
  readonly #table: EntryTable;
  readonly #isExport: (file: string) => boolean;

  /** The table must hold what is added. */
  constructor(table: EntryTable, isExport: (file: string) => boolean) {
    this.#table = table;
    this.#isExport = isExport;
  }

  /** A record that is to be written over what is present, whose identifiers stay its own. */
  add(number: number, record: RecordState, present: StoredRecord | undefined): void {
    const before = new Set(present ? identifiersOf(present).map(({ key }) => key) : []);
    const id = recordId(record);
    for (const { key, identifier } of identifiersOf(record)) {
      if (before.delete(key)) continue;
      const other = this.#claim(key, number);
      if (other !== number && !this.#isOneExport(number, other))
        this.#tell({ number, identifier, other });
    }
    for (const key of before) this.#given.add(`${key} ${id}`);
  }

  /** Compares what was added with all records of the store, when there is anything to compare. */
  async compareWith(store: Pick<GraphStore, 'scanRecords'>): Promise<void> {
    if (this.#claims.size === 0) return;
    for await (const page of scanPages((each) => store.scanRecords(each), PAGE_SIZE)) {
      for (const record of page) this.#compare(record);
    }
  }

  /** The first record to claim the identifier. */
  #claim(key: string, number: number): number {
    const claim = this.#claims.add(key);
    if (claim === this.#claimants.length) {
      const claimants = this.#claimants;
      this.#claimants = new Uint32Array(2 * claimants.length);
      this.#claimants.set(claimants);
    }
    if (this.#claimants[claim] === 0) this.#claimants[claim] = number + 1;
    return (this.#claimants[claim] ?? 0) - 1;
  }

  #compare(record: StoredRecord): void {
    for (const { key, identifier } of identifiersOf(record)) {
      const claim = this.#claims.get(key);
      if (claim === undefined || this.#given.get(`${key} ${record.id}`) !== undefined) continue;
      const number = (this.#claimants[claim] ?? 0) - 1;
      if (this.#isOneExport(number, this.#table.find(record.id))) continue;
      this.#tell({ number, identifier, other: record.id });
    }
  }

  /** Whether both records stand in one export. */
  #isOneExport(number: number, other: number | undefined): boolean {
    if (other === undefined) return false;
    const { file } = this.#table.placeOf(number);
    return this.#isExport(file) && this.#table.placeOf(other).file === file;
  }

  #tell(shared: SharedIdentifier): void {
    if (this.found.length < MAXIMUM_LISTED) this.found.push(shared);
    else this.further.push(shared.number);
  }
}

interface Identifier {
  /** The same for all spellings. */
  readonly key: string;
  /** For people. */
  readonly identifier: string;
}

/** DOIs are the same in capitals, and versions of an arXiv paper are one work. */
function identifiersOf({ kind, fields }: RecordState): readonly Identifier[] {
  return (identifierFields.get(kind) ?? []).flatMap((field) => {
    const value = fields[field];
    if (typeof value !== 'string') return [];
    const folded = field === 'arxiv' ? value.replace(/v\d+$/, '') : value.toLowerCase();
    return [
      {
        key: `${kind}.${field}:${folded}`,
        identifier: `${kind}.${field} ${JSON.stringify(value)}`,
      },
    ];
  });
}
