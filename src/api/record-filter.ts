/** Conditions on records, as the schema derives them from the model. */
import { conditionOn, RECORD_MOMENTS, type RecordMoment } from '../model/conditions.ts';
import { TEXT_FORMS } from '../model/external-identifiers.ts';
import { type EdgeType, type KindName, MODEL } from '../model/generated/model.ts';
import { kindNamed } from '../model/lookup.ts';
import type { FieldDescription, RelationDescription } from '../model/model.ts';
import { kindValue } from '../model/schema-names.ts';
import { sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { badInput } from './errors.ts';
import { findAnyRecord, findRecord } from './find-record.ts';
import { type Bounds, rangeOf } from './ranges.ts';

/** Whether the record of a node is wanted. */
export type Fits = (node: number) => boolean;

/** A filter as the caller gave it, or none. */
export type GivenFilter = Readonly<Record<string, unknown>> | null | undefined;

/** Fields and relations by name, of one kind or of any record. */
interface Target {
  readonly fields: ReadonlyMap<string, FieldDescription>;
  readonly relations: ReadonlyMap<string, RelationDescription>;
}

const targets = new Map<string, Target>();

/**
 * The filter of a kind, or of records of any kind (`Record`), as a test of nodes. Throws
 * BAD_USER_INPUT, with the place beneath `place`, for a condition that cannot be meant.
 */
export function compileFilter(
  projection: Projection,
  kind: string,
  filter: GivenFilter,
  place = 'filter',
): Fits {
  const conditions = Object.entries(filter ?? {})
    .filter(([, wanted]) => wanted !== null && wanted !== undefined)
    .map(([name, wanted]) => conditionOf(projection, kind, name, wanted, `${place}.${name}`));
  return allOf(conditions);
}

function allOf(conditions: readonly Fits[]): Fits {
  const [first, ...others] = conditions;
  if (!first) return () => true;
  if (others.length === 0) return first;
  return (node) => {
    for (const fits of conditions) if (!fits(node)) return false;
    return true;
  };
}

function conditionOf(
  projection: Projection,
  kind: string,
  name: string,
  wanted: unknown,
  place: string,
): Fits {
  if (isMoment(name)) {
    const isWithin = rangeOf('MOMENT_RANGE', wanted as Bounds, place);
    return (node) => isWithin(projection.momentOf(node, name));
  }
  const { fields, relations } = targetOf(kind);
  const relation = relations.get(name);
  if (relation) return relationCondition(projection, relation, wanted as WantedEnds, place);
  const field = fields.get(name);
  if (field) return fieldCondition(projection, field, wanted, place);
  const kinds = listOf(wanted, place);
  return (node) => kinds.includes(kindValue(projection.kindOf(node)));
}

function fieldCondition(
  projection: Projection,
  field: FieldDescription,
  wanted: unknown,
  place: string,
): Fits {
  const { name } = field;
  const sort = conditionOn(field);
  if (sort === 'BOOLEAN') return (node) => projection.value(node, name) === wanted;
  if (sort === 'VALUES') {
    const values = new Set<unknown>(listOf(wanted, place));
    return (node) => values.has(projection.value(node, name));
  }
  if (sort === 'CODES') {
    const codes = new Set(codesOf(field, wanted, place));
    return (node) => codes.has(String(projection.value(node, name) ?? '').toLowerCase());
  }
  if (sort === undefined) throw new RangeError(`${name} is not filtered`);
  const isWithin = rangeOf(sort, wanted as Bounds, place);
  return (node) => isWithin(projection.value(node, name));
}

/** A list that narrows has an entry: an empty one would find nothing, which reads like a result. */
function listOf(wanted: unknown, place: string): readonly string[] {
  if (Array.isArray(wanted) && wanted.length > 0) return wanted as readonly string[];
  throw badInput(place, wanted, 'a list of at least one value, or absent');
}

function codesOf(field: FieldDescription, wanted: unknown, place: string): readonly string[] {
  const form = TEXT_FORMS.get(field.constraint?.format ?? '');
  const codes = listOf(wanted, place);
  for (const code of codes) {
    if (form && !form.isValid(code)) throw badInput(place, code, form.allowed);
  }
  return codes.map((code) => code.toLowerCase());
}

interface WantedEnds {
  readonly exists?: boolean | null;
  readonly any?: readonly string[] | null;
}

function relationCondition(
  projection: Projection,
  relation: RelationDescription,
  { exists, any }: WantedEnds,
  place: string,
): Fits {
  const isGiven = (value: unknown) => value !== null && value !== undefined;
  if (!isGiven(exists) && !isGiven(any)) {
    throw badInput(place, { exists, any }, 'given with exists, any or both');
  }
  const leads = leadsSomewhere(projection, relation);
  const near = isGiven(any) ? nearAny(projection, relation, any ?? [], `${place}.any`) : undefined;
  return (node) =>
    (!isGiven(exists) || leads(node) === exists) && (near === undefined || near.has(node));
}

function leadsSomewhere(projection: Projection, { direction, edge }: RelationDescription): Fits {
  const { incoming, outgoing } = projection.edgesOf(edge as EdgeType);
  const rows =
    direction === 'OUT' ? [outgoing] : direction === 'IN' ? [incoming] : [incoming, outgoing];
  return (node) => rows.some(({ offsets }) => (offsets[node] ?? 0) < (offsets[node + 1] ?? 0));
}

/** The nodes from which the relation leads to one of the records. */
function nearAny(
  projection: Projection,
  { direction, edge, to }: RelationDescription,
  ids: readonly string[],
  place: string,
): ReadonlySet<number> {
  const far = new Set(
    listOf(ids, place).map((id) => {
      const found =
        to === 'Record'
          ? findAnyRecord(projection, id, place)
          : findRecord(projection, to as KindName, id, place);
      if (!found) throw badInput(place, id, 'the id of a record that there is');
      return found.node;
    }),
  );
  const type = edge as EdgeType;
  const near = new Set<number>();
  for (const node of far) {
    const found = [
      ...(direction === 'IN' ? [] : sourcesOf(projection, type, node)),
      ...(direction === 'OUT' ? [] : targetsOf(projection, type, node)),
    ];
    for (const neighbour of found) near.add(neighbour.node);
  }
  return near;
}

function isMoment(name: string): name is RecordMoment {
  return (RECORD_MOMENTS as readonly string[]).includes(name);
}

function targetOf(kind: string): Target {
  const known = targets.get(kind);
  if (known) return known;
  // The conditions on any record are about fields that every kind has.
  const { fields, relations } = kind === 'Record' ? anyRecord() : kindNamed(kind);
  const target = {
    fields: new Map(fields.map((field) => [field.name, field])),
    relations: new Map(relations.map((relation) => [relation.field, relation])),
  };
  targets.set(kind, target);
  return target;
}

function anyRecord(): Pick<(typeof MODEL.kinds)[number], 'fields' | 'relations'> {
  return { fields: MODEL.kinds[0]?.fields ?? [], relations: [] };
}
