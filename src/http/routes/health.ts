/** For whoever watches the process. */
import { Router } from 'express';
import type { GraphStore } from '../../store/graph-store.ts';

/** A store that takes longer than this is as good as gone. */
const READY_TIMEOUT_MS = 2_000;

/** `/health/live`: the process answers; `/health/ready`: the store answers too, else 503. */
export function healthRoutes(store: GraphStore): Router {
  const { engine } = store;
  const router = Router();
  router.use('/health', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    if (await answersInTime(store)) response.json({ status: 'ready', engine });
    else response.status(503).json({ status: 'unavailable', engine });
  });
  return router;
}

async function answersInTime(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_TIMEOUT_MS);
  });
  const answer = store.currentRevision().then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([answer, timeout]);
  clearTimeout(timer);
  return isReady;
}
