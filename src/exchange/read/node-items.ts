/** Nodes of RDF as items of a file. */
import { IdSet } from '../../linked-data/id-set.ts';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { type NodeReadScope, readNode } from '../../linked-data/read-node.ts';
import type { DirectLink } from '../../linked-data/read-statements.ts';
import type { ReadNode } from '../../linked-data/read-terms.ts';
import { fullIri, shortIri } from '../../linked-data/read-vocabulary.ts';
import { edgeOfType, kindNamed } from '../../model/lookup.ts';
import type { EdgeState, RecordState } from '../../model/states.ts';
import type { InputItem } from '../input.ts';
import { shapeOf } from './field-shapes.ts';
import { IgnoredOnce } from './ignored-once.ts';
import { mistakeAt, placeIn, thrownMistake } from './items.ts';
import { readOrigin } from './origin.ts';

/** Most direct links that may wait for their edge at one time. */
const MAXIMUM_WAITING = 400_000;

/** Reads the nodes of one file. Memory is at most 36 bytes per edge and the links that wait. */
export class NodeItems {
  readonly ignored: IgnoredOnce;
  readonly #file: string;
  readonly #scope: NodeReadScope;
  readonly #told = new IdSet();
  readonly #waiting = new Map<string, DirectLink>();

  constructor(file: string, scope: NodeReadScope) {
    this.#file = file;
    this.#scope = scope;
    this.ignored = new IgnoredOnce(file);
  }

  /** What the node says; a mistake is an item. */
  read(node: ReadNode): readonly InputItem[] {
    const line = node.statements[0]?.line;
    try {
      const { state, origin, links, ignored } = readNode(node, this.#scope);
      for (const link of links) this.addLink(link);
      const rest = ignored.flatMap((each) => this.ignored.add(each));
      if (state === undefined) return rest;
      const { createdAt, createdBy, updatedAt, updatedBy } = origin;
      const read = readOrigin({ createdAt, createdBy, updatedAt, updatedBy });
      if ('type' in state) this.#noteEdge(state);
      const place = placeIn(this.#file, line);
      const entry = { is: 'entry', place, state: withDefaults(state) } as const;
      return [read === undefined ? entry : { ...entry, origin: read }, ...rest];
    } catch (thrown) {
      if (!(thrown instanceof ReadMistake)) throw thrown;
      const mistake = new ReadMistake(this.#placed(thrown.message, node), thrown.line ?? line);
      return [thrownMistake(this.#file, mistake)];
    }
  }

  /** Where no line is known, the message itself says where it is. */
  #placed(message: string, { subject, statements }: ReadNode): string {
    const isPlaced = statements[0]?.line !== undefined || message.includes(subject.value);
    if (isPlaced || subject.is !== 'iri') return message;
    const start = `${this.#scope.baseIri}id/`;
    const { value } = subject;
    return `${value.startsWith(start) ? value.slice(start.length) : shortIri(value)}: ${message}`;
  }

  /** Notes a direct link, whose edge may have come or may come. */
  addLink(link: DirectLink): void {
    const key = linkText(link);
    if (this.#told.has(key)) return;
    this.#waiting.set(key, link);
    if (this.#waiting.size <= MAXIMUM_WAITING) return;
    throw new ReadMistake(
      `More than ${MAXIMUM_WAITING} direct links stand before the edges that tell of them.`,
      link.line,
    );
  }

  /** Mistakes for the direct links whose edges never came. */
  end(): readonly InputItem[] {
    return [...this.#waiting.values()].map(({ source, property, target, line }) =>
      mistakeAt(
        placeIn(this.#file, line),
        `${shortIri(source)} has the direct link ${shortIri(property)} to ${shortIri(target)}, but no edge node tells of it.`,
      ),
    );
  }

  #noteEdge({ type, source, target }: EdgeState): void {
    const start = `${this.#scope.baseIri}id/`;
    const key = linkText({
      source: start + source,
      property: fullIri(edgeOfType(type).term),
      target: start + target,
    });
    this.#told.add(key);
    this.#waiting.delete(key);
  }
}

function linkText({ source, property, target }: DirectLink): string {
  return `${source} ${property} ${target}`;
}

function withDefaults(state: RecordState | EdgeState): RecordState | EdgeState {
  const description = 'kind' in state ? kindNamed(state.kind) : edgeOfType(state.type);
  return { ...state, fields: { ...shapeOf(description).defaults, ...state.fields } };
}
