/** Reads the manifest that stands beside CSV files that are an export. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputFile, InputMistake } from '../input.ts';
import type { Manifest, ManifestFile } from '../manifest.ts';
import { wholeText } from './decode.ts';
import { checkVersion, readDigest, readTotals } from './export-frame.ts';
import { described, isObject } from './field-values.ts';
import { thrownMistake } from './items.ts';
import { parseJson } from './parse-json.ts';

/** What a manifest says, or why it cannot be read. */
export type ManifestReading =
  | { readonly is: 'manifest'; readonly manifest: Manifest }
  | InputMistake;

/** The manifest; what is wrong with it is a mistake and never thrown. */
export async function readManifest(file: InputFile): Promise<ManifestReading> {
  try {
    const text = await wholeText(file, 'a manifest', 'it names each file of an export once');
    return { is: 'manifest', manifest: manifestOf(parseJson(text)) };
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    return thrownMistake(file.name, thrown);
  }
}

function manifestOf(value: unknown): Manifest {
  if (!isObject(value) || value['lacuna'] !== 'manifest') {
    throw new ReadMistake('The file is no manifest, which begins with {"lacuna":"manifest"}.');
  }
  checkVersion(value['version']);
  const { baseIri, files } = value;
  if (typeof baseIri !== 'string' || !URL.canParse(baseIri) || !baseIri.endsWith('/')) {
    throw new ReadMistake(
      `baseIri is ${described(baseIri)}; it must be an address that ends with a slash.`,
    );
  }
  if (!Array.isArray(files)) {
    throw new ReadMistake(`"files" is ${described(files)}; it must be a list.`);
  }
  const read = files.map(manifestFile);
  const seen = new Set<string>();
  const repeated = read.find(({ name }) => seen.size === seen.add(name).size);
  if (repeated) throw new ReadMistake(`The manifest names the file ${repeated.name} twice.`);
  return { lacuna: 'manifest', version: 1, baseIri, files: read };
}

function manifestFile(value: unknown): ManifestFile {
  if (!isObject(value)) throw new ReadMistake(`"files" holds ${described(value)}, not an object.`);
  const { name, sha256 } = value;
  if (typeof name !== 'string' || name === '') {
    throw new ReadMistake(`The name of a file is ${described(name)}; it must be a text.`);
  }
  return { name, ...readTotals(value), sha256: readDigest('sha256', sha256) };
}
