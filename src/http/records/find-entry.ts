/** What stands at an address, for readers who are not signed in. */
import { rowOf } from '../../algorithms/csr.ts';
import { type EdgeType, MODEL } from '../../model/generated/model.ts';
import { isRecordId, parseRecordId } from '../../model/identity.ts';
import { isEdgeType } from '../../model/lookup.ts';
import type { EdgeState, RecordState, StoredEdge, StoredRecord } from '../../model/states.ts';
import { maySee, vanishesWithMembers } from '../../projection/mask.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** A record with its visible outgoing edges. */
export interface FoundRecord {
  readonly is: 'record';
  readonly record: StoredRecord;
  readonly outgoing: readonly StoredEdge[];
  readonly node: number;
  readonly projection: Projection;
}

/** An edge with visible ends. */
export interface FoundEdge {
  readonly is: 'edge';
  readonly edge: StoredEdge;
  readonly projection: Projection;
}

/** Something that everybody could see until it was removed. */
export interface Removed {
  readonly is: 'removed';
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
}

/** What is hidden, or was when it was removed, is absent like what never was. */
export type Found = FoundRecord | FoundEdge | Removed | { readonly is: 'absent' };

const ABSENT = { is: 'absent' } as const;

const EDGE_ID = /^([A-Z_]+)(?:\.[a-z0-9-]+){4}(?:\.[0-9a-f]{12})?$/;

/** Longest edge id that is looked for: two global ids, a type and a digest. */
const LONGEST_EDGE_ID = 400;

/** The record or edge with that id, or what is left of it. */
export async function findEntry(graph: Graph, store: GraphStore, id: string): Promise<Found> {
  if (isRecordId(id)) return parseRecordId(id) ? await findRecord(graph, store, id) : ABSENT;
  const type = id.length > LONGEST_EDGE_ID ? undefined : EDGE_ID.exec(id)?.[1];
  if (type === undefined || !isEdgeType(type)) return ABSENT;
  return await findEdge(graph, store, id);
}

async function findRecord(graph: Graph, store: GraphStore, id: string): Promise<Found> {
  const projection = graph.project('public');
  const node = projection.indexOf(id);
  const [record] = node === undefined ? [] : await graph.readRecords([id]);
  if (node === undefined || !record) return (await removedRecord(store, id)) ?? ABSENT;
  if (!maySee('public', record.fields)) return ABSENT;
  const outgoing = await readOutgoing(graph, projection, node);
  return { is: 'record', record, outgoing, node, projection };
}

/** The edges that begin at a node and whose both ends everybody may see. */
async function readOutgoing(
  graph: Graph,
  projection: Projection,
  node: number,
): Promise<readonly StoredEdge[]> {
  const ids = MODEL.edges.flatMap(({ type }) => {
    const table = projection.edgesOf(type as EdgeType);
    return Array.from(rowOf(table.outgoing, node), (edge) => table.id(edge));
  });
  const edges = await graph.readEdges(ids);
  return edges.filter((edge) => edge !== null && maySee('public', edge.fields)) as StoredEdge[];
}

async function findEdge(graph: Graph, store: GraphStore, id: string): Promise<Found> {
  const projection = graph.project('public');
  const [edge] = await graph.readEdges([id]);
  if (!edge) return (await removedEdge(store, projection, id)) ?? ABSENT;
  const isVisible =
    maySee('public', edge.fields) &&
    [edge.source, edge.target].every((end) => projection.indexOf(end) !== undefined);
  return isVisible ? { is: 'edge', edge, projection } : ABSENT;
}

/** Whether a group was seen depended on members that are not known any more. */
async function removedRecord(store: GraphStore, id: string): Promise<Removed | undefined> {
  const kind = parseRecordId(id)?.kind;
  if (kind === undefined || vanishesWithMembers(kind)) return undefined;
  return (await lastSeen(store, id))?.removed;
}

async function removedEdge(
  store: GraphStore,
  projection: Projection,
  id: string,
): Promise<Removed | undefined> {
  const seen = await lastSeen(store, id);
  if (!seen || !('source' in seen.state)) return undefined;
  for (const end of [seen.state.source, seen.state.target]) {
    const wasVisible = projection.indexOf(end) !== undefined || (await removedRecord(store, end));
    if (!wasVisible) return undefined;
  }
  return seen.removed;
}

/** What was removed while everybody could see it. A state that was erased tells nothing. */
async function lastSeen(
  store: GraphStore,
  id: string,
): Promise<{ removed: Removed; state: RecordState | EdgeState } | undefined> {
  const [last, before] = await store.readHistory(id, 2);
  if (last?.after !== null || !before?.state) return undefined;
  if (!maySee('public', before.state.fields)) return undefined;
  return { removed: { is: 'removed', id, removedAt: last.time }, state: before.state };
}
