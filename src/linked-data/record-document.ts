/** What is served at the IRI of a record or an edge. */
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { CONTEXT_PATH } from './context-document.ts';
import { edgeNode, type NodeScope, recordNode } from './entry-nodes.ts';
import type { JsonObject } from './json-ld.ts';
import { NquadsWriter } from './nquads.ts';
import { TurtleWriter, turtleBegin } from './turtle.ts';
import { withVisibleReferences } from './visible-references.ts';
import { EDGES_KEY } from './vocabulary-names.ts';

/** Adds the texts of entries to a list. */
interface EntryWriter {
  record(record: StoredRecord, parts: string[]): void;
  edge(edge: StoredEdge, parts: string[]): void;
}

/**
 * The record as the root of the document: its fields, direct links to the targets of its edges, and
 * under `edges` each outgoing edge as a node of its own, whose source is the record itself. The
 * caller passes only edges that the reader may see; all must begin at the record.
 */
export function recordDocument(
  record: StoredRecord,
  outgoing: readonly StoredEdge[],
  scope: NodeScope,
): JsonObject {
  const edges = outgoing.map((edge) => {
    const { source: _told, ...node } = edgeNode(edge, scope);
    return node;
  });
  return {
    '@context': scope.baseIri + CONTEXT_PATH,
    ...recordNode(record, outgoing, scope),
    ...(edges.length === 0 ? {} : { [EDGES_KEY]: edges }),
  };
}

/** The edge as the root of the document, with its two ends. */
export function edgeDocument(edge: StoredEdge, scope: NodeScope): JsonObject {
  return { '@context': scope.baseIri + CONTEXT_PATH, ...edgeNode(edge, scope) };
}

/** The statements of `recordDocument` as N-Quads. */
export function recordNquads(
  record: StoredRecord,
  outgoing: readonly StoredEdge[],
  scope: NodeScope,
): string {
  return recordText(new NquadsWriter(scope.baseIri), record, outgoing, scope);
}

/** The statements of `edgeDocument` as N-Quads. */
export function edgeNquads(edge: StoredEdge, scope: NodeScope): string {
  return edgeText(new NquadsWriter(scope.baseIri), edge, scope);
}

/** The statements of `recordDocument` as Turtle. */
export function recordTurtle(
  record: StoredRecord,
  outgoing: readonly StoredEdge[],
  scope: NodeScope,
): string {
  return turtleBegin(scope.baseIri) + recordText(new TurtleWriter(), record, outgoing, scope);
}

/** The statements of `edgeDocument` as Turtle. */
export function edgeTurtle(edge: StoredEdge, scope: NodeScope): string {
  return turtleBegin(scope.baseIri) + edgeText(new TurtleWriter(), edge, scope);
}

function recordText(
  writer: EntryWriter,
  record: StoredRecord,
  outgoing: readonly StoredEdge[],
  { isVisible }: NodeScope,
): string {
  const parts: string[] = [];
  writer.record(withVisibleReferences(record, isVisible), parts);
  for (const edge of [...outgoing].sort((left, right) => (left.id < right.id ? -1 : 1))) {
    if (edge.source !== record.id) {
      throw new RangeError(`The edge ${edge.id} does not begin at ${record.id}.`);
    }
    writer.edge(withVisibleReferences(edge, isVisible), parts);
  }
  return parts.join('');
}

function edgeText(writer: EntryWriter, edge: StoredEdge, { isVisible }: NodeScope): string {
  const parts: string[] = [];
  writer.edge(withVisibleReferences(edge, isVisible), parts);
  return parts.join('');
}
