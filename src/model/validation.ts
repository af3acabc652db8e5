/** Checks states against the model. Every problem says where, what was given and what is allowed. */
import { isLanguageTag, TEXT_FORMS } from './external-identifiers.ts';
import { MODEL } from './generated/model.ts';
import { MAXIMUM_SLUG_LENGTH, parseRecordId, SLUG } from './identity.ts';
import { edgeOfType, enumNamed, isEdgeType, isKindName, kindNamed } from './lookup.ts';
import type { FieldDescription, ScalarType } from './model.ts';
import { nearestName, orNearest } from './nearest-name.ts';
import type { EdgeState, FieldValue, LocalisedValue, RecordState } from './states.ts';

/** A reason why a state cannot be stored. */
export interface Problem {
  /** Field name, or `slug`, `kind`, `type`, `source`, `target`. */
  readonly path: string;
  /** One sentence for a person. */
  readonly message: string;
}

/** Problems of a record; none for one that can be stored. */
export function recordProblems(record: RecordState): readonly Problem[] {
  if (!isKindName(record.kind)) return [problem('kind', unknownKind(record.kind))];
  if (!SLUG.test(record.slug) || record.slug.length > MAXIMUM_SLUG_LENGTH) {
    return [
      problem(
        'slug',
        `The slug ${shown(record.slug)} must be kebab-case of at most ${MAXIMUM_SLUG_LENGTH} characters.`,
      ),
    ];
  }
  return fieldProblems(record.kind, kindNamed(record.kind).fields, record.fields);
}

/** The sentence about a kind that the model does not have. */
export function unknownKind(name: string): string {
  const kinds = MODEL.kinds.map((kind) => kind.name);
  return `${shown(name)} is not a kind${orNearest(name, kinds)}`;
}

/** The sentence about an edge type that the model does not have. */
export function unknownEdgeType(name: string): string {
  const types = MODEL.edges.map((edge) => edge.type);
  return `${shown(name)} is not an edge type${orNearest(name, types)}`;
}

/** The sentence about a field that the kind or edge type does not have. */
function unknownField(place: string, fields: readonly FieldDescription[], name: string): string {
  const names = fields.map((field) => field.name);
  return `${place} has no field ${shown(name)}${orNearest(name, names)}`;
}

/** Problems of an edge, apart from whether its ends exist; none for one that can be stored. */
export function edgeProblems(edge: EdgeState): readonly Problem[] {
  if (!isEdgeType(edge.type)) return [problem('type', unknownEdgeType(edge.type))];
  const description = edgeOfType(edge.type);
  const source = parseRecordId(edge.source);
  const target = parseRecordId(edge.target);
  if (!source) return [problem('source', `${shown(edge.source)} is not the id of a record.`)];
  if (!target) return [problem('target', `${shown(edge.target)} is not the id of a record.`)];
  const fits = description.pairs.some(
    (pair) =>
      (pair.source === '*' || pair.source === source.kind) &&
      (pair.target === '*' || pair.target === target.kind),
  );
  if (!fits) {
    const allowed = description.pairs.map((pair) => `${pair.source} to ${pair.target}`).join(', ');
    return [
      problem(
        'type',
        `${edge.type} cannot go from ${source.kind} to ${target.kind}; allowed is ${allowed}.`,
      ),
    ];
  }
  return fieldProblems(edge.type, description.fields, edge.fields);
}

function fieldProblems(
  place: string,
  fields: readonly FieldDescription[],
  values: Readonly<Record<string, FieldValue>>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const names = namesOf(fields);
  for (const name of Object.keys(values)) {
    if (!names.has(name)) problems.push(problem(name, unknownField(place, fields, name)));
  }
  for (const field of fields) {
    const message = fieldMessage(field, values[field.name]);
    if (message !== undefined)
      problems.push(problem(field.name, `${place}.${field.name} ${message}`));
  }
  return problems;
}

/** What is wrong with the value, as it follows the name of the field. */
function fieldMessage(field: FieldDescription, value: FieldValue | undefined): string | undefined {
  if (value === undefined) return field.required ? 'is missing.' : undefined;
  const allowed = refusal(field, value);
  if (allowed === undefined) return undefined;
  const end = allowed.endsWith('?') ? '' : '.';
  return `is ${shown(value)}; it must be ${allowed}${end}`;
}

