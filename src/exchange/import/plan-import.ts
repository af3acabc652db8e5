/** Reads files and tells what an import of them would do; writes nothing but temporary files. */
import type { PutChange } from '../../store/graph-store.ts';
import type { InputFile } from '../input.ts';
import { Findings } from './findings.ts';
import type { ImportPlan } from './import-plan.ts';
import { PlanDraft } from './plan-draft.ts';
import type { ImportTarget, PlanOptions } from './plan-options.ts';
import { settleCircles, settleEnds, settleIdentifiers } from './settle-entries.ts';
import { Spool } from './spool.ts';

/**
 * Reads all files once, checks every entry, and compares it with the store. Memory is about 50 bytes for
 * each entry and a page; what is to be written goes to temporary files, which the caller releases by
 * closing the plan. Throws `SpoolFailure`, `StoreError`, and what opening a file throws.
 */
export async function planImport(
  store: ImportTarget,
  files: readonly InputFile[],
  options: PlanOptions,
): Promise<ImportPlan> {
  const spool = new Spool(options.spoolFolder);
  try {
    const revision = await store.currentRevision();
    const findings = new Findings();
    const draft = new PlanDraft({ store, spool, findings, options, isEmpty: revision === 0 });
    for (const file of files) {
      for await (const items of options.read(file)) await draft.take(items);
      await draft.finishFile();
    }
    await settleIdentifiers(store, draft.identifiers, spool.records, findings);
    if (draft.hasLooseEnds()) await settleEnds(store, spool, findings, options);
    if (draft.hasAcyclicEdges) await settleCircles(store, spool.edges, findings);
    const { baseIris } = draft.checks;
    const damage = options.unchecked ? [] : draft.checks.damage;
    for (const { place, message } of damage)
      findings.note('mistaken', place, `The file ${message}`);
    const names = files.map(({ name }) => name);
    const summary = findings.summarise(names);
    return {
      ...summary,
      files: names,
      revision,
      damage: damage.map(({ place, message }) => `${place.file} ${message}`),
      notes: notesOn(baseIris, options.baseIri),
      isClean: summary.counts.mistaken === 0 && summary.counts.conflicting === 0,
      hasAcyclicEdges: draft.hasAcyclicEdges,
      changes: () => changesOf(spool, findings),
      close: () => spool.close(),
    };
  } catch (error) {
    spool.close();
    throw error;
  }
}

function* changesOf(spool: Spool, { table }: Findings): Generator<PutChange, void, undefined> {
  for (const file of [spool.records, spool.edges]) {
    for (const { number, expected, state, origin } of file.read()) {
      if (!table.isWritten(number)) continue;
      yield { put: state, expected, ...(origin === undefined ? {} : { origin }) };
    }
  }
}

function notesOn(baseIris: ReadonlySet<string>, here: string): readonly string[] {
  return [...baseIris]
    .filter((there) => there !== here)
    .map((there) => `IRIs begin with ${there} there and with ${here} here.`);
}
