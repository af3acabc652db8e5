import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readConfiguration } from '../configuration/configuration.ts';
import { exportJsonld } from '../linked-data/export.ts';
import { openGraph } from '../projection/open-graph.ts';
import { say, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Writes the public graph as JSON-LD to a file, or to standard output; a file appears only whole. */
export async function exportGraph(file: string | undefined): Promise<void> {
  const { store, instance } = await openInstanceStore(readConfiguration(process.env));
  try {
    const graph = await openGraph(store);
    const projection = graph.project('public');
    const chunks = exportJsonld(store, {
      baseIri: instance.baseIri,
      isVisible: (id) => projection.indexOf(id) !== undefined,
    });
    if (file === undefined) await pipeline(chunks, process.stdout, { end: false });
    else await writeWhole(chunks, file);
    say(`Exported ${projection.nodeCount} records and ${projection.edgeCount} edges.`);
    graph.close();
  } finally {
    await store.close();
  }
}

async function writeWhole(chunks: AsyncIterable<string>, file: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(chunks, createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageMistake(`${file} cannot be written: ${reason}.`);
  }
}
