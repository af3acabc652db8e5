/** Records and edges at their IRIs, as JSON-LD. */
import { type Request, type Response, Router } from 'express';
import { rowOf } from '../../algorithms/csr.ts';
import { edgeDocument, recordDocument } from '../../linked-data/record-document.ts';
import type { EdgeType } from '../../model/generated/model.ts';
import { MODEL } from '../../model/generated/model.ts';
import { parseRecordId } from '../../model/identity.ts';
import type { StoredEdge } from '../../model/states.ts';
import { maySee } from '../../projection/mask.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { Projection } from '../../projection/projection.ts';

/** Media types in which a record is served. */
const JSON_LD_TYPES = ['application/ld+json', 'application/json'] as const;

/** `/id/{kind}/{slug}` and `/id/edge/{edge id}`. */
export function recordRoutes(graph: Graph, baseIri: string): Router {
  const router = Router();
  router.get('/id/edge/:id', async (request, response) => {
    const scope = scopeOf(graph.project('public'), baseIri);
    const [edge] = await graph.readEdges([String(request.params.id)]);
    const isVisible =
      edge && maySee('public', edge.fields) && [edge.source, edge.target].every(scope.isVisible);
    send(request, response, isVisible ? edgeDocument(edge, scope) : null);
  });
  router.get('/id/:kind/:slug', async (request, response) => {
    const projection = graph.project('public');
    const id = `${request.params.kind}/${request.params.slug}`;
    const node = parseRecordId(id) ? projection.indexOf(id) : undefined;
    const [record] = node === undefined ? [] : await graph.readRecords([id]);
    if (node === undefined || !record || !maySee('public', record.fields)) {
      send(request, response, null);
      return;
    }
    const edges = await readOutgoing(graph, projection, node);
    send(request, response, recordDocument(record, edges, scopeOf(projection, baseIri)));
  });
  return router;
}

function scopeOf(projection: Projection, baseIri: string) {
  return { baseIri, isVisible: (id: string) => projection.indexOf(id) !== undefined };
}

/** The edges that begin at a node and whose both ends the viewer may see. */
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

function send(request: Request, response: Response, document: object | null): void {
  response.vary('Accept');
  if (document === null) {
    const message = `Nothing that you may see is at ${request.path}.`;
    response.status(404).json({ error: 'NOT_FOUND', message });
    return;
  }
  const type = request.accepts([...JSON_LD_TYPES]);
  if (!type) {
    const message = `This address is served as ${JSON_LD_TYPES.join(' or ')}.`;
    response.status(406).json({ error: 'NOT_ACCEPTABLE', message, available: JSON_LD_TYPES });
    return;
  }
  response.type(type).send(JSON.stringify(document));
}
