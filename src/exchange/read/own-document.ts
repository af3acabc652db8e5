/** Entries of a JSON or YAML text that is read as a whole. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { orNearest } from '../../model/nearest-name.ts';
import type { InputItem } from '../input.ts';
import type { ExportFrame } from './export-frame.ts';
import { described, isObject, type JsonRecord } from './field-values.ts';
import { placeIn, thrownMistake } from './items.ts';
import { ownEntry } from './own-form.ts';

/** A text that was parsed. */
export interface OwnDocument {
  readonly file: string;
  readonly value: unknown;
  /** Line of an item of a list, which is told by its key; that of the outermost list is ''. */
  readonly lineOf: (list: string, index: number) => number | undefined;
  /** Line of the outermost value. */
  readonly line?: number;
}

const LISTS = ['records', 'edges'] as const;
const ENTRY_KEYS = ['kind', 'type', 'lacuna'];
const BATCH_LENGTH = 1_000;

/** The entries of the document: one, a list of them, or the lists `records` and `edges`. */
export function* documentItems(
  document: OwnDocument,
  frame: ExportFrame,
): Generator<readonly InputItem[], void, undefined> {
  const { value, line } = document;
  if (Array.isArray(value)) return yield* listItems(document, '', value, frame);
  if (!isObject(value)) {
    throw new ReadMistake(`The file holds ${described(value)}; it must hold entries.`, line);
  }
  if (ENTRY_KEYS.some((key) => Object.hasOwn(value, key))) {
    return yield [readItem(document.file, line, value, frame)];
  }
  refuseOtherKeys(value, line);
  for (const list of LISTS) {
    const items = value[list] ?? [];
    if (!Array.isArray(items)) {
      throw new ReadMistake(`"${list}" is ${described(items)}; it must be a list.`, line);
    }
    yield* listItems(document, list, items, frame);
  }
}

function refuseOtherKeys(value: JsonRecord, line: number | undefined): void {
  const [other] = Object.keys(value).filter((key) => !LISTS.some((list) => list === key));
  if (other === undefined && Object.keys(value).length > 0) return;
  const found = other === undefined ? 'nothing' : `the key ${described(other)}`;
  const end = other === undefined ? '.' : orNearest(other, [...LISTS, ...ENTRY_KEYS]);
  throw new ReadMistake(
    `The object holds ${found}; it must be an entry, or hold "records" and "edges"${end}`,
    line,
  );
}

function* listItems(
  { file, lineOf }: OwnDocument,
  list: string,
  values: readonly unknown[],
  frame: ExportFrame,
): Generator<readonly InputItem[], void, undefined> {
  for (let start = 0; start < values.length; start += BATCH_LENGTH) {
    yield values
      .slice(start, start + BATCH_LENGTH)
      .map((value, index) => readItem(file, lineOf(list, start + index), value, frame, list));
  }
}

function readItem(
  file: string,
  line: number | undefined,
  value: unknown,
  frame: ExportFrame,
  list = '',
): InputItem {
  const place = placeIn(file, line);
  try {
    if (isObject(value) && Object.hasOwn(value, 'lacuna')) return frame.read(value, place);
    frame.noteEntry();
    const entry = ownEntry(value, place);
    const belongs = 'kind' in entry.state ? 'records' : 'edges';
    if (list !== '' && list !== belongs) {
      throw new ReadMistake(`The entry stands under "${list}"; it belongs under "${belongs}".`);
    }
    return entry;
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    return thrownMistake(file, new ReadMistake(thrown.message, line));
  }
}
