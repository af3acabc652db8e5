/** Our own JSON-LD, which has one node on each line, line by line. */
import { CONTEXT_PATH } from '../../linked-data/context-document.ts';
import { CONTEXT_V1 } from '../../linked-data/generated/context-v1.ts';
import { type CompactNode, readCompactNode } from '../../linked-data/read-compact-node.ts';
import { baseOfDataset } from '../../linked-data/read-dataset.ts';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { DATASET_CLASS } from '../../linked-data/vocabulary-names.ts';
import { edgeOfType, kindNamed } from '../../model/lookup.ts';
import type { InputItem, Place } from '../input.ts';
import { readTotals } from './export-frame.ts';
import { shapeOf } from './field-shapes.ts';
import { isObject } from './field-values.ts';
import type { GraphSource } from './graph-items.ts';
import { placeIn, thrownMistake } from './items.ts';
import { readOrigin } from './origin.ts';
import { scanJson } from './scan-json.ts';

/** Thrown for anything that is not written as we write it; it may be right all the same. */
export class NotOwnForm extends Error {
  override name = 'NotOwnForm';
  readonly line: number;

  constructor(line: number) {
    super('not the form of an export');
    this.line = line;
  }
}

/** The context takes less. */
const MAXIMUM_HEAD = 2 ** 20;
const MAXIMUM_HEAD_LINES = 5_000;

const END_OF_HEAD = /"@graph"\s*:\s*\[$/;
const CONTEXT_TEXT = JSON.stringify(CONTEXT_V1);

/** Takes the lines of one file, one after another. */
export class JsonLdLines {
  readonly #file: string;
  #baseIri: string;
  #head = '';
  #state: 'head' | 'nodes' | 'total' | 'closed' = 'head';

  constructor({ file, baseIri }: GraphSource) {
    this.#file = file;
    this.#baseIri = baseIri;
  }

  /** What the line says; undefined for one that only holds the document together. */
  take(text: string, line: number): InputItem | undefined {
    const trimmed = text.trim();
    if (this.#state === 'head') this.#readHead(trimmed, line);
    else if (trimmed === ']}' || trimmed === ']') this.#close(line);
    else if (this.#state === 'closed' && trimmed !== '' && trimmed !== '}') {
      throw new NotOwnForm(line);
    } else if (this.#state !== 'closed' && trimmed !== '') return this.#node(trimmed, line);
    return undefined;
  }

  /** Throws `ReadMistake` when the file does not end as a document ends. */
  end(line: number): void {
    if (this.#state === 'head') throw new NotOwnForm(line);
    if (this.#state !== 'closed')
      throw new ReadMistake('The file is cut: its end is missing.', line);
  }

  #readHead(trimmed: string, line: number): void {
    this.#head += trimmed;
    if (this.#head.length > MAXIMUM_HEAD || line > MAXIMUM_HEAD_LINES) throw new NotOwnForm(line);
    if (!trimmed.endsWith('[') || !END_OF_HEAD.test(this.#head.slice(-20))) return;
    const document = parsed(`${this.#head}]}`);
    if (!isObject(document) || Object.keys(document).length !== 2) throw new NotOwnForm(line);
    const context = document['@context'];
    if (typeof context === 'string' && context.endsWith(`/${CONTEXT_PATH}`)) {
      this.#baseIri = context.slice(0, -CONTEXT_PATH.length);
    } else if (JSON.stringify(context) !== CONTEXT_TEXT) throw new NotOwnForm(line);
    this.#state = 'nodes';
  }

  #close(line: number): void {
    if (this.#state === 'closed') throw new NotOwnForm(line);
    this.#state = 'closed';
  }

  #node(trimmed: string, line: number): InputItem {
    const text = trimmed.replace(/^,\s*|\s*,$/, '');
    const place = placeIn(this.#file, line);
    const node = parsed(text);
    if (!isObject(node)) throw new NotOwnForm(line);
    try {
      if (this.#state === 'total') {
        throw new ReadMistake('Something stands after the end of the export.', line);
      }
      if (node['@type'] === DATASET_CLASS.key) return this.#dataset(node, place);
      const item = this.#entry(node, place);
      if (item === undefined || repeatsKey(node, text)) throw new NotOwnForm(line);
      return item;
    } catch (thrown) {
      if (!(thrown instanceof ReadMistake)) throw thrown;
      return thrownMistake(this.#file, new ReadMistake(thrown.message, line));
    }
  }

  #entry(node: CompactNode, place: Place): InputItem | undefined {
    const entry = readCompactNode(node, this.#baseIri);
    if (entry === undefined) return undefined;
    const { createdAt, createdBy, updatedAt, updatedBy } = entry.origin;
    const origin = readOrigin({ createdAt, createdBy, updatedAt, updatedBy });
    const { state } = entry;
    const shape = shapeOf('kind' in state ? kindNamed(state.kind) : edgeOfType(state.type));
    const whole = { ...state, fields: { ...shape.defaults, ...state.fields } };
    return { is: 'entry', place, state: whole, ...(origin && { origin }) };
  }

  #dataset({ '@type': _type, '@id': id, ...totals }: CompactNode, place: Place): InputItem {
    const baseIri = typeof id === 'string' ? baseOfDataset(id) : undefined;
    if (baseIri === undefined) throw new NotOwnForm(place.line ?? 0);
    this.#baseIri = baseIri;
    if (!Object.hasOwn(totals, 'recordCount')) return { is: 'begins', place, baseIri };
    this.#state = 'total';
    return { is: 'ends', place, ...readTotals(totals) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nodes of our own form are never nested deeply, so writing one again is safe. */
function repeatsKey(node: CompactNode, text: string): boolean {
  return JSON.stringify(node) !== text && scanJson(text).repeated !== undefined;
}
