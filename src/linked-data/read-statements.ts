/** Sorts the statements of a node by what they mean for its class. */
import { ReadMistake } from './read-mistake.ts';
import { type ReadNode, type ReadTerm, type Statement, shownTerm } from './read-terms.ts';
import {
  END_IRIS,
  type EntryClass,
  isKnownProperty,
  isOwnIri,
  LINKS_BY_IRI,
  orNearestIri,
  PROVENANCE_BY_IRI,
  RDF_IRIS,
  shortIri,
} from './read-vocabulary.ts';

/** A link that leads straight from a record to another; an edge node must tell of it, too. */
export interface DirectLink {
  readonly source: string;
  readonly property: string;
  readonly target: string;
  readonly line?: number;
}

/** Something that is not read, and why. The reason is the same for everything alike. */
export interface NotRead {
  readonly reason: string;
  readonly line?: number;
}

/** The statements of a node by what they mean for its class. */
export interface SortedStatements {
  readonly values: Map<string, Statement[]>;
  readonly origin: Map<string, Statement[]>;
  readonly ends: Map<string, Statement[]>;
  readonly links: DirectLink[];
  readonly ignored: NotRead[];
}

/** Sorts them; throws `ReadMistake` for a property that the class does not have. */
export function sortStatements(
  found: EntryClass,
  { subject, statements }: ReadNode,
): SortedStatements {
  const sorted: SortedStatements = {
    values: new Map(),
    origin: new Map(),
    ends: new Map(),
    links: [],
    ignored: [],
  };
  for (const statement of statements) {
    if (statement.property !== RDF_IRIS.type) sortStatement(found, subject, statement, sorted);
  }
  return sorted;
}

function sortStatement(
  found: EntryClass,
  subject: ReadTerm,
  statement: Statement,
  { values, origin, ends, links, ignored }: SortedStatements,
): void {
  const { property } = statement;
  const field = found.fields.get(property);
  const originKey = PROVENANCE_BY_IRI.get(property);
  if (field) push(values, field.name, statement);
  else if (originKey !== undefined) push(origin, originKey, statement);
  else if (found.links.has(property)) links.push(...directLink(subject, statement));
  else if (found.is === 'edge' && isEnd(statement)) push(ends, property, statement);
  else ignored.push(foreignProperty(found, statement));
}

function isEnd({ property }: Statement): boolean {
  return property === END_IRIS.source || property === END_IRIS.target;
}

function push(into: Map<string, Statement[]>, key: string, statement: Statement): void {
  const known = into.get(key);
  if (known) known.push(statement);
  else into.set(key, [statement]);
}

/** A property that the class does not have is a mistake, unless it is none of ours. */
function foreignProperty(found: EntryClass, { property, line }: Statement): NotRead {
  const isKnown = isKnownProperty(property);
  if (!isKnown && !isOwnIri(property)) {
    return withLine({ reason: `The property ${shortIri(property)} is not read.` }, line);
  }
  const own = [...found.fields.keys(), ...found.links.keys()];
  const candidates = found.is === 'edge' ? [...own, ...Object.values(END_IRIS)] : own;
  const end = orNearestIri(property, candidates);
  throw new ReadMistake(`${found.name} has no property ${shortIri(property)}${end}`, line);
}

/** The link that a statement is; none for any other statement. Throws `ReadMistake`. */
export function directLink(subject: ReadTerm, { property, object, line }: Statement): DirectLink[] {
  if (!LINKS_BY_IRI.has(property) || subject.is !== 'iri') return [];
  if (object.is !== 'iri') {
    throw new ReadMistake(
      `${shortIri(property)} leads to ${shownTerm(object)}; it must lead to the IRI of a record.`,
      line,
    );
  }
  return [withLine({ source: subject.value, property, target: object.value }, line)];
}

/** The value with the line, where that is known. */
export function withLine<Value extends object>(value: Value, line: number | undefined) {
  return line === undefined ? value : { ...value, line };
}
