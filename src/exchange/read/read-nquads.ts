/** Reads N-Quads: in any order up to a size, beyond it in the order in which they are exported. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { ReadQuad } from '../../linked-data/read-terms.ts';
import type { InputFile, InputItem, ReadOptions } from '../input.ts';
import { MAXIMUM_WHOLE, type TextBlock, textBlocks } from './decode.ts';
import { GrowingGraph } from './growing-graph.ts';
import { thrownMistake } from './items.ts';
import { NQuadsLines } from './nquads-lines.ts';

/** Records and edges of the file. Up to `wholeLimit` characters it is held in memory. */
export async function* readNQuads(
  file: InputFile,
  { baseIri }: ReadOptions,
  wholeLimit = MAXIMUM_WHOLE,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const graph = new GrowingGraph({ file: file.name, baseIri }, wholeLimit);
  const lines = new NQuadsLines();
  let isEmpty = true;
  for await (const block of textBlocks(file)) {
    isEmpty &&= block.text.trim() === '';
    const { quads, mistakes } = parseBlock(block, file.name, lines);
    if (mistakes.length > 0) yield mistakes;
    yield graph.take(quads, block.text.length);
  }
  if (isEmpty) throw new ReadMistake('The file is empty.');
  yield* graph.end();
}

function parseBlock({ line: first, text }: TextBlock, file: string, lines: NQuadsLines) {
  const quads: ReadQuad[] = [];
  const mistakes: InputItem[] = [];
  let line = first - 1;
  for (const each of text.split('\n')) {
    line += 1;
    try {
      const quad = lines.read(each, line);
      if (quad) quads.push(quad);
    } catch (thrown) {
      if (!(thrown instanceof ReadMistake)) throw thrown;
      mistakes.push(thrownMistake(file, thrown));
    }
  }
  return { quads, mistakes };
}
