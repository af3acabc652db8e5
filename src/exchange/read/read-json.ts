/** Reads JSON as a whole: entries in Lacuna's own form, or JSON-LD under another ending. */
import type { InputFile, InputItem, ReadOptions } from '../input.ts';
import { MAXIMUM_WHOLE, textBlocks, tooLargeFor, wholeText } from './decode.ts';
import { ExportFrame } from './export-frame.ts';
import { isObject } from './field-values.ts';
import { documentItems } from './own-document.ts';
import { parseJson } from './parse-json.ts';
import { readJsonLd } from './read-jsonld.ts';
import { positionOf, scanJson } from './scan-json.ts';

const ADVICE = 'write NDJSON instead, which may have any size';
const LINKED_DATA_KEYS = ['@context', '@graph', '@id', '@type'];
const BEGINS_AS_LINKED_DATA = /^\s*\{\s*"@(?:context|graph|id|type)"/;

/** Entries of the file. What has `@context` and its like is read as JSON-LD. */
export async function* readJson(
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  if (await beginsAsLinkedData(file)) return yield* readJsonLd(file, options);
  const text = await wholeText(file, 'JSON', ADVICE);
  const value = parseJson(text);
  if (isLinkedData(value)) return yield* readJsonLd(file, options);
  const { items } = scanJson(text);
  const lines = new Map([...items].map(([list, offsets]) => [list, linesOf(text, offsets)]));
  const lineOf = (list: string, index: number) => lines.get(list)?.[index];
  const line = positionOf(text, text.search(/\S/)).line;
  yield* documentItems({ file: file.name, value, lineOf, line }, new ExportFrame());
}

async function beginsAsLinkedData(file: InputFile): Promise<boolean> {
  const tooLarge = () => tooLargeFor('JSON', ADVICE);
  for await (const { text } of textBlocks(file, MAXIMUM_WHOLE, tooLarge)) {
    return BEGINS_AS_LINKED_DATA.test(text);
  }
  return false;
}

function isLinkedData(value: unknown): boolean {
  const [first] = Array.isArray(value) ? value : [value];
  return isObject(first) && LINKED_DATA_KEYS.some((key) => Object.hasOwn(first, key));
}

/** Lines of ascending offsets. O(length of the text). */
function linesOf(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let at = text.indexOf('\n');
  return offsets.map((offset) => {
    while (at >= 0 && at < offset) {
      line += 1;
      at = text.indexOf('\n', at + 1);
    }
    return line;
  });
}
