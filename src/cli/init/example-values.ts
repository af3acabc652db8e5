/** Values that stand in templates: allowed, and plainly made up. */
import { TEXT_FORMS } from '../../model/external-identifiers.ts';
import { enumNamed, kindNamed } from '../../model/lookup.ts';
import type { FieldDescription, ScalarType } from '../../model/model.ts';

/** Global id of the first example of a kind, and of the second. */
export function exampleId(kind: string, place: 'one' | 'two'): string {
  return `${kindNamed(kind).slug}/${exampleSlug(place)}`;
}

/** Slug of an example. */
export function exampleSlug(place: 'one' | 'two'): string {
  return `fictional-example-${place}`;
}

/** A value that the field may have, as JSON, which is YAML too. */
export function exampleValue(field: FieldDescription): string {
  const value = singleValue(field);
  return JSON.stringify(field.list ? [value] : value);
}

/** What a field takes, in words: values, bounds and form. */
export function allowedWords(field: FieldDescription): string {
  const words = [
    ...(field.enumName === undefined
      ? [...formWords(field), ...boundWords(field)]
      : [
          `one of ${enumNamed(field.enumName)
            .values.map(({ name }) => name)
            .join(', ')}`,
        ]),
    ...(field.localised ? ['in several languages: {"en": …, "ru": …}'] : []),
  ];
  const list = field.list ? 'a list, each item ' : '';
  return words.length === 0 ? '' : `Allowed: ${list}${words.join('; ')}.`;
}

const TYPE_WORDS: Readonly<Record<ScalarType, string>> = {
  String: 'a text',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Date: 'a date, YYYY-MM-DD',
  DateTime: 'a moment in UTC, YYYY-MM-DDThh:mm:ss.sssZ',
  Enum: 'a value of the list',
};

function formWords({ type, constraint }: FieldDescription): readonly string[] {
  const form = TEXT_FORMS.get(constraint?.format ?? '');
  return [form === undefined ? TYPE_WORDS[type] : form.allowed];
}

function boundWords({ constraint }: FieldDescription): readonly string[] {
  const { minimum, maximum, maximumLength } = constraint ?? {};
  return [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(maximumLength === undefined ? [] : [`at most ${maximumLength} characters`]),
  ];
}

function singleValue(field: FieldDescription): string | number | boolean {
  const { type, enumName, constraint } = field;
  if (enumName !== undefined) return enumNamed(enumName).values[0]?.name ?? '';
  switch (type) {
    case 'Boolean':
      return true;
    case 'Int':
    case 'Float':
      return constraint?.minimum ?? constraint?.maximum ?? 1;
    case 'Date':
      return '2026-01-31';
    case 'DateTime':
      return '2026-01-31T12:00:00.000Z';
    default:
      return textValue(constraint?.format);
  }
}

/** The forms tell an example of themselves; a record that is meant must be one of the templates. */
function textValue(format: string | undefined): string {
  if (format === undefined) return 'Fictional example: put your own text here';
  if (format === 'RECORD') return exampleId('Work', 'one');
  if (format === 'URL') return 'https://example.org/';
  const allowed = TEXT_FORMS.get(format)?.allowed ?? '';
  return /such as (\S+)/.exec(allowed)?.[1] ?? '';
}
