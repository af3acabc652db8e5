/** Manifests of CSV exports, which say of each file what other formats say at their end. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { ExportEnds, InputFile, InputItem } from '../input.ts';
import { checkVersion, readTotals } from '../read/export-frame.ts';
import { isObject } from '../read/field-values.ts';

/** What a manifest says of one file. */
export interface ManifestEntry extends Omit<ExportEnds, 'is' | 'place'> {
  /** What the IRIs of the exporting instance begin with. */
  readonly baseIri: string;
}

/** What the manifest says, by names of files. Throws `ReadMistake` when it is none. */
export function readManifest(text: string): ReadonlyMap<string, ManifestEntry> {
  const manifest = parse(text);
  if (!isObject(manifest) || manifest['lacuna'] !== 'manifest') {
    throw new ReadMistake('This is not the manifest of an export.');
  }
  const { version, baseIri, files } = manifest;
  checkVersion(version);
  if (typeof baseIri !== 'string' || !Array.isArray(files)) {
    throw new ReadMistake('The manifest lacks baseIri or files.');
  }
  return new Map(files.map((file: unknown) => readEntry(file, baseIri)));
}

/** The items of a file, framed as the export that the manifest says it is. */
export async function* framed(
  file: InputFile,
  items: AsyncIterable<readonly InputItem[]>,
  { baseIri, ...totals }: ManifestEntry,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const place = { file: file.name };
  yield [{ is: 'begins', place, baseIri }];
  for await (const batch of items) {
    yield batch.filter((item) => item.is !== 'begins' && item.is !== 'ends');
  }
  yield [{ is: 'ends', place, ...totals }];
}

function readEntry(file: unknown, baseIri: string): readonly [string, ManifestEntry] {
  if (!isObject(file) || typeof file['name'] !== 'string') {
    throw new ReadMistake('The manifest lists a file without a name.');
  }
  return [file['name'], { baseIri, ...readTotals(file) }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReadMistake('This is not JSON, so it is not the manifest of an export.');
  }
}
