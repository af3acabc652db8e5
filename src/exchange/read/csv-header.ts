/** The first row of a file of CSV, which names the columns. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { isLanguageTag } from '../../model/external-identifiers.ts';
import type { FieldDescription } from '../../model/model.ts';
import { nearestName, orNearest } from '../../model/nearest-name.ts';
import { shown } from '../../model/validation.ts';
import type { CsvTable } from './csv-table.ts';
import { ORIGIN_KEYS } from './origin.ts';

/** A column whose cells are values of a field. */
export interface FieldColumn {
  readonly is: 'field';
  readonly field: FieldDescription;
  readonly language?: string;
  /** As `InputEntry.told` names it: the field, or the field and `@` and the language. */
  readonly told: string;
}

/** What the cells of a column are. */
export type CsvColumn = FieldColumn | { readonly is: 'naming' | 'origin'; readonly name: string };

/** The columns of a table. */
export interface CsvHeader {
  readonly columns: readonly CsvColumn[];
  /** Whether the rows tell their provenance, as those of an export do. */
  readonly hasOrigin: boolean;
}

const NAMING = { kind: ['kind', 'slug'], type: ['type', 'source', 'target'] } as const;

/** The columns that the names mean; throws `ReadMistake` for the first that is wrong. */
export function readHeader(names: readonly string[], table: CsvTable | undefined): CsvHeader {
  refuseOtherSeparators(names);
  if (table === undefined) throw unknownTable(names);
  const columns = names.map((name) => readColumn(name, table));
  refuseRepeated(names);
  const [, ...needed] = NAMING[table.is];
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) {
    const near = nearestName(missing, names);
    const end = near === undefined ? '.' : `; is ${shown(near)} meant to be it?`;
    throw new ReadMistake(`The column ${missing} is missing${end}`);
  }
  const origin = ORIGIN_KEYS.filter((key) => names.includes(key));
  if (origin.length > 0 && origin.length < ORIGIN_KEYS.length) {
    const absent = ORIGIN_KEYS.find((key) => !names.includes(key));
    throw new ReadMistake(
      `The column ${absent} is missing; ${ORIGIN_KEYS.join(', ')} stand together or not at all.`,
    );
  }
  return { columns, hasOrigin: origin.length > 0 };
}

function refuseOtherSeparators(names: readonly string[]): void {
  const [only = ''] = names;
  if (names.length > 1) return;
  const found = [';', '\t', '|'].find((separator) => only.includes(separator));
  if (found === undefined) return;
  const words: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
  throw new ReadMistake(`The columns are separated by ${words[found]}; they must be by commas.`);
}

function unknownTable(names: readonly string[]): ReadMistake {
  const near = names.find((name) => nearestName(name, ['kind', 'type']) !== undefined);
  const end = near === undefined ? '.' : `; is ${shown(near)} meant to be it?`;
  return new ReadMistake(
    `Neither the file's name (as question.csv or REQUIRES.csv) nor a column kind or type tells what the rows are${end}`,
  );
}

function refuseRepeated(names: readonly string[]): void {
  const seen = new Set<string>();
  const repeated = names.find((name) => seen.size === seen.add(name).size);
  if (repeated === undefined) return;
  throw new ReadMistake(`The column ${shown(repeated)} stands twice.`);
}

function readColumn(name: string, { is, name: place, fields }: CsvTable): CsvColumn {
  if (NAMING[is].some((naming) => naming === name)) return { is: 'naming', name };
  if (ORIGIN_KEYS.some((key) => key === name)) return { is: 'origin', name };
  const at = name.indexOf('@');
  const field = fields.get(at < 0 ? name : name.slice(0, at));
  if (field === undefined) {
    const known = [...NAMING[is], ...fields.keys(), ...ORIGIN_KEYS];
    const wanted = at < 0 ? name : name.slice(0, at);
    const what = name === '' ? 'A column has no name' : `${place} has no column ${shown(name)}`;
    throw new ReadMistake(`${what}${orNearest(wanted, known)}`);
  }
  if (!field.localised) {
    if (at < 0) return { is: 'field', field, told: name };
    throw new ReadMistake(`The column ${shown(name)} has a language; ${field.name} has none.`);
  }
  if (at >= 0) return { is: 'field', field, told: name, language: languageOf(name, at) };
  throw new ReadMistake(`The column ${name} needs a language, as ${name}@en.`);
}

function languageOf(name: string, at: number): string {
  const tag = name.slice(at + 1);
  if (isLanguageTag(tag)) return tag;
  const canonical = canonicalOf(tag);
  const end = canonical === undefined ? '' : `; did you mean "${name.slice(0, at)}@${canonical}"?`;
  throw new ReadMistake(
    `The column ${shown(name)} must end with a BCP 47 language tag such as en or zh-Hant${end === '' ? '.' : end}`,
  );
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
