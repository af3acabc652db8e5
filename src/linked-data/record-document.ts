/** What is served at the IRI of a record or an edge. */
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { CONTEXT_PATH } from './context-document.ts';
import { edgeNode, type NodeScope, recordNode } from './entry-nodes.ts';
import type { JsonObject } from './json-ld.ts';
import { EDGES_KEY } from './vocabulary-names.ts';

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
