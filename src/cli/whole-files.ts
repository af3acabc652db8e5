/** Files and folders that appear only whole: written beside their place, and moved there at the end. */
import { type FileHandle, mkdtemp, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageMistake } from './messages.ts';
import { toldAsWriting } from './write-out.ts';

/** A file that is being written. */
export class WholeFile {
  readonly #file: string;
  readonly #partial: string;
  readonly #handle: FileHandle;

  private constructor(file: string, partial: string, handle: FileHandle) {
    this.#file = file;
    this.#partial = partial;
    this.#handle = handle;
  }

  /** Begins to write. Throws `UsageMistake` when the path cannot be written. */
  static async open(file: string): Promise<WholeFile> {
    const partial = await partialOf(file);
    try {
      return new WholeFile(file, partial, await open(partial, 'w'));
    } catch (error) {
      throw new UsageMistake(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
  }

  /** Adds the text, or bytes, at the end. Throws `CannotWrite`. */
  async add(text: string | Uint8Array): Promise<void> {
    await toldAsWriting(this.#file, () => this.#handle.appendFile(text));
  }

  /** Puts the file in its place. */
  async keep(): Promise<void> {
    await toldAsWriting(this.#file, async () => {
      await this.#handle.close();
      if (this.#partial !== this.#file) await rename(this.#partial, this.#file);
    });
  }

  /** Leaves what was there before as it was. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    if (this.#partial !== this.#file) await rm(this.#partial, { force: true });
  }
}

/** A folder that is being filled. */
export class WholeFolder {
  readonly #folder: string;
  readonly #partial: string;

  private constructor(folder: string, partial: string) {
    this.#folder = folder;
    this.#partial = partial;
  }

  /** Begins to fill. Throws `UsageMistake` unless the folder is new or empty. */
  static async open(folder: string): Promise<WholeFolder> {
    const found = await stat(folder).catch(() => undefined);
    if (found && !found.isDirectory()) {
      throw new UsageMistake(
        `${folder} is a file; name a new or empty folder, or a file that ends in .csv for one kind or edge type.`,
      );
    }
    if (found && (await readdir(folder)).length > 0) {
      throw new UsageMistake(`${folder} is not empty; name a new or empty folder.`);
    }
    try {
      return new WholeFolder(folder, await mkdtemp(`${resolve(folder)}.partial-`));
    } catch (error) {
      throw new UsageMistake(`${folder} cannot be made: ${reasonOf(error)}.`, { cause: error });
    }
  }

  /** Begins a file in the folder. */
  openFile(name: string): Promise<WholeFile> {
    return WholeFile.open(join(this.#partial, name));
  }

  /** Puts the folder in its place. Throws `CannotWrite` when that was filled meanwhile. */
  async keep(): Promise<void> {
    await toldAsWriting(this.#folder, async () => {
      await rmdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await rename(this.#partial, resolve(this.#folder));
    });
  }

  /** Leaves what was there before as it was. */
  async discard(): Promise<void> {
    await rm(this.#partial, { recursive: true, force: true });
  }
}

/** Where to write meanwhile: beside the file, but straight into a pipe or device. */
async function partialOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageMistake(`${file} is a folder; name a file in it.`);
  return found === undefined || found.isFile() ? `${file}.partial` : file;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
