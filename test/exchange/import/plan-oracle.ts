/** What an import should do, worked out slowly and plainly, without any of the code that does it. */
import type { Category } from '../../../src/exchange/import/import-plan.ts';
import type { EdgeState, Fields, Origin, RecordState } from '../../../src/model/states.ts';
import type { State } from './item-files.ts';

/** An item of a random file. */
export interface OracleItem {
  readonly state: State;
  readonly origin?: Origin;
  readonly told?: readonly string[];
  /** Whether it was made to break a rule of the model. */
  readonly isBroken: boolean;
}

/** An entry of the store. */
export interface OracleStored {
  readonly state: State;
  readonly updatedAt: string;
}

/** What should become of the files. */
export interface OraclePlan {
  /** `category id`, one for each item, in alphabetical order. */
  readonly outcomes: readonly string[];
  /** The graph after a partial import, by id. */
  readonly result: ReadonlyMap<string, string>;
}

interface Draft {
  readonly id: string;
  state: State;
  category: Category;
  readonly isSecond: boolean;
}

/** The plan for items in order against a store. */
export function expectedPlan(
  store: ReadonlyMap<string, OracleStored>,
  items: readonly OracleItem[],
): OraclePlan {
  const drafts = items.map((item): Draft => {
    const turned = turn(item.state);
    const id = nameOf(turned);
    const state = item.told ? merge(turned, item.told, store.get(id)?.state.fields) : turned;
    return { id, state, category: compare(item, state, store.get(id)), isSecond: false };
  });
  const claimants = drafts.filter(({ category }) => isWritten(category));
  const seen = judgeRepetitions(drafts);
  judgeIdentifiers(
    claimants.filter((draft) => seen.get(draft.id) === draft),
    store,
  );
  judgeEnds(seen, store);
  judgeCircles(seen, store);
  const result = new Map([...store].map(([id, { state }]) => [id, canonical(state)]));
  for (const { id, state, category } of seen.values()) {
    if (isWritten(category)) result.set(id, canonical(state));
  }
  const outcomes = drafts.map(({ category, id }) => `${category} ${id}`).sort();
  return { outcomes, result };
}

/** A state as a text that is equal for equal states. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${key}:${canonical(each)}`);
  return `{${members.sort().join()}}`;
}

/** The id of a state. */
export function nameOf(state: State): string {
  if ('kind' in state) return `${state.kind.toLowerCase()}/${state.slug}`;
  return [state.type, state.source, state.target].join('.').replaceAll('/', '.');
}

function turn(state: State): State {
  if ('kind' in state || state.type !== 'RELATED' || state.source < state.target) return state;
  return { ...state, source: state.target, target: state.source };
}

function merge(state: State, told: readonly string[], present: Fields | undefined): State {
  const result: Record<string, unknown> = present
    ? structuredClone(present)
    : { visibility: 'PUBLIC', lifecycle: 'ACTIVE', ...structuredClone(state.fields) };
  for (const name of told) {
    const [field = '', language] = name.split('@');
    const value = state.fields[field] as Record<string, string> | undefined;
    if (language === undefined) {
      result[field] = value;
    } else {
      const texts = { ...(result[field] as object), [language]: value?.[language] };
      const left = Object.entries(texts).filter(([, text]) => text !== undefined);
      result[field] = left.length > 0 ? Object.fromEntries(left) : undefined;
    }
    if (result[field] === undefined) delete result[field];
  }
  return { ...state, fields: result as Fields };
}

function compare(item: OracleItem, state: State, present: OracleStored | undefined): Category {
  const lacks = ['Topic', 'Work'].some(
    (kind) =>
      'kind' in state &&
      state.kind === kind &&
      !state.fields[kind === 'Topic' ? 'prefLabel' : 'title'],
  );
  if (item.isBroken || lacks) return 'mistaken';
  if (!present) return 'added';
  if (canonical(present.state) === canonical(state)) return 'same';
  return item.origin && item.origin.updatedAt < present.updatedAt ? 'conflicting' : 'changed';
}

function isWritten(category: Category): boolean {
  return category === 'added' || category === 'changed';
}

/** The first draft of each id; of two that differ both are mistakes. */
function judgeRepetitions(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = first.get(draft.id);
    if (!known) {
      first.set(draft.id, draft);
    } else if (canonical(known.state) === canonical(draft.state)) {
      draft.category = 'ignored';
    } else {
      draft.category = 'mistaken';
      known.category = 'mistaken';
    }
  }
  return first;
}

function judgeIdentifiers(
  claimants: readonly Draft[],
  store: ReadonlyMap<string, OracleStored>,
): void {
  const doiOf = (state: State | undefined) =>
    state && 'kind' in state && state.kind === 'Work'
      ? (state.fields['doi'] as string | undefined)?.toLowerCase()
      : undefined;
  const written = new Map(claimants.map((draft) => [draft.id, draft]));
  const owners = new Map<string, string>();
  for (const [id, { state }] of store) {
    const doi = doiOf(state);
    const next = written.get(id);
    if (doi !== undefined && (!next || doiOf(next.state) === doi)) owners.set(doi, id);
  }
  for (const draft of claimants) {
    const doi = doiOf(draft.state);
    if (doi === undefined || doiOf(store.get(draft.id)?.state) === doi) continue;
    if (owners.has(doi) && isWritten(draft.category)) draft.category = 'conflicting';
    owners.set(doi, draft.id);
  }
}

function judgeEnds(
  seen: ReadonlyMap<string, Draft>,
  store: ReadonlyMap<string, OracleStored>,
): void {
  const isThere = (id: string) => {
    const category = seen.get(id)?.category;
    return store.has(id) || category === 'same' || (category && isWritten(category));
  };
  for (const draft of seen.values()) {
    if ('kind' in draft.state || draft.category !== 'added') continue;
    const missing = [draft.state.source, draft.state.target].find((end) => !isThere(end));
    if (missing !== undefined) draft.category = seen.has(missing) ? 'ignored' : 'mistaken';
  }
}

function judgeCircles(
  seen: ReadonlyMap<string, Draft>,
  store: ReadonlyMap<string, OracleStored>,
): void {
  const isBroader = (state: State): state is EdgeState =>
    'type' in state && state.type === 'BROADER';
  const added = [...seen.values()].filter(
    ({ state, category }) => category === 'added' && isBroader(state),
  );
  const edges = [
    ...[...store.values()].map(({ state }) => state),
    ...added.map(({ state }) => state),
  ].filter(isBroader);
  const reaches = (from: string, to: string) => {
    const reached = new Set([from]);
    for (const id of reached)
      for (const { source, target } of edges) if (source === id) reached.add(target);
    return reached.has(to);
  };
  const circular = added.filter(
    ({ state }) => isBroader(state) && reaches(state.target, state.source),
  );
  for (const draft of circular) draft.category = 'mistaken';
}

/** Records and edges of a state list, records first. */
export function recordsFirst(states: readonly State[]): readonly State[] {
  const isRecord = (state: State): state is RecordState => 'kind' in state;
  return [...states.filter(isRecord), ...states.filter((state) => !isRecord(state))];
}
