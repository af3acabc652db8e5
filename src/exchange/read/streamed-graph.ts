/** Items of a graph of any size whose statements stand together for each node, as exports write it. */
import { IdSet } from '../../linked-data/id-set.ts';
import { baseOfDataset } from '../../linked-data/read-dataset.ts';
import { isListPart, ReadLists } from '../../linked-data/read-lists.ts';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { directLink } from '../../linked-data/read-statements.ts';
import type { ReadNode, ReadQuad, Statement } from '../../linked-data/read-terms.ts';
import { LINKS_BY_IRI, shortIri } from '../../linked-data/read-vocabulary.ts';
import type { InputItem } from '../input.ts';
import { endItems, type GraphSource, namedGraphReason } from './graph-items.ts';
import { placeIn } from './items.ts';
import { NodeItems } from './node-items.ts';

interface MutableNode extends ReadNode {
  readonly statements: Statement[];
}

/** Most statements that may stand between two nodes with an IRI. */
const MAXIMUM_STATEMENTS = 200_000;

/** Takes statements in, gives items. Memory is one node, and 60 bytes for each node and edge. */
export class StreamedGraph {
  readonly #source: GraphSource;
  readonly #read = new IdSet();
  /** Nodes without IRI, which may stand before or after the node that needs them. */
  readonly #blanks = new Map<string, MutableNode>();
  /** Those that stood before the present node. */
  #earlier = new Set<string>();
  readonly #lists = new ReadLists({ get: (label) => this.#blanks.get(label)?.statements });
  #reading: NodeItems | undefined;
  #baseIri: string;
  #node: MutableNode | undefined;
  #count = 0;
  #hasEnded = false;

  constructor(source: GraphSource) {
    this.#source = source;
    this.#baseIri = source.baseIri;
  }

  /** Items that the statements complete; throws `ReadMistake` for an order that cannot be read. */
  take(quads: readonly ReadQuad[]): readonly InputItem[] {
    const items: InputItem[] = [];
    for (const quad of quads) {
      for (const item of this.#takeOne(quad)) items.push(item);
    }
    return items;
  }

  /** Items of the last node. */
  end(): readonly InputItem[] {
    const last = this.#finish();
    return [...last, ...this.#finish(), ...(this.#reading?.end() ?? [])];
  }

  #takeOne(quad: ReadQuad): readonly InputItem[] {
    const reading = this.#readingFrom(quad);
    const { subject, graph, line } = quad;
    if (graph !== undefined) {
      return reading.ignored.add({ reason: namedGraphReason(graph), ...(line && { line }) });
    }
    if (subject.is === 'blank') this.#addTo(this.#blanks, quad);
    else if (subject.value === this.#node?.subject.value) this.#push(this.#node, quad);
    else if (this.#isLink(quad)) {
      for (const link of directLink(subject, quad)) reading.addLink(link);
    } else return this.#begin(quad);
    return [];
  }

  #readingFrom({ subject }: ReadQuad): NodeItems {
    if (this.#reading) return this.#reading;
    this.#baseIri = baseOfDataset(subject.value) ?? this.#baseIri;
    const scope = { baseIri: this.#baseIri, lists: this.#lists };
    this.#reading = new NodeItems(this.#source.file, scope);
    return this.#reading;
  }

  /** A link whose edge stands beside it; it begins no node. */
  #isLink({ subject, property }: ReadQuad): boolean {
    return LINKS_BY_IRI.has(property) && !subject.value.startsWith(`${this.#baseIri}id/edge/`);
  }

  #addTo(nodes: Map<string, MutableNode>, quad: ReadQuad): void {
    const { subject } = quad;
    const node = nodes.get(subject.value) ?? { subject, statements: [] };
    nodes.set(subject.value, node);
    this.#push(node, quad);
  }

  #push(node: MutableNode, quad: ReadQuad): void {
    this.#count += 1;
    if (this.#count > MAXIMUM_STATEMENTS) {
      throw new ReadMistake(`${shortIri(node.subject.value)} has too many statements.`, quad.line);
    }
    node.statements.push(quad);
  }

  #begin(quad: ReadQuad): readonly InputItem[] {
    const items = this.#finish();
    const { subject, line } = quad;
    if (this.#hasEnded) {
      throw new ReadMistake('Something stands after the end of the export.', line);
    }
    this.#node = { subject, statements: [quad] };
    if (baseOfDataset(subject.value) !== undefined) return items;
    if (this.#read.has(subject.value)) {
      throw new ReadMistake(
        `The statements about ${shortIri(subject.value)} do not stand together; beyond 32 MB a file must have the order in which Lacuna exports it.`,
        line,
      );
    }
    this.#read.add(subject.value);
    return items;
  }

  #finish(): readonly InputItem[] {
    const node = this.#node;
    this.#node = undefined;
    this.#count = 0;
    const items = node ? this.#nodeItems(node) : [];
    const left = this.#leftItems();
    this.#lists.forget();
    this.#earlier = new Set(this.#blanks.keys());
    return [...items, ...left];
  }

  #nodeItems(node: MutableNode): readonly InputItem[] {
    const isDataset = baseOfDataset(node.subject.value) !== undefined;
    if (!isDataset) return this.#reading?.read(node) ?? [];
    const { file } = this.#source;
    const end = endItems(node, file);
    if (end.length > 0) {
      this.#hasEnded = true;
      return end;
    }
    return [
      { is: 'begins', place: placeIn(file, node.statements[0]?.line), baseIri: this.#baseIri },
    ];
  }

  /** Nodes without IRI that stand before the next node wait for it; what nothing used is told. */
  #leftItems(): readonly InputItem[] {
    const items: InputItem[] = [];
    for (const [label, node] of this.#blanks) {
      const isUsed = this.#lists.isUsed(label);
      if (!isUsed && !this.#earlier.has(label)) continue;
      this.#blanks.delete(label);
      if (isUsed || this.#reading === undefined) continue;
      const line = node.statements[0]?.line;
      const reason = 'Lists that no entry uses are not read.';
      items.push(
        ...(isListPart(node.statements)
          ? this.#reading.ignored.add({ reason, ...(line !== undefined && { line }) })
          : this.#reading.read(node)),
      );
    }
    return items;
  }
}
