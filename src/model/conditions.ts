/** What records can be found by: the conditions and orders that the model implies for its fields. */
import type { FieldDescription } from './model.ts';

/**
 * How a stored field is filtered: by a list of its values (enums; codes and identifiers, which are
 * short texts), by a truth value, or by a range.
 */
export type ConditionSort =
  | 'VALUES'
  | 'CODES'
  | 'BOOLEAN'
  | 'INT_RANGE'
  | 'FLOAT_RANGE'
  | 'DATE_RANGE'
  | 'MOMENT_RANGE';

/** Forms of short texts that stand for something else; addresses and texts are not among them. */
const CODE_FORMS: ReadonlySet<string> = new Set([
  'ARXIV',
  'COUNTRY',
  'DOI',
  'LANGUAGE',
  'ORCID',
  'ROR',
  'SLUG',
  'WIKIDATA',
]);

/** Texts without a named form that are codes all the same. */
const CODE_FIELDS: ReadonlySet<string> = new Set(['licence']);

const SORTS: Readonly<Record<Exclude<FieldDescription['type'], 'String'>, ConditionSort>> = {
  Enum: 'VALUES',
  Boolean: 'BOOLEAN',
  Int: 'INT_RANGE',
  Float: 'FLOAT_RANGE',
  Date: 'DATE_RANGE',
  DateTime: 'MOMENT_RANGE',
};

/** Moments that every record has beside its stored fields. */
export const RECORD_MOMENTS = ['createdAt', 'updatedAt'] as const;

/** One of these moments. */
export type RecordMoment = (typeof RECORD_MOMENTS)[number];

/** How the field is filtered; undefined for texts and lists, which are searched instead. */
export function conditionOn(field: FieldDescription): ConditionSort | undefined {
  if (field.list || field.localised) return undefined;
  if (field.type !== 'String') return SORTS[field.type];
  return isCode(field) ? 'CODES' : undefined;
}

/** Whether records can be ordered by the field: numbers and dates. */
export function isOrderable(field: FieldDescription): boolean {
  return conditionOn(field)?.endsWith('_RANGE') === true;
}

/** Whether the field is a single short text that is compared as a whole. */
function isCode({ constraint, name }: FieldDescription): boolean {
  return CODE_FORMS.has(constraint?.format ?? '') || CODE_FIELDS.has(name);
}
