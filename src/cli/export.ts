import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import { type Selection, type SelectionRequest, select } from '../exchange/selection.ts';
import { ChangedMeanwhile } from '../exchange/write/csv-table.ts';
import { openGraph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { asUsage, type ExportOptions, planExport } from './export-plan.ts';
import { exportProgress } from './export-progress.ts';
import { type ExportTarget, openTarget, type Written } from './export-targets.ts';
import { CannotWrite, sayWhenEmpty, tell } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

/**
 * Writes the public graph, or the part of it that the flags ask for, to the target: a file, a folder
 * for CSV, or standard output. A file or folder appears only whole. Wrong flags and places that
 * cannot be written are refused before a store is opened or made.
 */
export async function exportGraph(
  target: string | undefined,
  options: ExportOptions = {},
): Promise<void> {
  const plan = planExport(target, options);
  const configuration = readConfiguration(process.env);
  const place = await openTarget(plan);
  let written: Written;
  try {
    written = await exportTo(place, configuration, plan.request);
    await place.keep();
  } catch (error) {
    await place.discard();
    throw error;
  }
  const { recordCount, edgeCount } = written;
  const into = 'files' in written ? ` into ${filesText(written.files.length)}` : '';
  tell(
    { target, format: plan.format, ...written },
    [`Exported ${recordCount} records and ${edgeCount} edges${into}.`],
    options,
  );
}

async function exportTo(
  place: ExportTarget,
  configuration: Configuration,
  request: SelectionRequest,
): Promise<Written> {
  const { store, instance } = await openInstanceStore(configuration, { serves: false });
  try {
    const graph = await openGraph(store);
    try {
      const projection = graph.project('public');
      sayWhenEmpty(projection.revision);
      const selection = asUsage(() => select(projection, request));
      return await writeTo(place, store, projection, { baseIri: instance.baseIri, selection });
    } finally {
      graph.close();
    }
  } finally {
    await store.close();
  }
}

async function writeTo(
  place: ExportTarget,
  store: GraphStore,
  projection: Projection,
  { baseIri, selection }: { readonly baseIri: string; readonly selection: Selection },
): Promise<Written> {
  const { records, edges } = selection;
  const { listener, end } = exportProgress(
    (records?.length ?? projection.nodeCount) + (edges?.length ?? projection.edgeCount),
  );
  const isVisible = (id: string) => projection.indexOf(id) !== undefined;
  try {
    return await place.write({ store, scope: { baseIri, isVisible, selection }, listener });
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new CannotWrite(error.message, { cause: error });
  } finally {
    end();
  }
}

function filesText(count: number): string {
  return count === 1 ? 'one file' : `${count} files`;
}
