/** Reads NDJSON: one entry on each line, any number of them. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { shown } from '../../model/validation.ts';
import type { InputFile, InputItem } from '../input.ts';
import { type TextBlock, textBlocks } from './decode.ts';
import { ExportFrame } from './export-frame.ts';
import { isObject } from './field-values.ts';
import { placeIn, thrownMistake } from './items.ts';
import { ownEntry } from './own-form.ts';
import { scanJson } from './scan-json.ts';

/** Entries, one from each line. Nothing is read after the end of an export. */
export async function* readNdjson(
  file: InputFile,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const frame = new ExportFrame();
  let isEmpty = true;
  for await (const block of textBlocks(file)) {
    const items = readBlock(block, frame, file.name);
    if (items.length === 0) continue;
    isEmpty = false;
    yield items;
    if (frame.hasEnded && items.at(-1)?.is === 'mistake') return;
  }
  if (isEmpty) throw new ReadMistake('The file is empty.');
}

function readBlock(block: TextBlock, frame: ExportFrame, file: string): readonly InputItem[] {
  const items: InputItem[] = [];
  let line = block.line - 1;
  for (const text of block.text.split('\n')) {
    line += 1;
    if (text.trim() === '') continue;
    const item = readLine(text, frame, file, line);
    items.push(item);
    if (item.is === 'mistake' && frame.hasEnded) break;
  }
  return items;
}

function readLine(text: string, frame: ExportFrame, file: string, line: number): InputItem {
  try {
    const value = parseLine(text);
    const place = placeIn(file, line);
    if (isObject(value) && Object.hasOwn(value, 'lacuna')) return frame.read(value, place);
    frame.noteEntry();
    const entry = ownEntry(value, place);
    // An entry is never nested deeply, so writing it again is safe; equal texts repeat no key.
    if (JSON.stringify(value) !== text) refuseRepeatedKey(text);
    return entry;
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    return thrownMistake(file, new ReadMistake(thrown.message, line));
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { fault } = scanJson(text);
    const column = fault === undefined ? '' : `, column ${fault.offset + 1}`;
    const reason = fault?.reason ?? 'it cannot be read';
    throw new ReadMistake(`This is not JSON${column}: ${reason}; each line is one whole object.`);
  }
}

function refuseRepeatedKey(text: string): void {
  const { repeated } = scanJson(text);
  if (repeated === undefined) return;
  throw new ReadMistake(`The key ${shown(repeated.key)} stands twice in one object.`);
}
