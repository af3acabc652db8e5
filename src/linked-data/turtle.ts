/** Records and edges as Turtle: the statements of the N-Quads, grouped by their subjects. */
import type { FieldValue, LocalisedValue, StoredEdge, StoredRecord } from '../model/states.ts';
import { entryTerm, type Property, type Shape, shapesOf } from './entry-shapes.ts';
import { LinkMemory } from './link-memory.ts';
import { languagesOf } from './ordered-texts.ts';
import { PREFIXED, quoted } from './rdf-terms.ts';
import { END_TERMS, PREFIXES } from './vocabulary-names.ts';

const shapes = shapesOf(PREFIXED);

// IRIs of entries are relative to the base that `turtleBegin` states.
const RELATIVE = '';

const NEXT = ' ;\n  ';

/** What stands before all statements: the base IRI, which ends with a slash, and the prefixes. */
export function turtleBegin(baseIri: string): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`);
  return `@base <${baseIri}> .\n${prefixes.join('')}`;
}

/**
 * Writes the entries of one file; no statement is repeated. Edges must come in the order of their
 * ids. Lists stand in parentheses, in their order. Texts are added to a list of parts.
 */
export class TurtleWriter {
  readonly #encoded: (text: string) => string;
  readonly #links = new LinkMemory();

  /** All that may hold other characters than ASCII is encoded. */
  constructor(encoded: (text: string) => string = (text) => text) {
    this.#encoded = encoded;
  }

  /** Adds the record's own node. */
  record(record: StoredRecord, parts: string[]): void {
    this.#node(record, [], shapes.kinds.get(record.kind), parts);
  }

  /** Adds the direct link of the edge unless an earlier edge had it, and the edge's own node. */
  edge(edge: StoredEdge, parts: string[]): void {
    const shape = shapes.edges.get(edge.type);
    const source = entryTerm(edge.source, RELATIVE);
    const target = entryTerm(edge.target, RELATIVE);
    if (this.#links.isNew(edge)) parts.push('\n', source, ` ${shape?.link} `, target, ' .\n');
    const ends = [`${END_TERMS.source} ${source}`, `${END_TERMS.target} ${target}`];
    this.#node(edge, ends, shape, parts);
  }

  #node(
    entry: StoredRecord | StoredEdge,
    ends: readonly string[],
    shape: Shape | undefined,
    parts: string[],
  ): void {
    if (!shape) throw new RangeError(`The model does not have what ${entry.id} is.`);
    parts.push('\n', entryTerm(entry.id, RELATIVE), ' a ', shape.class);
    for (const end of ends) parts.push(NEXT, end);
    for (const property of shape.properties) {
      const value = entry.fields[property.name];
      if (value === undefined) continue;
      parts.push(NEXT, property.predicate, ' ', this.#encoded(objectsText(property, value)));
    }
    for (const { name, predicate, toObject } of shapes.provenance) {
      const object = toObject(entry.provenance[name], RELATIVE);
      parts.push(NEXT, predicate, ' ', this.#encoded(object));
    }
    parts.push(' .\n');
  }
}

function objectsText({ form, toObject }: Property, value: FieldValue): string {
  if (typeof value !== 'object') return toObject(value, RELATIVE);
  if (form === 'list') {
    const items = (value as readonly string[]).map((item) => `${toObject(item, RELATIVE)} `);
    return `( ${items.join('')})`;
  }
  const texts = value as LocalisedValue;
  return languagesOf(texts)
    .map((language) => `${quoted(texts[language] ?? '')}@${language}`)
    .join(' ,\n    ');
}
