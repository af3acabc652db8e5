/** Values of fields from terms of RDF. */
import { parseRecordId } from '../model/identity.ts';
import type { FieldDescription } from '../model/model.ts';
import type { FieldValue, LocalisedValue } from '../model/states.ts';
import type { ReadLists } from './read-lists.ts';
import { ReadMistake } from './read-mistake.ts';
import { type ReadTerm, shownTerm, termKey } from './read-terms.ts';
import { orNearestIri, RDF_IRIS, shortIri, valuesByIri } from './read-vocabulary.ts';
import { holdsRecordIds, PREFIXES } from './vocabulary-names.ts';

/** What is needed to read values. */
export interface ValueScope {
  /** What IRIs of records begin with, before `id/`. */
  readonly baseIri: string;
  readonly lists: ReadLists;
  /** Language of plain texts, where it is known. */
  readonly language?: string;
}

/** Datatypes that a value of the scalar may have, by local name in XML Schema; the first is ours. */
const DATATYPES: Readonly<Record<FieldDescription['type'], readonly string[]>> = {
  String: ['string', 'anyURI'],
  Enum: [],
  Boolean: ['boolean'],
  Int: ['integer', 'int', 'long', 'short', 'nonNegativeInteger', 'positiveInteger'],
  Float: ['double', 'float', 'decimal', 'integer'],
  Date: ['date'],
  DateTime: ['dateTime'],
};

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value of a field from the distinct terms that are stated; throws `ReadMistake`. */
export function readValue(
  place: string,
  field: FieldDescription,
  stated: readonly ReadTerm[],
  scope: ValueScope,
): FieldValue {
  const name = `${place}.${field.name}`;
  const terms = distinct(stated);
  if (field.localised) return localisedValue(name, terms, scope);
  const [only] = terms;
  if (only === undefined || terms.length > 1) {
    const instead = field.list ? 'one list, as ("a" "b")' : 'one';
    throw new ReadMistake(`${name} has ${terms.length} values; it must have ${instead}.`);
  }
  if (!field.list) return scalarValue(name, field, only, scope);
  const items = listItems(name, only, scope.lists);
  return items.map((item) => scalarValue(name, field, item, scope)) as readonly string[];
}

function distinct(terms: readonly ReadTerm[]): readonly ReadTerm[] {
  if (terms.length === 1) return terms;
  return [...new Map(terms.map((term) => [termKey(term), term])).values()];
}

/** The canonical spelling of a language tag, which RDF tools like to change; throws `ReadMistake`. */
export function canonicalTag(tag: string, name: string): string {
  const known = canonicalTags.get(tag);
  if (known !== undefined) return known;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? tag;
    if (canonicalTags.size < MAXIMUM_TAGS) canonicalTags.set(tag, canonical);
    return canonical;
  } catch {
    throw new ReadMistake(`${name} has a text in "${tag}", which is no BCP 47 language tag.`);
  }
}

const MAXIMUM_TAGS = 1_000;
const canonicalTags = new Map<string, string>();

function localisedValue(
  name: string,
  terms: readonly ReadTerm[],
  { language }: ValueScope,
): LocalisedValue {
  const texts = new Map<string, string>();
  for (const term of terms) {
    const tag = term.is === 'literal' ? (term.language ?? plainLanguage(term, language)) : '';
    if (term.is !== 'literal' || tag === '') {
      throw new ReadMistake(
        `${name} is ${shownTerm(term)}; it must be a text with its language, as "text"@en.`,
      );
    }
    const canonical = canonicalTag(tag, name);
    if (texts.has(canonical)) {
      throw new ReadMistake(`${name} has two texts in the language ${canonical}.`);
    }
    texts.set(canonical, term.value);
  }
  return Object.fromEntries(texts);
}

function plainLanguage(term: { readonly datatype: string }, language = ''): string {
  return term.datatype === `${PREFIXES.xsd}string` ? language : '';
}

function listItems(name: string, head: ReadTerm, lists: ReadLists): readonly ReadTerm[] {
  let items: readonly ReadTerm[] | undefined;
  try {
    items = lists.items(head);
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    throw new ReadMistake(`${name} cannot be read: ${thrown.message}.`);
  }
  if (items !== undefined) return items;
  throw new ReadMistake(`${name} is ${shownTerm(head)}; it must be a list, as ("a" "b").`);
}

function scalarValue(
  name: string,
  field: FieldDescription,
  term: ReadTerm,
  { baseIri }: ValueScope,
): string | number | boolean {
  if (field.type === 'Enum') return enumValue(name, field.enumName ?? '', term);
  if (term.is === 'iri') return valueOfIri(name, field, term.value, baseIri);
  const allowed = DATATYPES[field.type];
  if (term.is === 'literal' && term.language === undefined) {
    const type = term.datatype.startsWith(PREFIXES.xsd)
      ? term.datatype.slice(PREFIXES.xsd.length)
      : '';
    const value = allowed.includes(type) ? lexicalValue(field, term.value) : undefined;
    if (value !== undefined) return value;
  }
  const wanted =
    field.type === 'String' ? 'a text without language' : `written as xsd:${allowed[0]}`;
  throw new ReadMistake(`${name} is ${shownTerm(term)}; it must be ${wanted}.`);
}

function enumValue(name: string, enumName: string, term: ReadTerm): string {
  const values = valuesByIri(enumName);
  const value = term.is === 'iri' ? values.get(term.value) : undefined;
  if (value !== undefined) return value;
  const allowed = [...values.keys()].map(shortIri).join(', ');
  const end = term.is === 'blank' ? '.' : orNearestIri(term.value, values.keys());
  throw new ReadMistake(`${name} is ${shownTerm(term)}; it must be one of ${allowed}${end}`);
}

/** Global ids and addresses may be IRIs; nothing else is. */
function valueOfIri(name: string, field: FieldDescription, iri: string, baseIri: string): string {
  if (field.constraint?.format === 'URL') return iri;
  if (!holdsRecordIds(field)) {
    throw new ReadMistake(`${name} is ${shortIri(iri)}; it must be a value and no IRI.`);
  }
  const id = recordIdOf(iri, baseIri);
  if (id !== undefined) return id;
  throw new ReadMistake(
    `${name} is ${shortIri(iri)}; it must be the IRI of a record, which begins with <${baseIri}id/>.`,
  );
}

/** The global id of the record that has the IRI; undefined when none can have it. */
export function recordIdOf(iri: string, baseIri: string): string | undefined {
  const start = `${baseIri}id/`;
  if (!iri.startsWith(start)) return undefined;
  const id = iri.slice(start.length);
  return parseRecordId(id) === undefined ? undefined : id;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function lexicalValue(
  { type }: FieldDescription,
  text: string,
): string | number | boolean | undefined {
  if (type === 'Boolean') return BOOLEANS.get(text);
  if (type === 'Int') return INTEGER.test(text) ? Number(text) : undefined;
  if (type === 'Float') return NUMBER.test(text) ? Number(text) : undefined;
  return text;
}

/** The text of a literal without language; undefined for any other term. */
export function plainText(term: ReadTerm): string | undefined {
  if (term.is !== 'literal' || term.language !== undefined) return undefined;
  return term.datatype === RDF_IRIS.langString ? undefined : term.value;
}
