/** Records and edges as N-Quads: one statement to a line, all in the default graph. */
import type { LocalisedValue, StoredEdge, StoredRecord } from '../model/states.ts';
import { entryTerm, type Property, type Shape, shapesOf } from './entry-shapes.ts';
import { LinkMemory } from './link-memory.ts';
import { languagesOf } from './ordered-texts.ts';
import { FULL, quoted, RDF } from './rdf-terms.ts';
import { END_TERMS } from './vocabulary-names.ts';

/** What follows the subject, up to the object. */
type Before = string;

const END = ' .\n';
const FIRST: Before = ` ${RDF.first} `;
const REST: Before = ` ${RDF.rest} `;
const SOURCE: Before = ` ${FULL.vocabulary(END_TERMS.source)} `;
const TARGET: Before = ` ${FULL.vocabulary(END_TERMS.target)} `;

interface Column extends Property {
  /** Counted over all columns of all tables. */
  readonly index: number;
  readonly before: Before;
}

interface Table {
  readonly typeLine: string;
  readonly columns: readonly Column[];
}

let columnCount = 0;
const shapes = shapesOf(FULL);
const kinds = new Map(Array.from(shapes.kinds, ([kind, shape]) => [kind, tableOf(shape)]));
const edges = new Map(
  Array.from(shapes.edges, ([type, shape]) => [
    type,
    { ...tableOf(shape), link: ` ${shape.link} ` },
  ]),
);
const provenance = shapes.provenance.map((property) => ({
  ...columnOf(property),
  name: property.name,
}));

/**
 * Writes the entries of one file: no two lists share a blank node, and no statement is repeated.
 * Edges must come in the order of their ids. The statements are those of the JSON-LD nodes. Texts
 * are added to a list of parts, since joining many at once is much faster than one by one.
 */
export class NquadsWriter {
  readonly #baseIri: string;
  readonly #encoded: (text: string) => string;
  readonly #links = new LinkMemory();
  /** The last value and line of each column: languages, times and the like repeat. */
  readonly #lastValues: unknown[] = [];
  readonly #lastLines: string[] = [];
  #blankNodes = 0;

  /** `baseIri` ends with a slash. All that may hold other characters than ASCII is encoded. */
  constructor(baseIri: string, encoded: (text: string) => string = (text) => text) {
    this.#baseIri = baseIri;
    this.#encoded = encoded;
  }

  /** Adds the statements of the record's own node; its lists follow each other among them. */
  record(record: StoredRecord, parts: string[]): void {
    this.#node(this.#term(record.id), record, kinds.get(record.kind), parts);
  }

  /** Adds the direct link of the edge unless an earlier edge had it, and the edge's own node. */
  edge(edge: StoredEdge, parts: string[]): void {
    const table = edges.get(edge.type);
    const subject = this.#term(edge.id);
    const source = this.#term(edge.source);
    const target = this.#term(edge.target);
    if (table && this.#links.isNew(edge)) parts.push(source, table.link, target, END);
    this.#node(subject, edge, table, parts);
    parts.push(subject, SOURCE, source, END, subject, TARGET, target, END);
  }

  #node(
    subject: string,
    entry: StoredRecord | StoredEdge,
    table: Table | undefined,
    parts: string[],
  ): void {
    if (!table) throw new RangeError(`The model does not have what ${entry.id} is.`);
    parts.push(subject, table.typeLine);
    for (const column of table.columns) {
      const value = entry.fields[column.name];
      if (value === undefined) continue;
      if (typeof value !== 'object') parts.push(subject, this.#line(column, value));
      else if (column.form === 'list') this.#list(subject, column, value as string[], parts);
      else this.#texts(subject, column, value as LocalisedValue, parts);
    }
    for (const column of provenance) {
      parts.push(subject, this.#line(column, entry.provenance[column.name]));
    }
  }

  #term(id: string): string {
    return this.#encoded(entryTerm(id, this.#baseIri));
  }

  #object({ toObject }: Column, value: string | number | boolean): string {
    return this.#encoded(toObject(value, this.#baseIri));
  }

  /** The statement without its subject. */
  #line(column: Column, value: string | number | boolean): string {
    const { index, before } = column;
    const known = this.#lastLines[index];
    if (known !== undefined && this.#lastValues[index] === value) return known;
    const line = before + this.#object(column, value) + END;
    this.#lastValues[index] = value;
    this.#lastLines[index] = line;
    return line;
  }

  #texts(subject: string, { before }: Column, texts: LocalisedValue, parts: string[]): void {
    for (const language of languagesOf(texts)) {
      const text = this.#encoded(quoted(texts[language] ?? ''));
      parts.push(subject, before, text, '@', language, END);
    }
  }

  #list(subject: string, column: Column, items: readonly string[], parts: string[]): void {
    let cell = items.length === 0 ? RDF.nil : this.#nextBlankNode();
    parts.push(subject, column.before, cell, END);
    for (const [index, item] of items.entries()) {
      const rest = index === items.length - 1 ? RDF.nil : this.#nextBlankNode();
      parts.push(cell, FIRST, this.#object(column, item), END, cell, REST, rest, END);
      cell = rest;
    }
  }

  #nextBlankNode(): string {
    this.#blankNodes += 1;
    return `_:b${this.#blankNodes}`;
  }
}

function tableOf(shape: Shape): Table {
  return {
    typeLine: ` ${RDF.type} ${shape.class}${END}`,
    columns: shape.properties.map(columnOf),
  };
}

function columnOf(property: Property): Column {
  columnCount += 1;
  return { ...property, index: columnCount - 1, before: ` ${property.predicate} ` };
}
