/** Figures for Prometheus, about the process and the graph and never about a record. */
import { Router } from 'express';
import type { ServerMetrics } from '../metrics/server-metrics.ts';

/** `/metrics`. Answered by the thread of the server, also while others compute. */
export function metricsRoutes(metrics: ServerMetrics): Router {
  const router = Router();
  router.all('/metrics', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const message = `The method is ${request.method}; /metrics is only read, with GET or HEAD.`;
      response.status(405).set('Allow', 'GET, HEAD').json({ error: 'METHOD_NOT_ALLOWED', message });
      return;
    }
    const { contentType, text } = await metrics.read();
    response.set('Content-Type', contentType).send(text);
  });
  return router;
}
