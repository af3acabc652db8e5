/** For whoever watches the process. */
import { Router } from 'express';
import type { GraphStore } from '../../store/graph-store.ts';

/** `/health/live`: the process answers; `/health/ready`: the store answers too, else 503. */
export function healthRoutes(store: GraphStore): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    try {
      await store.currentRevision();
      response.json({ status: 'ready', engine: store.engine });
    } catch {
      response.status(503).json({ status: 'unavailable', engine: store.engine });
    }
  });
  return router;
}
