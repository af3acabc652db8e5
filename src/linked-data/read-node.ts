/** Nodes of RDF as records and edges. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { edgeId, entryPath, parseRecordId } from '../model/identity.ts';
import type { EdgeState, Fields, FieldValue, RecordState } from '../model/states.ts';
import { classOf, foreignTypes } from './read-classes.ts';
import type { ReadLists } from './read-lists.ts';
import { ReadMistake } from './read-mistake.ts';
import {
  type DirectLink,
  directLink,
  type NotRead,
  type SortedStatements,
  sortStatements,
  withLine,
} from './read-statements.ts';
import { type ReadNode, type Statement, shownTerm } from './read-terms.ts';
import { plainText, readValue, recordIdOf } from './read-values.ts';
import { END_IRIS, type EntryClass, isOwnIri, LINKS_BY_IRI } from './read-vocabulary.ts';

/** What is needed to read nodes. */
export interface NodeReadScope {
  /** What IRIs of records and edges begin with, before `id/`. */
  readonly baseIri: string;
  readonly lists: ReadLists;
}

/** What a node says. */
export interface NodeReading {
  readonly state?: RecordState | EdgeState;
  /** Provenance as it is stated, by name. */
  readonly origin: { readonly [key: string]: string };
  readonly links: readonly DirectLink[];
  readonly ignored: readonly NotRead[];
}

/** The record or edge for which a node stands; throws `ReadMistake` with the line. */
export function readNode(node: ReadNode, scope: NodeReadScope): NodeReading {
  const found = classOf(node);
  if (found === undefined || isElsewhere(found, node, scope)) return readOtherNode(node, scope);
  const sorted = sortStatements(found, node);
  const state =
    found.is === 'record'
      ? recordState(found, node, sorted, scope)
      : edgeState(found, node, sorted, scope);
  return {
    state,
    origin: readOrigin(sorted.origin),
    links: sorted.links,
    ignored: [...sorted.ignored, ...foreignTypes(node)],
  };
}

/** A person or a work of somebody else has a class that is not ours alone. */
function isElsewhere({ iri }: EntryClass, { subject }: ReadNode, { baseIri }: NodeReadScope) {
  return !isOwnIri(iri) && !(subject.is === 'iri' && subject.value.startsWith(`${baseIri}id/`));
}

function readOtherNode({ subject, statements }: ReadNode, { baseIri }: NodeReadScope): NodeReading {
  const others = statements.filter(({ property }) => !LINKS_BY_IRI.has(property));
  const { line } = statements[0] ?? {};
  const isOurs = subject.is === 'iri' && subject.value.startsWith(`${baseIri}id/`);
  const unread = others.find(({ property }) => isOurs || isOwnIri(property));
  if (unread && (isOurs || subject.is === 'blank')) {
    throw new ReadMistake(
      `${shownTerm(subject)} has no class of Lacuna, so nothing is known of what it is; state one, as rdf:type lacuna:Question.`,
      unread.line ?? line,
    );
  }
  const links = isOurs ? statements.flatMap((each) => directLink(subject, each)) : [];
  const isIgnored = links.length < statements.length;
  const reason = `What is said of things outside <${baseIri}id/> is not read.`;
  return { origin: {}, links, ignored: isIgnored ? [withLine({ reason }, line)] : [] };
}

function recordState(
  found: EntryClass & { is: 'record' },
  { subject, statements }: ReadNode,
  { values }: SortedStatements,
  scope: NodeReadScope,
): RecordState {
  const id = subject.is === 'iri' ? recordIdOf(subject.value, scope.baseIri) : undefined;
  const parsed = id === undefined ? undefined : parseRecordId(id);
  if (parsed?.kind !== found.name) {
    throw new ReadMistake(
      `${shownTerm(subject)} is a ${found.name}, so its IRI must be <${scope.baseIri}id/${found.description.slug}/SLUG>, where SLUG is kebab-case.`,
      statements[0]?.line,
    );
  }
  const kind = parsed.kind as KindName;
  return { kind, slug: parsed.slug, fields: readFields(found, values, scope) };
}

function edgeState(
  found: EntryClass & { is: 'edge' },
  { subject, statements }: ReadNode,
  { values, ends }: SortedStatements,
  scope: NodeReadScope,
): EdgeState {
  const line = statements[0]?.line;
  const state: EdgeState = {
    type: found.name as EdgeType,
    source: endOf(found, ends, 'source', line, scope),
    target: endOf(found, ends, 'target', line, scope),
    fields: readFields(found, values, scope),
  };
  if (subject.is === 'blank') return state;
  const iri = scope.baseIri + entryPath(edgeId(state));
  if (iri === subject.value) return state;
  throw new ReadMistake(
    `${shownTerm(subject)} is ${state.type} from ${state.source} to ${state.target}, so its IRI must be <${iri}>.`,
    line,
  );
}

function endOf(
  { name }: EntryClass,
  ends: SortedStatements['ends'],
  end: keyof typeof END_IRIS,
  line: number | undefined,
  { baseIri }: NodeReadScope,
): string {
  const stated = ends.get(END_IRIS[end]) ?? [];
  const iris = new Set(stated.map(({ object }) => shownTerm(object)));
  const [first] = stated;
  if (first === undefined || iris.size > 1) {
    throw new ReadMistake(
      `The ${name} has ${iris.size} lacuna:${end}; it must have one.`,
      first?.line ?? line,
    );
  }
  const { object } = first;
  const id = object.is === 'iri' ? recordIdOf(object.value, baseIri) : undefined;
  if (id !== undefined) return id;
  throw new ReadMistake(
    `lacuna:${end} is ${shownTerm(object)}; it must be the IRI of a record, which begins with <${baseIri}id/>.`,
    first.line,
  );
}

function readFields(
  { name, fields }: EntryClass,
  values: SortedStatements['values'],
  scope: NodeReadScope,
): Fields {
  const language = plainLanguage(values.get('language'));
  const valueScope = { ...scope, ...(language !== undefined && { language }) };
  const read: Record<string, FieldValue> = {};
  for (const field of fields.values()) {
    const statements = values.get(field.name);
    if (statements === undefined) continue;
    const terms = statements.map(({ object }) => object);
    read[field.name] = atLine(statements[0]?.line, () => readValue(name, field, terms, valueScope));
  }
  return read;
}

function plainLanguage(statements: readonly Statement[] = []): string | undefined {
  const [only] = statements;
  return only && statements.length === 1 ? plainText(only.object) : undefined;
}

function readOrigin(stated: SortedStatements['origin']): NodeReading['origin'] {
  const origin: Record<string, string> = {};
  for (const [key, statements] of stated) {
    const values = new Set(statements.map(({ object }) => plainText(object)));
    const [value] = values;
    if (value === undefined || values.size > 1) {
      const found = statements.map(({ object }) => shownTerm(object)).slice(0, 2);
      throw new ReadMistake(
        `${key} is ${found.join(' and ')}; it must be one value without language.`,
        statements[0]?.line,
      );
    }
    origin[key] = value;
  }
  return origin;
}

/** Runs; what it throws without a line gets this one. */
function atLine<Value>(line: number | undefined, run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake) || thrown.line !== undefined) throw thrown;
    throw new ReadMistake(thrown.message, line);
  }
}
