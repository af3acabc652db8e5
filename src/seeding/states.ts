/** Makes states from input, with what the data leaves out left out. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { recordId } from '../model/identity.ts';
import { edgeOfType } from '../model/lookup.ts';
import type { EdgeState, Fields, FieldValue, RecordState } from '../model/states.ts';

/** What a row of an input file becomes: records and edges, in this order of mention. */
export type States = Iterable<RecordState | EdgeState>;

/** Fields of which some may turn out to be absent. */
export type PossibleFields = { readonly [field: string]: FieldValue | undefined };

/** A public, active record in English, unless the fields say otherwise. */
export function record(kind: KindName, slug: string, fields: PossibleFields): RecordState {
  const common = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' };
  return { kind, slug, fields: withoutAbsent({ ...common, ...fields }) };
}

/**
 * A public edge between two global ids. A symmetric one runs from the smaller id to the larger, so
 * that it is the same edge whichever end states it.
 */
export function edge(
  type: EdgeType,
  source: string,
  target: string,
  fields: PossibleFields = {},
): EdgeState {
  const turned = edgeOfType(type).symmetric && target < source;
  const ends = turned ? { source: target, target: source } : { source, target };
  return { type, ...ends, fields: withoutAbsent({ visibility: 'PUBLIC', ...fields }) };
}

/** Global id of the record of that kind and slug. */
export function idOf(kind: KindName, slug: string): string {
  return recordId({ kind, slug });
}

/** An empty list says nothing, so it is absent too. */
function withoutAbsent(fields: PossibleFields): Fields {
  const present: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    present[name] = value;
  }
  return present;
}
