/** What stands beside CSV files that are an export, so that cut and altered ones are recognised. */
import { createHash, type Hash } from 'node:crypto';
import type { ExportSummary } from './write/export-writer.ts';

/** What a manifest says of one file. */
export interface ManifestFile extends ExportSummary {
  readonly name: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The manifest of one export. */
export interface Manifest {
  readonly lacuna: 'manifest';
  readonly version: 1;
  readonly baseIri: string;
  readonly files: readonly ManifestFile[];
}

/** Name of the manifest of a folder. */
export const FOLDER_MANIFEST = 'manifest.json';

/** Name of the manifest of one file. */
export function manifestNameOf(file: string): string {
  return `${file}.${FOLDER_MANIFEST}`;
}

/** The manifest as it is written. */
export function manifestText(baseIri: string, files: readonly ManifestFile[]): string {
  const manifest: Manifest = { lacuna: 'manifest', version: 1, baseIri, files };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA-256 of texts that follow each other, as UTF-8. */
export class TextDigest {
  readonly #hash: Hash = createHash('sha256');

  add(text: string): void {
    this.#hash.update(text);
  }

  /** In hexadecimal; nothing can be added afterwards. */
  end(): string {
    return this.#hash.digest('hex');
  }
}
