/** An entry of a file against what the store has of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Fields, Origin, StoredEdge, StoredRecord } from '../../model/states.ts';
import type { Category } from './import-plan.ts';

/** What an entry is, compared with the store, and why. */
export interface Comparison {
  readonly category: Category;
  readonly reason?: string;
}

/** The entry of the file. */
export interface ComparedEntry {
  readonly id: string;
  readonly digest: string;
  readonly fields: Fields;
  readonly origin: Origin | undefined;
}

/**
 * Compares an entry with the store's. A file that is older than the last change here does not
 * overwrite it unless told to.
 */
export function compareEntry(
  { id, digest, fields, origin }: ComparedEntry,
  present: StoredRecord | StoredEdge | null | undefined,
  overwrite: boolean,
): Comparison {
  if (!present) return { category: 'added' };
  const { provenance } = present;
  if (provenance.digest === digest) return { category: 'same' };
  if (origin && !overwrite && origin.updatedAt < provenance.updatedAt) {
    return {
      category: 'conflicting',
      reason: `${id} was changed here on ${provenance.updatedAt} by ${provenance.updatedBy}, after the file was written.`,
    };
  }
  return { category: 'changed', reason: differingFields(present.fields, fields).join(', ') };
}

/** Names of the fields that differ, in alphabetical order. */
function differingFields(one: Fields, other: Fields): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name])).toSorted();
}
