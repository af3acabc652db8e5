/** What must be logged so that the log says what was done by hand, and what stands against it. */
import { normalisedState } from '../changes/submit-changes.ts';
import { isRecordId } from '../model/identity.ts';
import { edgeOfType, isEdgeType, isKindName, kindNamed } from '../model/lookup.ts';
import type { EdgeState, RecordState, StoredEdge, StoredRecord } from '../model/states.ts';
import { edgeProblems, recordProblems } from '../model/validation.ts';
import type { Change, GraphStore, PutChange, RemoveChange } from '../store/graph-store.ts';
import { type Finding, type HandEdit, obstacle } from './findings.ts';
import { type Inspection, MOST_STRAYS, nameOf } from './verify-store.ts';

const READ_SIZE = 1_000;

const DEFAULTS = { visibility: 'PUBLIC', lifecycle: 'ACTIVE' } as const;

/** Changes that adopt everything, and every reason why they cannot be submitted. */
export interface AdoptionPlan {
  readonly changes: readonly Change[];
  readonly obstacles: readonly Finding[];
}

/** Plans to adopt all that an inspection found in the graph. Memory is what was found. */
export async function planAdoption(
  store: GraphStore,
  inspection: Inspection,
): Promise<AdoptionPlan> {
  const edits = inspection.graph?.edits ?? new Map<string, HandEdit>();
  const strays = strayChanges(inspection);
  const strayIds = new Set(strays.map(({ put }) => nameOf(put)));
  const stored = await readAll(store, edits);
  const removals = [...edits]
    .filter(([id, edit]) => edit === 'removed' && !strayIds.has(id))
    .map(([id]) => removalOf(id, inspection));
  return {
    changes: [...removals, ...strays, ...stored.map((entry) => putOf(entry, inspection))],
    obstacles: [
      ...(inspection.graph?.unreadable ?? []),
      ...duplicates(strays, inspection),
      ...tooMany(inspection),
      ...strays.flatMap(({ put }) => problemsOf(put)),
      ...stored.flatMap((entry) => misnamed(entry) ?? problemsOf(putOf(entry, inspection).put)),
    ],
  };
}

function strayChanges({ strays, logged }: Inspection): PutChange[] {
  return strays.map(({ handle, state }) => {
    const put = normalisedState(withDefaults(state));
    return {
      put,
      stray: handle,
      expected: 'absent',
      logged: logged.get(nameOf(put))?.digest ?? null,
    };
  });
}

/** What is stored of the entries that were changed or added. */
async function readAll(
  store: GraphStore,
  edits: ReadonlyMap<string, HandEdit>,
): Promise<(StoredRecord | StoredEdge)[]> {
  const ids = [...edits].filter(([, edit]) => edit !== 'removed').map(([id]) => id);
  const entries: (StoredRecord | StoredEdge)[] = [];
  for (let start = 0; start < ids.length; start += READ_SIZE) {
    const part = ids.slice(start, start + READ_SIZE);
    const records = await store.readRecords(part.filter(isRecordId));
    const edges = await store.readEdges(part.filter((id) => !isRecordId(id)));
    for (const entry of [...records, ...edges]) if (entry) entries.push(entry);
  }
  return entries;
}

function putOf(entry: StoredRecord | StoredEdge, { logged }: Inspection): PutChange {
  const known = logged.get(entry.id);
  const { fields, provenance } = entry;
  const state: RecordState | EdgeState =
    'kind' in entry
      ? { kind: entry.kind, slug: entry.slug, fields }
      : { type: entry.type, source: entry.source, target: entry.target, fields };
  return {
    put: known ? state : withDefaults(state),
    logged: known?.digest ?? null,
    // Refused when somebody else changes it before it is adopted.
    ...(Number.isInteger(provenance.revision) ? { expected: provenance.revision } : {}),
  };
}

function removalOf(id: string, { logged }: Inspection): RemoveChange {
  const digest = logged.get(id)?.digest;
  return { remove: id, ...(digest === undefined ? {} : { logged: digest }) };
}

function withDefaults<State extends RecordState | EdgeState>(state: State): State {
  const name = 'kind' in state ? state.kind : state.type;
  const descriptions = isKindName(name)
    ? kindNamed(name).fields
    : isEdgeType(name)
      ? edgeOfType(name).fields
      : [];
  const known = new Set(descriptions.map((field) => field.name));
  const defaults = Object.entries(DEFAULTS).filter(([field]) => known.has(field));
  return { ...state, fields: { ...Object.fromEntries(defaults), ...state.fields } };
}

function problemsOf(put: RecordState | EdgeState): Finding[] {
  const id = nameOf(put);
  const problems = 'kind' in put ? recordProblems(put) : edgeProblems(put);
  return problems.map(({ message }) => obstacle(id, `${id} cannot be adopted: ${message}`));
}

function misnamed(entry: StoredRecord | StoredEdge): Finding[] | undefined {
  const { id } = entry;
  const name = nameOf(entry);
  if (name === id) return undefined;
  const what = 'its kind, slug, type or ends were changed by hand, which cannot be adopted';
  return [obstacle(id, `${id} is stored as ${name}: ${what}.`)];
}

/** Strays whose id another stray or a stored entry has. */
function duplicates(strays: readonly PutChange[], { logged, graph }: Inspection): Finding[] {
  const taken = new Set<string>();
  return strays.flatMap(({ put }) => {
    const id = nameOf(put);
    const edit = graph?.edits.get(id);
    const isStored = edit === undefined ? logged.get(id) !== undefined : edit !== 'removed';
    const isTwice = isStored || taken.has(id);
    taken.add(id);
    return isTwice ? [obstacle(id, `${id} was made by hand although it exists; remove one.`)] : [];
  });
}

function tooMany({ strays }: Inspection): Finding[] {
  if (strays.length < MOST_STRAYS) return [];
  const message = `There are ${MOST_STRAYS} records and edges made by hand, or more; import them instead.`;
  return [obstacle('', message)];
}
