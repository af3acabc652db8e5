/** Exports of a store as files in memory, and their import into another one. */
import { exportGraph, type GraphFormat } from '../../../src/exchange/export-graph.ts';
import { type ApplyOptions, applyImport } from '../../../src/exchange/import/apply-import.ts';
import { entriesOf, framed, type ManifestEntry } from '../../../src/exchange/import/framed.ts';
import type { ImportPlan } from '../../../src/exchange/import/import-plan.ts';
import { ImportRefused } from '../../../src/exchange/import/import-refused.ts';
import { planImport } from '../../../src/exchange/import/plan-import.ts';
import type { ImportTarget, PlanOptions } from '../../../src/exchange/import/plan-options.ts';
import type { InputFile } from '../../../src/exchange/input.ts';
import {
  FOLDER_MANIFEST,
  type ManifestFile,
  manifestText,
} from '../../../src/exchange/manifest.ts';
import { readFile } from '../../../src/exchange/read/read-file.ts';
import { readManifest } from '../../../src/exchange/read/read-manifest.ts';
import { exportCsv } from '../../../src/exchange/write/export-csv.ts';
import { openGraph } from '../../../src/projection/open-graph.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

const BASE_IRI = 'https://graph.example/';

/** How a whole graph can be exported. */
export type ExportedFormat = GraphFormat | 'csv';

export const EXPORTED_FORMATS: readonly ExportedFormat[] = ['ndjson', 'jsonld', 'nq', 'ttl', 'csv'];

/** Bytes by name; a CSV export has a manifest among them. */
export type ExportedFiles = ReadonlyMap<string, Buffer>;

/** All public entries of the store. */
export async function exportFiles(
  store: GraphStore,
  format: ExportedFormat,
): Promise<ExportedFiles> {
  const graph = await openGraph(store);
  try {
    const projection = graph.project('public');
    const isVisible = (id: string) => projection.indexOf(id) !== undefined;
    const scope = { baseIri: BASE_IRI, isVisible };
    if (format === 'csv') return await exportFolder(store, scope);
    let text = '';
    for await (const chunk of exportGraph(store, format, scope)) text += chunk;
    return new Map([[`graph.${format}`, Buffer.from(text)]]);
  } finally {
    graph.close();
  }
}

/** Plans the import of files; what a manifest among them says is checked. */
export async function planFiles(
  store: ImportTarget,
  files: ExportedFiles,
  options: Partial<PlanOptions> = {},
): Promise<ImportPlan> {
  const manifest = files.get(FOLDER_MANIFEST);
  const entries = manifest ? await entriesIn(manifest) : new Map<string, ManifestEntry>();
  const inputs = [...files]
    .filter(([name]) => name !== FOLDER_MANIFEST)
    .map(([name, bytes]) => fileOf(name, bytes));
  return planImport(store, inputs, {
    baseIri: BASE_IRI,
    read(file) {
      const items = (opened: InputFile) => readFile(opened, { baseIri: BASE_IRI });
      const entry = entries.get(file.name);
      return entry ? framed(file, items, entry) : items(file);
    },
    ...options,
  });
}

/** Plans and applies; all or nothing unless told. */
export async function importFiles(
  store: GraphStore,
  files: ExportedFiles,
  options: ApplyOptions = {},
  planOptions: Partial<PlanOptions> = {},
): Promise<ImportPlan> {
  const plan = await planFiles(store, files, planOptions);
  try {
    await applyImport(plan, store, options);
    return plan;
  } finally {
    plan.close();
  }
}

/** A file in memory that comes in small chunks. */
/** What the manifest says; throws `ImportRefused` where it is none. */
async function entriesIn(manifest: Buffer): Promise<ReadonlyMap<string, ManifestEntry>> {
  const reading = await readManifest(fileOf(FOLDER_MANIFEST, manifest));
  if (reading.is === 'mistake') throw new ImportRefused(reading.message);
  return entriesOf(reading.manifest);
}

function fileOf(name: string, bytes: Uint8Array): InputFile {
  async function* open() {
    const size = 65_521;
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return { name, size: bytes.length, open };
}

async function exportFolder(
  store: GraphStore,
  scope: Parameters<typeof exportCsv>[1],
): Promise<ExportedFiles> {
  const texts = new Map<string, string>();
  const listed: ManifestFile[] = [];
  for await (const part of exportCsv(store, scope)) {
    if ('file' in part) listed.push(part.file);
    else texts.set(part.name, (texts.get(part.name) ?? '') + part.text);
  }
  texts.set(FOLDER_MANIFEST, manifestText(scope.baseIri, listed));
  return new Map([...texts].map(([name, text]) => [name, Buffer.from(text)]));
}
