/** Reads texts as if they were files. */
import type { InputFile, InputItem, InputMistake } from '../../../src/exchange/input.ts';
import { readFile } from '../../../src/exchange/read/read-file.ts';

export const BASE_IRI = 'https://lacuna.example/';

/** A file that holds the chunks; texts are UTF-8. */
export function inputFile(name: string, ...chunks: readonly (string | Uint8Array)[]): InputFile {
  return {
    name,
    async *open() {
      for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    },
  };
}

/** All items, in order. */
export async function collect(
  batches: AsyncIterable<readonly InputItem[]>,
): Promise<readonly InputItem[]> {
  const items: InputItem[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** All items of a file with the content. */
export function readText(
  name: string,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<readonly InputItem[]> {
  return collect(readFile(inputFile(name, ...chunks), { baseIri: BASE_IRI }));
}

/** States of the entries; throws for a mistake. */
export function statesOf(items: readonly InputItem[]): readonly object[] {
  return items.flatMap((item) => {
    if (item.is === 'mistake') throw new Error(`${item.place.line}: ${item.message}`);
    return item.is === 'entry' ? [item.state] : [];
  });
}

/** Mistakes as `line: message`; the line is `-` where none is told. */
export function mistakesOf(items: readonly InputItem[]): readonly string[] {
  return items
    .filter((item): item is InputMistake => item.is === 'mistake')
    .map(({ place, message }) => `${place.line ?? '-'}: ${message}`);
}

/** The mistakes of a file with the content. */
export async function mistakesIn(
  name: string,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<readonly string[]> {
  return mistakesOf(await readText(name, ...chunks));
}
