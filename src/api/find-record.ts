/** Finds the records that arguments name. */
import type { KindName } from '../model/generated/model.ts';
import { parseRecordId, recordId, SLUG } from '../model/identity.ts';
import type { Projection } from '../projection/projection.ts';
import { badInput } from './errors.ts';
import { handleOf, type RecordHandle } from './record-handle.ts';

/** A record of a kind by slug or global id; throws BAD_USER_INPUT for a text that is neither. */
export function findRecord(
  projection: Projection,
  kind: KindName,
  id: string,
  argument: string,
): RecordHandle | null {
  const found = SLUG.test(id) ? { kind, slug: id } : parseRecordId(id);
  if (found?.kind !== kind) {
    const example = recordId({ kind, slug: 'some-slug' });
    throw badInput(argument, id, `a slug such as some-slug or a global id such as ${example}`);
  }
  return handleOf(projection, recordId(found));
}

/** The same, where an answer is about the record; throws BAD_USER_INPUT where there is none. */
export function knownRecord(
  projection: Projection,
  kind: KindName,
  id: string,
  argument: string,
): RecordHandle {
  const found = findRecord(projection, kind, id, argument);
  if (!found) throw badInput(argument, id, 'the id of a record that there is');
  return found;
}

/** A record of any kind by global id; throws BAD_USER_INPUT for a text that is none. */
export function findAnyRecord(
  projection: Projection,
  id: string,
  argument: string,
): RecordHandle | null {
  if (parseRecordId(id)) return handleOf(projection, id);
  throw badInput(argument, id, 'a global id such as question/some-slug');
}
