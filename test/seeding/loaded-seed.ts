/** What the bundled data becomes, and counts over its rows. */
import { edgeId, recordId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { loadSeed } from '../../src/seeding/load-seed.ts';
import { FIELD_FOLDER, type Row } from './seed-folders.ts';

/** The bundled data, loaded once. */
export const seed = loadSeed(FIELD_FOLDER);
export const recordsById = new Map(seed.records.map((record) => [recordId(record), record]));
export const edgesById = new Map(seed.edges.map((edge) => [edgeId(edge), edge]));

export function recordAt(id: string): RecordState {
  const found = recordsById.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

export function edgeAt(id: string): EdgeState {
  const found = edgesById.get(id);
  if (!found) throw new Error(`no edge ${id}`);
  return found;
}

/** How many rows have that value. */
export function count(rows: readonly Row[], key: string, value: unknown): number {
  return rows.filter((row) => row[key] === value).length;
}

/** How many items the lists under those keys have together. */
export function total(rows: readonly Row[], ...keys: string[]): number {
  const lists = rows.flatMap((row) => keys.map((key) => row[key]));
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** How often each name occurs. */
export function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
