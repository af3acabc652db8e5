import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfiguration } from '../configuration/configuration.ts';
import { exportJsonld } from '../linked-data/export.ts';
import { openGraph } from '../projection/open-graph.ts';
import { CannotWrite, say, sayWhenEmpty, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

type Write = (chunks: AsyncIterable<string>) => Promise<void>;

/** Writes the public graph as JSON-LD to a file, or to standard output; a file appears only whole. */
export async function exportGraph(file: string | undefined): Promise<void> {
  const configuration = readConfiguration(process.env);
  if (file === undefined) await exportTo(configuration, writeToStandardOutput);
  else await withWholeFile(file, (write) => exportTo(configuration, write));
}

async function exportTo(
  configuration: ReturnType<typeof readConfiguration>,
  write: Write,
): Promise<void> {
  const { store, instance } = await openInstanceStore(configuration);
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

async function writeToStandardOutput(chunks: AsyncIterable<string>): Promise<void> {
  await toldAsWriting('standard output', () => pipeline(chunks, process.stdout, { end: false }));
}

/** Gives a way to write beside the file, and puts what was written in its place at the end. */
async function withWholeFile(file: string, use: (write: Write) => Promise<void>): Promise<void> {
  const partial = `${file}.partial`;
  const handle = await openForWriting(file, partial);
  try {
    await use((chunks) =>
      toldAsWriting(file, async () => {
        await pipeline(Readable.from(chunks), handle.createWriteStream());
        await rename(partial, file);
      }),
    );
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

/** Throws `UsageMistake` before anything else is done when the path cannot be written. */
async function openForWriting(file: string, partial: string): Promise<FileHandle> {
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageMistake(`${file} is a folder; name a file in it.`);
  try {
    return await open(partial, 'w');
  } catch (error) {
    throw new UsageMistake(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Failures of the file or pipe become `CannotWrite`; those of the store stay as they are. */
async function toldAsWriting(place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotWrite(`${place} could not be written to the end: ${reasonOf(error)}.`);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
