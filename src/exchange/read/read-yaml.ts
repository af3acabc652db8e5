/** Reads YAML as a whole: entries in Lacuna's own form, in one document or several. */
import { type Document, isMap, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile, InputItem } from '../input.ts';
import { wholeText } from './decode.ts';
import { ExportFrame } from './export-frame.ts';
import { documentItems } from './own-document.ts';

/** Parsing takes about 60 bytes of memory for each byte of YAML. */
const MAXIMUM_YAML = 8 * 2 ** 20;

/** Aliases may say at most so many times over what stands once. */
const MAXIMUM_ALIAS_COUNT = 100;

/** Entries of the file. Texts that look like dates stay texts, and tags are refused. */
export async function* readYaml(
  file: InputFile,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const advice = 'write NDJSON instead, which may have any size';
  const text = await wholeText(file, 'YAML', advice, MAXIMUM_YAML);
  const lineCounter = new LineCounter();
  const frame = new ExportFrame();
  let isEmpty = true;
  for (const document of parseYaml(text, lineCounter)) {
    const value = plainValue(document, lineCounter);
    if (value === null || value === undefined) continue;
    isEmpty = false;
    yield* documentItems(
      {
        file: file.name,
        value,
        lineOf: (list, index) => lineOf(itemAt(document, list, index), lineCounter),
        line: lineOf(document.contents, lineCounter) ?? 1,
      },
      frame,
    );
  }
  if (isEmpty) throw new ReadMistake('The file is empty.');
}

function parseYaml(text: string, lineCounter: LineCounter): readonly Document[] {
  const documents = guarded(() =>
    parseAllDocuments(text, {
      schema: 'core',
      version: '1.2',
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    }),
  );
  if (!Array.isArray(documents)) return [];
  const [fault] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (fault === undefined) return documents;
  if (fault.message.includes('call stack')) throw tooDeep();
  const { line, col } = lineCounter.linePos(fault.pos[0]);
  const reason = fault.message.split('\n')[0]?.replace(/[.:]?$/, '') ?? '';
  throw new ReadMistake(`This is not YAML that can be read, column ${col}: ${reason}.`, line);
}

function plainValue(document: Document, lineCounter: LineCounter): unknown {
  try {
    return guarded(() => document.toJS({ maxAliasCount: MAXIMUM_ALIAS_COUNT }));
  } catch (thrown) {
    if (!(thrown instanceof ReferenceError)) throw thrown;
    const line = lineOf(document.contents, lineCounter);
    throw new ReadMistake(
      thrown.message.startsWith('Excessive')
        ? 'The YAML uses aliases so often that it would grow without bound.'
        : `The YAML uses an alias that is not known: ${thrown.message.replace(/\.?$/, '.')}`,
      line,
    );
  }
}

/** Parsers of nested texts call themselves, so that too deep a nesting is noticed by the stack. */
function guarded<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw tooDeep();
  }
}

function tooDeep(): ReadMistake {
  return new ReadMistake('The YAML is nested too deeply to be read.');
}

function itemAt(document: Document, list: string, index: number): unknown {
  const { contents } = document;
  const found = list !== '' && isMap(contents) ? contents.get(list, true) : contents;
  return isSeq(found) ? found.items[index] : undefined;
}

function lineOf(node: unknown, lineCounter: LineCounter): number | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? lineCounter.linePos(range[0]).line : undefined;
}
