/** Finds what the command line names: files, folders and standard input. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { entriesOf, framed, type ManifestEntry } from '../exchange/import/framed.ts';
import { ImportRefused } from '../exchange/import/import-refused.ts';
import { placeText } from '../exchange/import/messages.ts';
import type { InputFile, InputItem } from '../exchange/input.ts';
import { FOLDER_MANIFEST, manifestNameOf } from '../exchange/manifest.ts';
import { FORMATS, type FormatName, formatOf, readFile } from '../exchange/read/read-file.ts';
import { readManifest } from '../exchange/read/read-manifest.ts';
import { UsageMistake } from './messages.ts';
import { keepStandardInput } from './standard-input.ts';

/** The files of a command, and how they are read. */
export interface CommandInput {
  readonly files: readonly InputFile[];
  /** `baseIri` is what the IRIs of this instance begin with. */
  read(file: InputFile, baseIri: string): AsyncIterable<readonly InputItem[]>;
  /** Releases what was kept of standard input. */
  close(): void;
}

/**
 * The files that the arguments name. A folder stands for the files of its manifest, or for all files
 * in it whose format is known. Throws `UsageMistake`, `ImportRefused` or `SpoolFailure`.
 */
export async function openInput(
  args: readonly string[],
  { format }: { readonly format?: string },
): Promise<CommandInput> {
  const told = format === undefined ? undefined : formatNamed(format);
  refuseWrongStandardInput(args, told);
  const manifests = new Map<string, ManifestEntry>();
  const files: InputFile[] = [];
  for (const path of (await Promise.all(args.filter(isPath).map(pathsOf))).flat()) {
    files.push(await fileAt(path));
    const manifest = await manifestOf(path);
    if (manifest) manifests.set(path, manifest);
  }
  const kept = args.every(isPath) ? undefined : await keepStandardInput();
  return {
    files: kept ? [...files, kept.file] : files,
    read(file, baseIri) {
      const options = { baseIri, ...(told ? { format: told } : {}) };
      const items = (opened: InputFile) => readable(opened, readFile(opened, options));
      const manifest = manifests.get(file.name);
      return manifest ? framed(file, items, manifest) : items(file);
    },
    close: () => kept?.close(),
  };
}

function isPath(arg: string): boolean {
  return arg !== '-';
}

function formatNamed(name: string): FormatName {
  const found = FORMATS.find((each) => each.name === name || each.endings.includes(`.${name}`));
  if (found) return found.name;
  const names = FORMATS.map((each) => each.name).join(', ');
  throw new UsageMistake(`--format is ${JSON.stringify(name)}; it must be one of ${names}.`);
}

function refuseWrongStandardInput(args: readonly string[], format: FormatName | undefined): void {
  const times = args.filter((arg) => !isPath(arg)).length;
  if (times === 0 || (times === 1 && format)) return;
  const names = FORMATS.map((each) => each.name).join(', ');
  throw new UsageMistake(
    `Standard input has no name that tells its format, and can be read once; name it once, with --format and one of ${names}.`,
  );
}

/** The files that an argument stands for. */
async function pathsOf(path: string): Promise<readonly string[]> {
  const found = await toldAsReading(path, () => stat(path));
  if (!found.isDirectory()) return [path];
  const names = await toldAsReading(path, () => readdir(path));
  const listed = names.includes(FOLDER_MANIFEST)
    ? [...(await readManifestAt(join(path, FOLDER_MANIFEST))).keys()]
    : names.filter((name) => formatOf(name) && !name.endsWith(FOLDER_MANIFEST)).toSorted();
  if (listed.length > 0) return listed.map((name) => join(path, name));
  const endings = FORMATS.flatMap((each) => each.endings).join(', ');
  throw new ImportRefused(`${path} holds no file whose name ends with one of ${endings}.`);
}

async function fileAt(path: string): Promise<InputFile> {
  const found = await toldAsReading(path, () => stat(path));
  return {
    name: path,
    ...(found.isFile() ? { size: found.size } : {}),
    open: () => createReadStream(path),
  };
}

/** What a manifest beside the file says of it. */
async function manifestOf(path: string): Promise<ManifestEntry | undefined> {
  if (formatOf(path) !== 'csv') return undefined;
  const places = [manifestNameOf(path), join(dirname(path), FOLDER_MANIFEST)];
  for (const place of places) {
    const isThere = await stat(place).catch(() => undefined);
    const found = isThere && (await readManifestAt(place)).get(basename(path));
    if (found) return found;
  }
  return undefined;
}

async function readManifestAt(path: string): Promise<ReadonlyMap<string, ManifestEntry>> {
  const reading = await toldAsReading(path, async () => readManifest(await fileAt(path)));
  if (reading.is === 'manifest') return entriesOf(reading.manifest);
  const { place, message } = reading;
  throw new ImportRefused(`${placeText(place)}: ${message}`);
}

/** Failures of the system while a file is read are told in one sentence. */
async function* readable(
  { name }: InputFile,
  items: AsyncIterable<readonly InputItem[]>,
): AsyncGenerator<readonly InputItem[], void, undefined> {
  try {
    yield* items;
  } catch (error) {
    throw asRefusal(name, error);
  }
}

async function toldAsReading<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw asRefusal(path, error);
  }
}

function asRefusal(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new ImportRefused(`${path} cannot be read: ${error.message}.`, { cause: error });
}
