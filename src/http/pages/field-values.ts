/** Values of fields as people read them. */
import { RECORD_FORM, TEXT_FORMS } from '../../model/external-identifiers.ts';
import type { FieldDescription } from '../../model/model.ts';
import type { Fields, FieldValue } from '../../model/states.ts';
import { pageAddress } from '../records/representation.ts';
import { type Html, html } from './html.ts';
import { isLocalised, type TaggedText, textFor } from './languages.ts';
import { titleOfField, wordsOfValue } from './words.ts';

/** What is needed to show values. */
export interface ValueContext {
  /** Leads to the root of the server. */
  readonly root: string;
  readonly wanted: readonly string[];
  /** Language of texts that have no tag of their own. */
  readonly own: string;
  /** Names of the records that values may speak of; those that are missing are hidden. */
  readonly names: ReadonlyMap<string, TaggedText>;
}

/** The fields that have a value, each with its name, its description and the value. */
export function fieldList(
  fields: readonly FieldDescription[],
  values: Fields,
  context: ValueContext,
): Html | undefined {
  const rows = fields.flatMap((field) => {
    const value = values[field.name];
    const shown = value === undefined ? undefined : fieldValue(field, value, context);
    if (!shown) return [];
    return html`<dt>${titleOfField(field.name)} <span class="hint">${described(field.description)}</span></dt>
<dd>${shown}</dd>
`;
  });
  return rows.length === 0 ? undefined : html`<dl>${rows}</dl>`;
}

/** A description of the schema, in which names of fields stand between grave accents. */
export function described(description: string): Html {
  const parts = description.split('`');
  return html`${parts.map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** A text in its language, turned the way that it is written. */
export function tagged({ language, text }: TaggedText): Html {
  return html`<bdi${language !== '' && html` lang="${language}"`}>${text}</bdi>`;
}

/** A record by its name, as a link to its page; undefined when it is hidden. */
export function recordLink(id: string, { names, root }: ValueContext): Html | undefined {
  const name = names.get(id);
  return name && html`<a href="${pageAddress(id, root)}">${tagged(name)}</a>`;
}

/** A web address as a link that gives nothing away; any other text stays a text. */
export function webLink(address: string, text = address): Html {
  if (!TEXT_FORMS.get('URL')?.isValid(address)) return html`<bdi>${text}</bdi>`;
  return html`<a href="${address}" rel="external nofollow noopener noreferrer"><bdi>${text}</bdi></a>`;
}

function fieldValue(
  field: FieldDescription,
  value: FieldValue,
  context: ValueContext,
): Html | undefined {
  if (isLocalised(value)) return localisedValue(value, context);
  if (!Array.isArray(value)) return singleValue(field, value as string | number | boolean, context);
  const items = value.flatMap((item) => singleValue(field, item, context) ?? []);
  if (items.length === 0) return undefined;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function localisedValue(
  texts: Readonly<Record<string, string>>,
  { wanted, own }: ValueContext,
): Html {
  const chosen = textFor(texts, wanted, own);
  const others = Object.keys(texts)
    .filter((tag) => tag !== chosen.language)
    .sort()
    .map((language) => ({ language, text: texts[language] ?? '' }));
  return html`<div class="text" lang="${chosen.language}" dir="auto">${chosen.text}</div>${
    others.length > 0 &&
    html`<details><summary>In other languages: ${others.map(({ language }) => language).join(', ')}</summary>${others.map(
      ({ language, text }) => html`<div class="text" lang="${language}" dir="auto">${text}</div>`,
    )}</details>`
  }`;
}

function singleValue(
  { type, constraint }: FieldDescription,
  value: string | number | boolean,
  context: ValueContext,
): Html | undefined {
  if (typeof value === 'boolean') return html`${value ? 'yes' : 'no'}`;
  if (typeof value === 'number') return html`${value}`;
  if (type === 'Enum') return html`${wordsOfValue(value)}`;
  if (constraint?.format === RECORD_FORM) return recordLink(value, context);
  const resolve = TEXT_FORMS.get(constraint?.format ?? '')?.resolve;
  if (resolve) return webLink(resolve(value), value);
  if (type !== 'String') return html`${value}`;
  return TEXT_FORMS.get('URL')?.isValid(value)
    ? webLink(value)
    : html`<bdi class="text">${value}</bdi>`;
}
