/** Reads a file of any format that data may come in. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile, InputItem, Reader, ReadOptions } from '../input.ts';
import { mistakeAt, placeIn, thrownMistake } from './items.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonLd } from './read-jsonld.ts';
import { readNdjson } from './read-ndjson.ts';
import { readNQuads } from './read-nquads.ts';
import { readTurtle } from './read-turtle.ts';
import { readYaml } from './read-yaml.ts';

/** Name of a format that can be read. */
export type FormatName = 'ndjson' | 'json' | 'yaml' | 'csv' | 'jsonld' | 'nquads' | 'turtle';

/** A format that can be read. */
export interface InputFormat {
  readonly name: FormatName;
  /** As people write it. */
  readonly title: string;
  /** What names of such files end with; the first is the usual one. */
  readonly endings: readonly string[];
}

/** Every format that can be read. */
export const FORMATS: readonly InputFormat[] = [
  { name: 'ndjson', title: 'NDJSON', endings: ['.ndjson', '.jsonl'] },
  { name: 'json', title: 'JSON', endings: ['.json'] },
  { name: 'yaml', title: 'YAML', endings: ['.yaml', '.yml'] },
  { name: 'csv', title: 'CSV', endings: ['.csv'] },
  { name: 'jsonld', title: 'JSON-LD', endings: ['.jsonld'] },
  { name: 'nquads', title: 'N-Quads', endings: ['.nq'] },
  { name: 'turtle', title: 'Turtle', endings: ['.ttl'] },
];

const READERS: Readonly<Record<FormatName, Reader>> = {
  ndjson: readNdjson,
  json: readJson,
  yaml: readYaml,
  csv: readCsv,
  jsonld: readJsonLd,
  nquads: readNQuads,
  turtle: readTurtle,
};

/** The format that the name of a file tells, also before `.gz`; undefined when it tells none. */
export function formatOf(name: string): FormatName | undefined {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return FORMATS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)))?.name;
}

/**
 * What stands in the file, as a stream of batches. The format is told or taken from the file's name.
 * Never throws for what the file holds: mistakes are items. Memory is bounded, whatever the file.
 */
export async function* readFile(
  file: InputFile,
  { format = formatOf(file.name), ...options }: ReadOptions & { readonly format?: FormatName },
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const reader = format && READERS[format];
  if (reader === undefined) {
    const endings = FORMATS.flatMap((each) => each.endings).join(', ');
    const message = `The name tells no format; let it end with one of ${endings}, or name the format.`;
    return yield [mistakeAt(placeIn(file.name), message)];
  }
  try {
    yield* reader(file, options);
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    yield [thrownMistake(file.name, thrown)];
  }
}
