import { readConfiguration } from '../configuration/configuration.ts';
import {
  type ApplyOptions,
  applyImport,
  type ImportOutcome,
} from '../exchange/import/apply-import.ts';
import type { ImportPlan } from '../exchange/import/import-plan.ts';
import { planText } from '../exchange/import/messages.ts';
import { planImport } from '../exchange/import/plan-import.ts';
import type { InputFile } from '../exchange/input.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openInput } from './input-files.ts';
import { EXIT, say, tell } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Flags of `lacuna import`. */
export interface ImportOptions {
  readonly format?: string;
  readonly dryRun?: boolean;
  readonly partial?: boolean;
  readonly batches?: boolean;
  readonly unchecked?: boolean;
  readonly overwrite?: boolean;
  readonly message?: string;
  readonly actor?: string;
  readonly json?: boolean;
}

/**
 * Reads files into the store: tells first what would be written, then writes it in one transaction
 * unless told otherwise. Whatever stops it before the end leaves the store as it was.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions = {},
): Promise<void> {
  const input = await openInput(files, options);
  try {
    const configuration = readConfiguration(process.env);
    const { store, instance } = await openInstanceStore(configuration, { serves: false });
    try {
      const { baseIri } = instance;
      const { unchecked = false, overwrite = false } = options;
      const read = (file: InputFile) => input.read(file, baseIri);
      const settings = { read, baseIri, unchecked, overwrite };
      const plan = await planImport(store, input.files, settings);
      try {
        await carryOut(plan, store, options);
      } finally {
        plan.close();
      }
    } finally {
      await store.close();
    }
  } finally {
    input.close();
  }
}

async function carryOut(
  plan: ImportPlan,
  store: GraphStore,
  options: ImportOptions,
): Promise<void> {
  const { json } = options;
  if (!json) for (const line of planText(plan)) say(line);
  if (options.dryRun) {
    if (!plan.isClean) process.exitCode = EXIT.FAILED;
    return tell(
      { ...outlineOf(plan), dryRun: true, written: 0, revision: plan.revision },
      ['Nothing was written: this was a dry run.'],
      options,
    );
  }
  let outcome: ImportOutcome;
  try {
    outcome = await applyImport(plan, store, applyOptions(plan, options));
  } catch (error) {
    if (json) tell({ ...outlineOf(plan), written: 0, revision: plan.revision }, [], options);
    throw error;
  }
  tell({ ...outlineOf(plan), ...outcome }, [outcomeText(plan, outcome)], options);
}

function applyOptions(
  { counts }: ImportPlan,
  { partial, batches, message, actor, json }: ImportOptions,
): ApplyOptions {
  const mode = partial ? 'partial' : batches ? 'batches' : 'all';
  const showsProgress = process.stderr.isTTY && !json;
  const total = counts.added + counts.changed;
  return {
    mode,
    ...(message === undefined ? {} : { message }),
    ...(actor === undefined ? {} : { actor }),
    onProgress: (written) => {
      if (showsProgress) say(`${written} of ${total} written`);
    },
  };
}

/** The plan as an object for programs. */
function outlineOf({ files, counts, sorts, lists, damage, notes, isClean }: ImportPlan) {
  return { files, counts, sorts, lists, damage, notes, isClean };
}

function outcomeText({ counts }: ImportPlan, { written, revision }: ImportOutcome): string {
  if (written === 0) return `Nothing was missing; the store stays at revision ${revision}.`;
  const left = counts.mistaken + counts.conflicting;
  const leftOut = left > 0 ? `, ${left} left out` : '';
  return `Wrote ${written} records and edges${leftOut}; the store is at revision ${revision}.`;
}
