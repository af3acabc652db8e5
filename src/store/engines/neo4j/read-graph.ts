/** Reads records and edges by id and page by page. */
import neo4j from 'neo4j-driver';
import { type EdgeType, MODEL } from '../../../model/generated/model.ts';
import type { StoredEdge, StoredRecord } from '../../../model/states.ts';
import type { ScanPage } from '../../graph-store.ts';
import { groupByEdgeType } from './batches.ts';
import { edgeOf, type ReadProperties, recordOf } from './native-properties.ts';
import type { Transaction } from './neo4j-database.ts';

interface RecordRow {
  readonly properties: ReadProperties;
}

interface EdgeRow extends RecordRow {
  /** Null where somebody took the end's id away. */
  readonly source: string | null;
  readonly target: string | null;
}

/** In the order in which ids of edges, which begin with the type and a dot, come in a scan. */
const TYPES_IN_ORDER = MODEL.edges
  .map(({ type }) => type as EdgeType)
  .sort((one, other) => (`${one}.` < `${other}.` ? -1 : 1));

/** Records in the order asked; null where there is none. */
export async function readRecordsById(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(StoredRecord | null)[]> {
  const rows = await transaction.run<RecordRow>({
    name: 'records',
    parameters: { ids: [...new Set(ids)] },
  });
  return inOrder(
    ids,
    rows.map(({ properties }) => recordOf(properties)),
  );
}

/** Edges in the order asked; null where there is none. One statement per type. */
export async function readEdgesById(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(StoredEdge | null)[]> {
  const groups = [...groupByEdgeType([...new Set(ids)], (id) => id)];
  const rows = await Promise.all(
    groups.map(([edgeType, group]) =>
      transaction.run<EdgeRow>({ name: 'edges', parameters: { ids: group }, edgeType }),
    ),
  );
  return inOrder(ids, rows.flat().map(toEdge));
}

/** A page of all records. */
export async function readRecordPage(
  transaction: Transaction,
  { after = '', limit }: ScanPage,
): Promise<StoredRecord[]> {
  const parameters = { after, limit: neo4j.int(limit) };
  const rows = await transaction.run<RecordRow>({ name: 'record-page', parameters });
  return rows.map(({ properties }) => recordOf(properties));
}

/** A page of all edges, type by type, as each type has an index of its own. */
export async function readEdgePage(
  transaction: Transaction,
  { after = '', limit }: ScanPage,
): Promise<StoredEdge[]> {
  const edges: StoredEdge[] = [];
  for (const edgeType of TYPES_IN_ORDER) {
    // The slash follows the dot: every id of the type comes before it.
    if (`${edgeType}/` <= after) continue;
    const parameters = { after, limit: neo4j.int(limit - edges.length) };
    const rows = await transaction.run<EdgeRow>({ name: 'edge-page', parameters, edgeType });
    for (const row of rows) edges.push(toEdge(row));
    if (edges.length >= limit) break;
  }
  return edges;
}

function toEdge({ source, target, properties }: EdgeRow): StoredEdge {
  return edgeOf(source ?? '', target ?? '', properties);
}

function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): (T | null)[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  return ids.map((id) => byId.get(id) ?? null);
}
