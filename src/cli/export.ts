import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import { exportJsonld } from '../linked-data/export.ts';
import { openGraph } from '../projection/open-graph.ts';
import { say, sayWhenEmpty, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';
import { toldAsWriting, writeOut } from './write-out.ts';

type Write = (chunks: AsyncIterable<string>) => Promise<void>;

/** Writes the public graph as JSON-LD to a file, or to standard output; a file appears only whole. */
export async function exportGraph(file: string | undefined): Promise<void> {
  const configuration = readConfiguration(process.env);
  if (file === undefined) await exportTo(configuration, writeOut);
  else await withWholeFile(file, (write) => exportTo(configuration, write));
}

async function exportTo(configuration: Configuration, write: Write): Promise<void> {
  const { store, instance } = await openInstanceStore(configuration, { serves: false });
  try {
    const graph = await openGraph(store);
    try {
      const projection = graph.project('public');
      sayWhenEmpty(projection.revision);
      const isVisible = (id: string) => projection.indexOf(id) !== undefined;
      await write(exportJsonld(store, { baseIri: instance.baseIri, isVisible }));
      say(`Exported ${projection.nodeCount} records and ${projection.edgeCount} edges.`);
    } finally {
      graph.close();
    }
  } finally {
    await store.close();
  }
}

/** Gives a way to write beside the file, and puts what was written in its place at the end. */
async function withWholeFile(file: string, use: (write: Write) => Promise<void>): Promise<void> {
  const partial = await partialOf(file);
  const handle = await openForWriting(file, partial);
  try {
    await use((chunks) =>
      toldAsWriting(file, async () => {
        await pipeline(chunks, handle.createWriteStream());
        if (partial !== file) await rename(partial, file);
      }),
    );
  } catch (error) {
    await handle.close().catch(() => undefined);
    if (partial !== file) await rm(partial, { force: true });
    throw error;
  }
}

/** Where to write meanwhile: beside the file, but straight into a pipe or device. */
async function partialOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageMistake(`${file} is a folder; name a file in it.`);
  return found === undefined || found.isFile() ? `${file}.partial` : file;
}

/** Throws `UsageMistake` before anything else is done when the path cannot be written. */
async function openForWriting(file: string, partial: string): Promise<FileHandle> {
  try {
    return await open(partial, 'w');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageMistake(`${file} cannot be written: ${reason}.`, { cause: error });
  }
}
