/** Files that are given as items, for tests of what an import makes of them. */
import { ContentDigest } from '../../../src/exchange/content-digest.ts';
import type { ApplyOptions, ImportOutcome } from '../../../src/exchange/import/apply-import.ts';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import type { ImportPlan } from '../../../src/exchange/import/import-plan.ts';
import { planImport } from '../../../src/exchange/import/plan-import.ts';
import type { ImportTarget, PlanOptions } from '../../../src/exchange/import/plan-options.ts';
import type { InputEntry, InputFile, InputItem } from '../../../src/exchange/input.ts';
import { entryId } from '../../../src/model/identity.ts';
import type { EdgeState, Origin, RecordState } from '../../../src/model/states.ts';
import { stateDigest } from '../../../src/store/digest.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

export const BASE_IRI = 'https://here.example/';

export type State = RecordState | EdgeState;

/** An item without its place, which is made from where it stands. */
export type BareItem =
  | State
  | { readonly state: State; readonly origin?: Origin; readonly told?: readonly string[] }
  | { readonly mistake: string }
  | { readonly ignored: string }
  | { readonly begins: string }
  | { readonly ends: { recordCount: number; edgeCount: number; contentDigest: string } };

/** Items by file name. */
export type ItemFiles = Readonly<Record<string, readonly BareItem[]>>;

/** Plans the import of files whose items stand one on each line. */
export function planItems(
  store: ImportTarget,
  files: ItemFiles,
  options: Partial<PlanOptions> = {},
): Promise<ImportPlan> {
  const inputs: readonly InputFile[] = Object.keys(files).map((name) => ({ name, open: noBytes }));
  const read = async function* ({ name }: InputFile) {
    const items = (files[name] ?? []).map((item, index) => placed(item, name, index + 1));
    for (let at = 0; at < items.length; at += 3) yield items.slice(at, at + 3);
  };
  return planImport(store, inputs, { read, baseIri: BASE_IRI, ...options });
}

/** Plans, applies and closes. */
export async function importItems(
  store: GraphStore,
  files: ItemFiles,
  { plan = {}, apply = {} }: { plan?: Partial<PlanOptions>; apply?: ApplyOptions } = {},
): Promise<ImportOutcome> {
  const planned = await planItems(store, files, plan);
  try {
    return await applyImport(planned, store, apply);
  } finally {
    planned.close();
  }
}

/** The items of an export of these states, from its first line to its last. */
export function exportItems(states: readonly State[], origin?: Origin): readonly BareItem[] {
  const digest = new ContentDigest();
  for (const state of states) {
    digest.add({ ...origin, id: entryId(state), digest: stateDigest(state) });
  }
  const recordCount = states.filter((state) => 'kind' in state).length;
  const edgeCount = states.length - recordCount;
  const items = states.map((state) => (origin ? { state, origin } : { state }));
  return [
    { begins: BASE_IRI },
    ...items,
    { ends: { recordCount, edgeCount, contentDigest: digest.end() } },
  ];
}

function placed(item: BareItem, file: string, line: number): InputItem {
  const place = { file, line };
  if ('mistake' in item) return { is: 'mistake', place, message: item.mistake };
  if ('ignored' in item) return { is: 'ignored', place, reason: item.ignored };
  if ('begins' in item) return { is: 'begins', place, baseIri: item.begins };
  if ('ends' in item) return { is: 'ends', place, ...item.ends };
  const entry: InputEntry =
    'state' in item ? { is: 'entry', place, ...item } : { is: 'entry', place, state: item };
  return entry;
}

async function* noBytes(): AsyncGenerator<Uint8Array, void, undefined> {}
