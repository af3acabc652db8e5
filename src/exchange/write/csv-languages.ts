import { type EdgeType, type KindName, MODEL } from '../../model/generated/model.ts';
import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import { fieldsOf, type Languages, type Table, tableName, tableOf, textsOf } from './csv-table.ts';
import { type ExportScope, type ExportSource, VisibleEntries } from './visible-entries.ts';

/** Languages of the texts that an export will hold, by kind or edge type. */
export type LanguagesByTable = ReadonlyMap<string, Languages>;

const tables: readonly Table[] = [
  ...MODEL.kinds.map(({ name }) => ({ kind: name as KindName })),
  ...MODEL.edges.map(({ type }) => ({ edge: type as EdgeType })),
];

/** Reads what the export will hold once, as far as texts by language can be in it. */
export async function findLanguages(
  source: ExportSource,
  scope: ExportScope,
  wanted: (table: Table) => boolean,
): Promise<LanguagesByTable> {
  const localised = tables.filter((table) => wanted(table) && localisedNames(table).length > 0);
  const found = new Map(
    localised.map((table) => [
      tableName(table),
      new Map(localisedNames(table).map((name) => [name, new Set<string>()])),
    ]),
  );
  const collect = (entry: StoredRecord | StoredEdge) => {
    for (const [field, languages] of found.get(tableName(tableOf(entry))) ?? []) {
      for (const language of Object.keys(textsOf(entry.fields[field]))) languages.add(language);
    }
  };
  if (localised.length === 0) return found;
  const entries = new VisibleEntries(source, scope);
  for await (const page of entries.records()) page.forEach(collect);
  if (!localised.some((table) => 'edge' in table)) return found;
  for await (const page of entries.edges()) page.forEach(collect);
  return found;
}

function localisedNames(table: Table): readonly string[] {
  return fieldsOf(table)
    .filter(({ localised }) => localised)
    .map(({ name }) => name);
}
