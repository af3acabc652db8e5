/** Frames a CSV file by its manifest, which says what other formats say at their beginning and end. */
import { createHash } from 'node:crypto';
import type { InputFile, InputItem } from '../input.ts';
import type { Manifest, ManifestFile } from '../manifest.ts';

/** What a manifest says of one file. */
export interface ManifestEntry extends Omit<ManifestFile, 'name'> {
  /** What the IRIs of the exporting instance begin with. */
  readonly baseIri: string;
}

/** What the manifest says, by names of files. */
export function entriesOf({ baseIri, files }: Manifest): ReadonlyMap<string, ManifestEntry> {
  return new Map(files.map(({ name, ...entry }) => [name, { baseIri, ...entry }]));
}

/** The items that are read of a file, framed as the export that the manifest says it is. */
export async function* framed(
  file: InputFile,
  read: (file: InputFile) => AsyncIterable<readonly InputItem[]>,
  { baseIri, sha256, ...totals }: ManifestEntry,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  const place = { file: file.name };
  let found: string | undefined;
  const open = () => hashed(file.open(), (digest) => (found = digest));
  yield [{ is: 'begins', place, baseIri }];
  for await (const batch of read({ ...file, open })) {
    yield batch.filter((item) => item.is !== 'begins' && item.is !== 'ends');
  }
  const hasSameBytes = found === sha256;
  yield [{ is: 'ends', place, ...totals, hasSameBytes }];
}

/** The same bytes; after the last the SHA-256 of all is told. */
async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  tell: (digest: string) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  tell(hash.digest('hex'));
}
