/** Lists of RDF, which are chains of nodes, as lists of terms. */
import { ReadMistake } from './read-mistake.ts';
import type { ReadTerm, Statement } from './read-terms.ts';
import { RDF_IRIS } from './read-vocabulary.ts';

const PARTS: readonly string[] = [RDF_IRIS.first, RDF_IRIS.rest];

/** Whether a node is a part of a list. */
export function isListPart(statements: readonly Statement[]): boolean {
  return statements.some(({ property }) => PARTS.includes(property));
}

/** Statements of nodes without IRI by their labels. */
export interface ListNodes {
  get(label: string): readonly Statement[] | undefined;
}

/** Finds the lists among the nodes without IRI. Every part may be used once, so time is bounded. */
export class ReadLists {
  readonly #nodes: ListNodes;
  readonly #used = new Set<string>();

  constructor(nodes: ListNodes) {
    this.#nodes = nodes;
  }

  /** Whether the node was found to be a part of a list. */
  isUsed(label: string): boolean {
    return this.#used.has(label);
  }

  /** Forgets which parts were used, for nodes that come and go. */
  forget(): void {
    this.#used.clear();
  }

  /** The items; undefined for a term that begins no list. Throws `ReadMistake` for a broken one. */
  items(head: ReadTerm): readonly ReadTerm[] | undefined {
    const items: ReadTerm[] = [];
    const own = new Set<string>();
    let at = head;
    while (at.is !== 'iri' || at.value !== RDF_IRIS.nil) {
      const statements = this.#partAt(at);
      if (statements === undefined && items.length === 0) return undefined;
      if (statements === undefined) throw new ReadMistake('the list breaks off before rdf:nil');
      if (own.has(at.value)) throw new ReadMistake('the list runs in a circle');
      if (this.#used.has(at.value)) throw new ReadMistake('the list shares parts with another');
      own.add(at.value);
      this.#used.add(at.value);
      items.push(onlyObject(statements, RDF_IRIS.first, 'rdf:first'));
      at = onlyObject(statements, RDF_IRIS.rest, 'rdf:rest');
    }
    return items;
  }

  #partAt(term: ReadTerm): readonly Statement[] | undefined {
    const statements = term.is === 'blank' ? this.#nodes.get(term.value) : undefined;
    return statements && isListPart(statements) ? statements : undefined;
  }
}

function onlyObject(statements: readonly Statement[], property: string, name: string): ReadTerm {
  const found = statements.filter((statement) => statement.property === property);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new ReadMistake(`a part of the list has ${found.length} ${name} and not one`);
  }
  return only.object;
}
