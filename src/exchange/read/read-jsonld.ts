/** Reads JSON-LD: our own of any size, that of anybody else up to a size. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile, InputItem, ReadOptions } from '../input.ts';
import { MAXIMUM_WHOLE, textBlocks, wholeText } from './decode.ts';
import { jsonLdItems } from './json-ld-graph.ts';
import { JsonLdLines, NotOwnForm } from './json-ld-lines.ts';
import { parseJson } from './parse-json.ts';

const ADVICE = 'beyond it each node must stand on a line of its own, as Lacuna exports it';

/** Records and edges of the file. Up to `wholeLimit` characters it may have any shape. */
export async function* readJsonLd(
  file: InputFile,
  options: ReadOptions,
  wholeLimit = MAXIMUM_WHOLE,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const held: (readonly InputItem[])[] = [];
  let length = 0;
  try {
    for await (const { items, size } of ownItems(file, options)) {
      length += size;
      held.push(items);
      if (length > wholeLimit) yield* held.splice(0);
    }
  } catch (thrown) {
    if (!(thrown instanceof NotOwnForm)) throw thrown;
    if (length > wholeLimit) throw notOwnMistake(thrown);
    return yield* readAnyJsonLd(file, options);
  }
  yield* held;
}

/** Records and edges of a document of any shape, read as a whole. */
export async function* readAnyJsonLd(
  file: InputFile,
  { baseIri }: ReadOptions,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const document = parseJson(await wholeText(file, 'JSON-LD in another shape', ADVICE));
  if (typeof document !== 'object' || document === null) {
    throw new ReadMistake('The file holds no JSON-LD, which is an object or a list of them.');
  }
  yield* await jsonLdItems(document, { file: file.name, baseIri });
}

async function* ownItems(file: InputFile, { baseIri }: ReadOptions) {
  const lines = new JsonLdLines({ file: file.name, baseIri });
  let line = 0;
  for await (const block of textBlocks(file)) {
    const items: InputItem[] = [];
    line = block.line - 1;
    for (const text of block.text.split('\n')) {
      line += 1;
      const item = lines.take(text, line);
      if (item) items.push(item);
    }
    yield { items, size: block.text.length };
  }
  lines.end(line);
}

function notOwnMistake({ line }: NotOwnForm): ReadMistake {
  return new ReadMistake(
    'The node is not written as Lacuna exports it, and a file of more than 32 MB is read in that form only.',
    line,
  );
}
