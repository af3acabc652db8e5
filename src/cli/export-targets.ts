/** Where `lacuna export` writes to: standard output, a file, or CSV files with their manifest. */
import { basename } from 'node:path';
import {
  type ExportListener,
  exportGraph as exportChunks,
  type GraphFormat,
} from '../exchange/export-graph.ts';
import {
  FOLDER_MANIFEST,
  type ManifestFile,
  manifestNameOf,
  manifestText,
} from '../exchange/manifest.ts';
import type { Table } from '../exchange/write/csv-table.ts';
import { exportCsv } from '../exchange/write/export-csv.ts';
import type { ExportSummary } from '../exchange/write/export-writer.ts';
import type { ExportScope } from '../exchange/write/visible-entries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ExportPlan } from './export-plan.ts';
import { WholeFile, WholeFolder } from './whole-files.ts';
import { writeOut } from './write-out.ts';

/** What is exported, and who hears of it. */
export interface ExportJob {
  readonly store: GraphStore;
  readonly scope: ExportScope;
  readonly listener: ExportListener;
}

/** What was written; of CSV, what the manifest says. */
export type Written = Pick<ExportSummary, 'recordCount' | 'edgeCount'> &
  ({ readonly contentDigest: string } | { readonly files: readonly ManifestFile[] });

/** A place that is written to, and then kept or given up. */
export interface ExportTarget {
  write(job: ExportJob): Promise<Written>;
  /** Puts what was written in its place. */
  keep(): Promise<void>;
  /** Leaves what was there before as it was. */
  discard(): Promise<void>;
}

/** Opens the place of a plan. Throws `UsageMistake` when it cannot be written. */
export async function openTarget(plan: ExportPlan): Promise<ExportTarget> {
  if (plan.format !== 'csv') {
    return plan.file === undefined
      ? standardOutput(plan.format)
      : graphFile(plan.format, await WholeFile.open(plan.file));
  }
  if ('folder' in plan) return csvFolder(await WholeFolder.open(plan.folder));
  const { file, only } = plan;
  const data = await WholeFile.open(file);
  try {
    return csvFile(data, await WholeFile.open(manifestNameOf(file)), file, only);
  } catch (error) {
    await data.discard();
    throw error;
  }
}

function standardOutput(format: GraphFormat): ExportTarget {
  return {
    write: (job) => writeGraph(format, job, writeOut),
    keep: async () => undefined,
    discard: async () => undefined,
  };
}

function graphFile(format: GraphFormat, file: WholeFile): ExportTarget {
  return {
    write: (job) =>
      writeGraph(format, job, async (chunks) => {
        for await (const chunk of chunks) await file.add(chunk);
      }),
    keep: () => file.keep(),
    discard: () => file.discard(),
  };
}

async function writeGraph(
  format: GraphFormat,
  { store, scope, listener }: ExportJob,
  write: (chunks: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<Written> {
  let written: ExportSummary | undefined;
  const onEnd = (summary: ExportSummary) => {
    written = summary;
  };
  await write(exportChunks(store, format, scope, { ...listener, onEnd }));
  if (!written) throw new Error('The export was not read to its end.');
  return written;
}

/** One kind or edge type, with its manifest beside it. */
function csvFile(data: WholeFile, manifest: WholeFile, path: string, only: Table): ExportTarget {
  return {
    async write({ store, scope, listener }) {
      const files: ManifestFile[] = [];
      for await (const part of exportCsv(store, scope, only, listener)) {
        if ('text' in part) await data.add(part.text);
        else files.push({ ...part.file, name: basename(path) });
      }
      await manifest.add(manifestText(scope.baseIri, files));
      return countsOf(files);
    },
    async keep() {
      await data.keep();
      await manifest.keep();
    },
    async discard() {
      await data.discard();
      await manifest.discard();
    },
  };
}

/** A file for each kind and edge type that has rows, and one manifest. */
function csvFolder(folder: WholeFolder): ExportTarget {
  let current: WholeFile | undefined;
  return {
    async write({ store, scope, listener }) {
      const files: ManifestFile[] = [];
      for await (const part of exportCsv(store, scope, undefined, listener)) {
        current ??= await folder.openFile(part.name);
        if ('text' in part) {
          await current.add(part.text);
        } else {
          await current.keep();
          current = undefined;
          files.push(part.file);
        }
      }
      const manifest = await folder.openFile(FOLDER_MANIFEST);
      await manifest.add(manifestText(scope.baseIri, files));
      await manifest.keep();
      return countsOf(files);
    },
    keep: () => folder.keep(),
    async discard() {
      await current?.discard();
      await folder.discard();
    },
  };
}

function countsOf(files: readonly ManifestFile[]): Written {
  return {
    recordCount: files.reduce((sum, { recordCount }) => sum + recordCount, 0),
    edgeCount: files.reduce((sum, { edgeCount }) => sum + edgeCount, 0),
    files,
  };
}