const namesByFields = new Map<readonly FieldDescription[], ReadonlySet<string>>();

/** Names of the fields of a kind or edge type, worked out once. */
function namesOf(fields: readonly FieldDescription[]): ReadonlySet<string> {
  const known = namesByFields.get(fields);
  if (known) return known;
  const names = new Set(fields.map((field) => field.name));
  namesByFields.set(fields, names);
  return names;
}

/** What is allowed instead of the value, or undefined when the value is allowed. */
function refusal(field: FieldDescription, value: FieldValue): string | undefined {
  if (field.localised) return localisedRefusal(field, value);
  if (!field.list) return scalarRefusal(field, value);
  if (!Array.isArray(value)) return 'a list';
  const [first] = value.flatMap((item: FieldValue) => scalarRefusal(field, item) ?? []);
  return first === undefined ? undefined : `a list whose items are ${first}`;
}

function localisedRefusal(field: FieldDescription, value: FieldValue): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return 'texts by language';
  const texts = value as LocalisedValue;
  const languages = Object.keys(texts);
  if (languages.length === 0) return 'texts in at least one language';
  if (!languages.every(isLanguageTag)) {
    return 'texts by BCP 47 language tags such as en or zh-Hant';
  }
  for (const language of languages) {
    const found = textRefusal(field, texts[language]);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Refusal = (field: FieldDescription, value: unknown) => string | undefined;

const SCALAR_REFUSALS: Readonly<Record<ScalarType, Refusal>> = {
  Enum: (field, value) => enumRefusal(field.enumName ?? '', value),
  Boolean: (_field, value) => (typeof value === 'boolean' ? undefined : 'true or false'),
  Int: (field, value) =>
    Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
      ? rangeRefusal(field, Number(value))
      : 'a whole number of at most 32 bits',
  Float: (field, value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? rangeRefusal(field, value)
      : 'a finite number',
  Date: (_field, value) => (isDate(value) ? undefined : 'a date written YYYY-MM-DD'),
  DateTime: (_field, value) =>
    isMoment(value) ? undefined : 'a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ',
  String: textRefusal,
};

function scalarRefusal(field: FieldDescription, value: unknown): string | undefined {
  return SCALAR_REFUSALS[field.type](field, value);
}

function enumRefusal(name: string, value: unknown): string | undefined {
  const { values } = enumNamed(name);
  if (values.some((each) => each.name === value)) return undefined;
  const names = values.map((each) => each.name);
  if (typeof value !== 'string') return `one of ${names.join(', ')}`;
  const nearest = nearestName(value, names);
  return `one of ${names.join(', ')}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`;
}

function rangeRefusal({ constraint }: FieldDescription, value: number): string | undefined {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } =
    constraint ?? {};
  if (value >= minimum && value <= maximum) return undefined;
  if (minimum === Number.NEGATIVE_INFINITY) return `at most ${maximum}`;
  return maximum === Number.POSITIVE_INFINITY
    ? `at least ${minimum}`
    : `from ${minimum} to ${maximum}`;
}

function textRefusal({ constraint }: FieldDescription, value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return 'a text in quotes';
  if (typeof value !== 'string' || value === '') return 'a text that is not empty';
  if (!value.isWellFormed()) return 'a text of whole characters (well-formed Unicode)';
  if (value.includes('\u0000')) return 'a text without the NUL character';
  const longest = constraint?.maximumLength;
  if (longest !== undefined && value.length > longest) return `at most ${longest} characters long`;
  const form = constraint?.format === undefined ? undefined : TEXT_FORMS.get(constraint.format);
  return form && !form.isValid(value) ? form.allowed : undefined;
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether the value is a moment in UTC as the store writes it. */
export function isMoment(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (value === lastMoment) return true;
  const date = new Date(value);
  const isRight = !Number.isNaN(date.getTime()) && date.toISOString() === value;
  if (isRight) lastMoment = value;
  return isRight;
}

/** Moments come in runs of the same, and looking at one takes long. */
let lastMoment: string | undefined;

function problem(path: string, message: string): Problem {
  return { path, message };
}

/** A value as messages show it, cut when it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
