/** Decides anew about entries, now that all files are read: what depends on others is known only then. */
import { findCircularEdges, isAcyclicType } from '../../changes/forbidden-cycles.ts';
import { entryId } from '../../model/identity.ts';
import type { EdgeState } from '../../model/states.ts';
import type { Findings } from './findings.ts';
import { findLooseEnds, findNearestId, type LooseEnd } from './loose-ends.ts';
import { placeText } from './messages.ts';
import type { ImportTarget, PlanOptions } from './plan-options.ts';
import type { SharedIdentifiers } from './shared-identifiers.ts';
import type { Spool, SpoolFile } from './spool.ts';

/** Sentences with the nearest id cost a search each. */
const MAXIMUM_HINTS = 20;

/** A record that claims an identifier of another one is a conflict. */
export async function settleIdentifiers(
  store: ImportTarget,
  identifiers: SharedIdentifiers,
  records: SpoolFile,
  findings: Findings,
): Promise<void> {
  await identifiers.compareWith(store);
  const { found, further } = identifiers;
  if (found.length === 0) return;
  const { table } = findings;
  const names = namesOf(new Set(found.flatMap(({ number, other }) => [number, other])), records);
  for (const { number, identifier, other } of found) {
    const id = names.get(number);
    if (id === undefined || !table.isWritten(number)) continue;
    const owner =
      typeof other === 'string'
        ? `${other} in the store`
        : `${names.get(other)} in ${placeText(table.placeOf(other))}`;
    const reason = `${id} has the ${identifier}, which ${owner} has already.`;
    findings.revise(number, id, 'conflicting', reason);
  }
  for (const number of further) if (table.isWritten(number)) table.set(number, 'conflicting');
}

/** Ids of the records with these numbers. */
function namesOf(
  numbers: ReadonlySet<string | number>,
  records: SpoolFile,
): ReadonlyMap<string | number, string> {
  const names = new Map<string | number, string>();
  for (const { number, state } of records.read()) {
    if (numbers.has(number)) names.set(number, entryId(state));
  }
  return names;
}

/** An edge without an end is a mistake, unless the end is only left out, or a store may have it. */
export async function settleEnds(
  store: ImportTarget,
  { records, edges }: Spool,
  findings: Findings,
  { alone = false }: Pick<PlanOptions, 'alone'>,
): Promise<void> {
  let hints = 0;
  for await (const end of findLooseEnds(store, edges, findings.table)) {
    const { number, id, missing } = end;
    if (end.isLeftOut || alone) {
      findings.revise(number, id, 'ignored', reasonToIgnore(end));
      continue;
    }
    hints += 1;
    const nearest =
      hints > MAXIMUM_HINTS ? undefined : await findNearestId(missing, store, records);
    const hint = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
    const reason = `${id} needs ${missing}, which is neither in the files nor in the store${hint}`;
    findings.revise(number, id, 'mistaken', reason);
  }
}

function reasonToIgnore({ id, missing, isLeftOut }: LooseEnd): string {
  return isLeftOut
    ? `${id} needs ${missing}, which is left out.`
    : `${id} needs ${missing}, which the files do not hold; the store must have it.`;
}

/** Edges that would be part of a circle of a type that has none are mistakes. */
export async function settleCircles(
  store: ImportTarget,
  edges: SpoolFile,
  findings: Findings,
): Promise<void> {
  const { table } = findings;
  function* puts(): Generator<EdgeState> {
    for (const { number, state } of edges.read()) {
      const isNew = table.categoryOf(number) === 'added';
      if (isNew && 'type' in state && isAcyclicType(state.type)) yield state;
    }
  }
  for (const { id, message } of await findCircularEdges(store, { puts })) {
    const number = table.find(id);
    if (number !== undefined) findings.revise(number, id, 'mistaken', message);
  }
}
