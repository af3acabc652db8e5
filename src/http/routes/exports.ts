/** The context, and the whole graph as a download. */
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import type { Logger } from 'pino';
import { CONTEXT_PATH, contextDocument } from '../../linked-data/context-document.ts';
import { exportJsonld } from '../../linked-data/export.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** `/context/v1.jsonld`, which never changes, and `/export.jsonld`. */
export function exportRoutes(
  store: GraphStore,
  graph: Graph,
  baseIri: string,
  log: Logger,
): Router {
  const router = Router();
  const context = JSON.stringify(contextDocument());
  router.get(`/${CONTEXT_PATH}`, (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').type('application/ld+json');
    response.send(context);
  });
  router.get('/export.jsonld', async (request, response) => {
    const projection = graph.project('public');
    const isVisible = (id: string) => projection.indexOf(id) !== undefined;
    response.attachment('lacuna-export.jsonld').type('application/ld+json');
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(exportJsonld(store, { baseIri, isVisible }), response);
    } catch (error) {
      if (isAbort(error)) return;
      // The connection is cut, so the reader misses the last line with the counts.
      log.error({ err: error }, 'an export broke off');
    }
  });
  return router;
}

/** The reader went away, which is no fault. */
function isAbort(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ERR_STREAM_DESTROYED';
}
