/** What every answer of src/analysis shares as the schema tells it: handles instead of ids. */
import type { Reason } from '../../../analysis/answer.ts';
import type { Projection } from '../../../projection/projection.ts';
import type { Page } from '../../pages.ts';
import { knownHandle, type RecordHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { labelOf } from '../../texts.ts';

/** The records with these global ids, which the projection is known to have. */
export function handlesOf(projection: Projection, ids: readonly string[]): readonly RecordHandle[] {
  return ids.map((id) => knownHandle(projection, id));
}

/** The title of a record by its global id, for rows that hold no record. */
export function titleOf(context: RequestContext, id: string): string | Promise<string> {
  return context.withRecord(id, (record) => labelOf(record, undefined));
}

/** Reasons with their records. */
export function presentReasons(projection: Projection, reasons: readonly Reason[]) {
  return reasons.map((reason) => ({ ...reason, records: handlesOf(projection, reason.records) }));
}

/** A page as a connection whose edges are given, with what else the connection tells. */
export function connection<Edge extends { readonly node: unknown }, Rest extends object>(
  page: Pick<Page<unknown>, 'totalCount' | 'pageInfo'>,
  edges: readonly Edge[],
  rest: Rest,
) {
  const nodes = edges.map((edge): Edge['node'] => edge.node);
  return { ...rest, edges, nodes, pageInfo: page.pageInfo, totalCount: page.totalCount };
}
