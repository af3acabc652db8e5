/** Finds the records that a list argument names. */
import type { KindName } from '../model/generated/model.ts';
import type { Projection } from '../projection/projection.ts';
import { checkChoice } from './choices.ts';
import { knownRecord } from './find-record.ts';

/**
 * The nodes of records of a kind by slug or global id, in the order given. Throws BAD_USER_INPUT for
 * an empty list and for an id of no such record.
 */
export function findListed(
  projection: Projection,
  kind: KindName,
  ids: readonly string[],
  argument: string,
): readonly number[] {
  checkChoice(argument, ids, 'id');
  return ids.map((id) => knownRecord(projection, kind, id, argument).node);
}
