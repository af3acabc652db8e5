/** Reads Turtle as a whole. */
import { Parser, type Quad } from 'n3';
import type { InputFile, InputItem, ReadOptions } from '../input.ts';
import { wholeText } from './decode.ts';
import { graphItems } from './graph-items.ts';
import { fromLibrary, syntaxMistake } from './library-terms.ts';

const ADVICE = 'write N-Quads instead, which may have any size in the order of an export';

/** Records and edges of the file. The parser tells lines only of what is no Turtle. */
export async function* readTurtle(
  file: InputFile,
  { baseIri }: ReadOptions,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const text = await wholeText(file, 'Turtle', ADVICE);
  yield* graphItems(parseTurtle(text).map(fromLibrary), { file: file.name, baseIri });
}

function parseTurtle(text: string): readonly Quad[] {
  try {
    return new Parser({ format: 'Turtle' }).parse(text);
  } catch (thrown) {
    throw syntaxMistake(thrown, 'Turtle');
  }
}
