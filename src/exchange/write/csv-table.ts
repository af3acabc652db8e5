/** A kind or edge type as a table: which columns it has, and the row of an entry. */
import { stringify } from 'csv-stringify/sync';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { edgeOfType, kindNamed } from '../../model/lookup.ts';
import type { FieldDescription } from '../../model/model.ts';
import type {
  FieldValue,
  LocalisedValue,
  Origin,
  StoredEdge,
  StoredRecord,
} from '../../model/states.ts';

type Entry = StoredRecord | StoredEdge;

/** A kind or an edge type. */
export type Table = { readonly kind: KindName } | { readonly edge: EdgeType };

/** A text came in a language that was in none when the columns were chosen. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** A column; the cell of an entry that has no value there is empty. */
interface Column {
  readonly name: string;
  readonly cell: (entry: Entry) => string;
}

/** Languages of the localised fields, by field. */
export type Languages = ReadonlyMap<string, ReadonlySet<string>>;

const PROVENANCE = [
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
] as const satisfies readonly (keyof Origin)[];

/** The table of an entry. */
export function tableOf(entry: Entry): Table {
  return 'kind' in entry ? { kind: entry.kind } : { edge: entry.type };
}

/** Name of the kind or edge type. */
export function tableName(table: Table): string {
  return 'kind' in table ? table.kind : table.edge;
}

/** Name of the file of a kind or edge type: `question.csv`, `REQUIRES.csv`. */
export function csvFileName(table: Table): string {
  return `${'kind' in table ? kindNamed(table.kind).slug : table.edge}.csv`;
}

/** Fields of a kind or edge type, in the order of the model. */
export function fieldsOf(table: Table): readonly FieldDescription[] {
  return 'kind' in table ? kindNamed(table.kind).fields : edgeOfType(table.edge).fields;
}

/** Writes the rows of one kind or edge type. */
export class CsvTable {
  readonly #columns: readonly Column[];
  readonly #languages: Languages;

  constructor(table: Table, languages: Languages = new Map()) {
    this.#languages = languages;
    this.#columns = [
      ...('kind' in table ? RECORD_COLUMNS : EDGE_COLUMNS),
      ...fieldsOf(table).flatMap((field) => columnsOf(field, languages.get(field.name))),
      ...PROVENANCE.map((name) => ({ name, cell: (entry: Entry) => entry.provenance[name] })),
    ];
  }

  /** The first row: the names of the columns. */
  header(): string {
    return stringify([this.#columns.map(({ name }) => name)]);
  }

  /** The rows of the entries. Throws `ChangedMeanwhile` for a language that has no column. */
  rows(entries: readonly Entry[]): string {
    for (const entry of entries) this.#checkLanguages(entry);
    return stringify(entries.map((entry) => this.#columns.map(({ cell }) => cell(entry))));
  }

  #checkLanguages({ id, fields }: Entry): void {
    for (const [field, languages] of this.#languages) {
      for (const language of Object.keys(textsOf(fields[field]))) {
        if (languages.has(language)) continue;
        throw new ChangedMeanwhile(
          `${id} got a text in the language ${language} while it was being exported; export again.`,
        );
      }
    }
  }
}

const RECORD_COLUMNS: readonly Column[] = [
  { name: 'kind', cell: (entry) => ('kind' in entry ? entry.kind : '') },
  { name: 'slug', cell: (entry) => ('kind' in entry ? entry.slug : '') },
];

const EDGE_COLUMNS: readonly Column[] = [
  { name: 'type', cell: (entry) => ('type' in entry ? entry.type : '') },
  { name: 'source', cell: (entry) => ('source' in entry ? entry.source : '') },
  { name: 'target', cell: (entry) => ('target' in entry ? entry.target : '') },
];

function columnsOf(field: FieldDescription, languages: ReadonlySet<string> = new Set()): Column[] {
  const { name, localised } = field;
  if (!localised) return [{ name, cell: ({ fields }) => cellOf(fields[name]) }];
  return [...languages].sort().map((language) => ({
    name: `${name}@${language}`,
    cell: ({ fields }) => textsOf(fields[name])[language] ?? '',
  }));
}

/** Texts by language; none for an absent value. */
export function textsOf(value: FieldValue | undefined): LocalisedValue {
  return (value ?? {}) as LocalisedValue;
}

function cellOf(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? listCell(value) : String(value);
}

/** Items joined by ` | `; an only item that reads like the empty list is told apart from it. */
function listCell(items: readonly (string | number)[]): string {
  if (items.length === 0) return '[]';
  const cell = items.map((item) => String(item).replace(/[\\|]/g, '\\$&')).join(' | ');
  return cell === '[]' ? '\\[]' : cell;
}
