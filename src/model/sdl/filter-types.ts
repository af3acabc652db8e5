/** SDL of the filters and orders of records, made from the model. */
import { type ConditionSort, conditionOn, isOrderable, RECORD_MOMENTS } from '../conditions.ts';
import type { FieldDescription, KindDescription, Model, RelationDescription } from '../model.ts';
import { kindValue, screamingCase } from '../schema-names.ts';

const RANGE_TYPES: Readonly<Partial<Record<ConditionSort, string>>> = {
  INT_RANGE: 'IntRange',
  FLOAT_RANGE: 'FloatRange',
  DATE_RANGE: 'DateRange',
  MOMENT_RANGE: 'DateTimeRange',
};

/** The filter of a kind. */
export function filterType({ name, fields, relations }: KindDescription): string {
  return `"Conditions on records of the kind ${name}; all given ones must hold."
input ${name}Filter {
${[...fields.flatMap(fieldCondition), ...momentConditions(), ...relations.map(relationCondition)].join('\n')}
}`;
}

/** The order of a kind. */
export function orderType({ name, fields }: KindDescription): string {
  const values = fields
    .filter(isOrderable)
    .map((field) => `"By \`${field.name}\`."\n${screamingCase(field.name)}`);
  return `"What records of the kind ${name} can be ordered by."
enum ${name}OrderField {
"By slug, as a dictionary does."
SLUG
${[...values, ...momentOrders()].join('\n')}
}

"An order of records of the kind ${name}; ties by slug."
input ${name}Order {
${orderFields(name)}
}`;
}

/** The names of the kinds, and filter and order of records of any kind. */
export function recordFilterTypes({ kinds }: Model, recordFields: ReadonlySet<string>): string {
  const common = (kinds[0]?.fields ?? []).filter(({ name }) => recordFields.has(name));
  const values = kinds.map(({ name }) => `"The kind ${name}."\n${kindValue(name)}`);
  return `"The kinds of records."
enum RecordKind {
${values.join('\n')}
}

"Conditions on records of any kind; all given ones must hold."
input RecordFilter {
"Any of these kinds."
kind: [RecordKind!]
${[...common.flatMap(fieldCondition), ...momentConditions()].join('\n')}
}

"What records of any kind can be ordered by."
enum RecordOrderField {
"By global id: by kind, then by slug."
ID
${momentOrders().join('\n')}
}

"An order of records of any kind; ties by global id."
input RecordOrder {
${orderFields('Record')}
}`;
}

function orderFields(name: string): string {
  return `"What to order by."
  field: ${name}OrderField!
  "Up or down."
  direction: OrderDirection! = ASCENDING`;
}

function fieldCondition(field: FieldDescription): string[] {
  const sort = conditionOn(field);
  const { enumName, name } = field;
  if (sort === undefined) return [];
  if (sort === 'VALUES') return [`"Any of these values of \`${name}\`."\n${name}: [${enumName}!]`];
  if (sort === 'CODES') {
    return [`"Any of these values of \`${name}\`, in capitals or not."\n${name}: [String!]`];
  }
  const type = sort === 'BOOLEAN' ? 'Boolean' : RANGE_TYPES[sort];
  const what = sort === 'BOOLEAN' ? 'This value' : 'A range';
  return [`"${what} of \`${name}\`; records without the value never fit."\n${name}: ${type}`];
}

function momentConditions(): string[] {
  return RECORD_MOMENTS.map((moment) => `"A range of \`${moment}\`."\n${moment}: DateTimeRange`);
}

function momentOrders(): string[] {
  return RECORD_MOMENTS.map((moment) => `"By \`${moment}\`."\n${screamingCase(moment)}`);
}

function relationCondition({ field }: RelationDescription): string {
  return `"What \`${field}\` leads to."\n${field}: RelationFilter`;
}
