/** Finds the edges whose ends will not be there. */
import { distance } from 'fastest-levenshtein';
import { entryId, parseRecordId, recordId } from '../../model/identity.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { EdgeState } from '../../model/states.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { EntryTable } from './entry-table.ts';
import type { SpooledEntry, SpoolFile } from './spool.ts';

/** An edge that cannot be drawn. */
export interface LooseEnd {
  /** Number of the edge. */
  readonly number: number;
  readonly id: string;
  /** The record that it lacks. */
  readonly missing: string;
  /** Whether the files hold that record, but it is not taken in. */
  readonly isLeftOut: boolean;
}

type RecordSource = Pick<GraphStore, 'readRecords' | 'scanRecords'>;

const PAGE_SIZE = 2_000;

/** Edges that are to be written and lack an end, judged when all records of the files are known. */
export async function* findLooseEnds(
  store: RecordSource,
  edges: SpoolFile,
  table: EntryTable,
): AsyncGenerator<LooseEnd, void, undefined> {
  for (const page of pagesOf(edges.read(), PAGE_SIZE)) {
    const waiting = page.filter(({ number }) => table.categoryOf(number) === 'added');
    const asked = new Set(
      waiting.flatMap(({ state }) => endsOf(state).filter((end) => !isKept(table, end))),
    );
    if (asked.size === 0) continue;
    const ids = [...asked];
    const present = await store.readRecords(ids);
    const absent = new Set(ids.filter((_id, index) => !present[index]));
    for (const { number, state } of waiting) {
      const missing = endsOf(state).find((end) => absent.has(end));
      if (missing === undefined) continue;
      const isLeftOut = table.find(missing) !== undefined;
      yield { number, id: entryId(state), missing, isLeftOut };
    }
  }
}

/** Most of the store's and of the files' records that are looked at for a similar id. */
const MAXIMUM_LOOKED_AT = 20_000;
const NEIGHBOURS = 500;

/**
 * The id that is most like the missing one, among the records of the files and those that follow its
 * first letters in the store; undefined when none is similar.
 */
export async function findNearestId(
  missing: string,
  store: RecordSource,
  records: SpoolFile,
): Promise<string | undefined> {
  const parsed = parseRecordId(missing);
  if (!parsed) return undefined;
  const slug = kindNamed(parsed.kind).slug;
  // Typing mistakes are rare among the first letters.
  const after = `${slug}/${parsed.slug.slice(0, 2)}`;
  const page = await store.scanRecords({ after, limit: NEIGHBOURS });
  const candidates = page.filter(({ kind }) => kind === parsed.kind).map(({ id }) => id);
  let count = 0;
  for (const { state } of records.read()) {
    if ('kind' in state && state.kind === parsed.kind) candidates.push(recordId(state));
    count += 1;
    if (count === MAXIMUM_LOOKED_AT) break;
  }
  return nearestOf(missing, candidates, parsed.slug.length);
}

function nearestOf(
  missing: string,
  candidates: readonly string[],
  slugLength: number,
): string | undefined {
  const most = Math.max(2, Math.floor(slugLength / 4));
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - missing.length) >= least) continue;
    const found = distance(missing, candidate);
    if (found >= least) continue;
    nearest = candidate;
    least = found;
  }
  return nearest;
}

function isKept(table: EntryTable, id: string): boolean {
  const number = table.find(id);
  return number !== undefined && table.isKept(number);
}

function endsOf(state: SpooledEntry['state']): readonly string[] {
  const { source, target } = state as EdgeState;
  return [source, target];
}

function* pagesOf<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let page: Item[] = [];
  for (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
