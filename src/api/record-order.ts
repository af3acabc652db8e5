/** Orders of records, as the schema derives them from the model. */
import { RECORD_MOMENTS } from '../model/conditions.ts';
import { MODEL } from '../model/generated/model.ts';
import { kindNamed } from '../model/lookup.ts';
import { screamingCase } from '../model/schema-names.ts';
import type { FieldValue } from '../model/states.ts';
import type { Projection } from '../projection/projection.ts';

/** An order as the caller gave it. */
export interface GivenOrder {
  readonly field: string;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

/**
 * Compares nodes of a kind, or of any kind (`Record`), by the order. Nodes are numbered by their
 * ids, which break ties; records without the value come last either way.
 */
export function compareBy(
  projection: Projection,
  kind: string,
  { direction, field }: GivenOrder,
): (left: number, right: number) => number {
  const sign = direction === 'DESCENDING' ? -1 : 1;
  const read = valueReader(projection, kind, field);
  if (!read) return (left, right) => sign * (left - right);
  return (left, right) => compare(read(left), read(right), sign) || left - right;
}

/** Undefined for the order by slug or id. */
function valueReader(
  projection: Projection,
  kind: string,
  value: string,
): ((node: number) => FieldValue | undefined) | undefined {
  const moment = RECORD_MOMENTS.find((each) => screamingCase(each) === value);
  if (moment) {
    return (node) => {
      const milliseconds = projection.momentOf(node, moment);
      return Number.isNaN(milliseconds) ? undefined : milliseconds;
    };
  }
  const fields = kind === 'Record' ? MODEL.kinds[0]?.fields : kindNamed(kind).fields;
  const field = fields?.find(({ name }) => screamingCase(name) === value);
  return field && ((node) => projection.value(node, field.name));
}

function compare(
  left: FieldValue | undefined,
  right: FieldValue | undefined,
  sign: number,
): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left < right ? -sign : sign;
}
