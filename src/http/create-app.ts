/** The routes of the server. */
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { ApiServer } from '../api/api-server.ts';
import { type ApiServices, RequestContext } from '../api/request-context.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { answerErrors } from './answer-errors.ts';
import { clientOf } from './client-of.ts';
import type { ServerMetrics } from './metrics/server-metrics.ts';
import { refuseAbsent } from './records/refusals.ts';
import { requestLog } from './request-log.ts';
import { answerCsvRoutes } from './routes/answer-csv.ts';
import { exportRoutes } from './routes/exports.ts';
import { formatRoutes } from './routes/format.ts';
import { graphiqlRoutes } from './routes/graphiql.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { pageRoutes } from './routes/pages.ts';
import { recordRoutes } from './routes/records.ts';

const LARGEST_BODY = '256kb';

/** Answers are data: as pages they may load and run nothing. TLS is for the proxy in front. */
const DATA_HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: false,
  crossOriginResourcePolicy: false,
} as const;

/** The Express application over a started API server. */
export function createApp(
  api: ApiServer,
  store: GraphStore,
  services: ApiServices,
  metrics: ServerMetrics,
  log: Logger,
): Express {
  const { graph, baseIri } = services;
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(metrics.countRequests);
  app.use(healthRoutes(store));
  app.use(metricsRoutes(metrics));
  app.use(compression({ filter: isCompressible }));
  app.use(graphiqlRoutes());
  app.use(helmet(DATA_HEADERS));
  // Everything below is public data: pages of any origin may read it, without credentials.
  app.use(cors({ exposedHeaders: ['ETag', 'Link'] }));
  app.use(exportRoutes(store, services, log));
  app.use(formatRoutes());
  app.use(recordRoutes(graph, store, baseIri));
  app.use(pageRoutes(graph, store, baseIri));
  app.use('/graphql', express.json({ limit: LARGEST_BODY }));
  app.use(answerCsvRoutes(api, services));
  app.use(
    '/graphql',
    expressMiddleware(api, {
      context: async ({ res }) => new RequestContext(services, clientOf(res)),
    }),
  );
  app.use((request, response) => {
    const message = `Nothing is at ${request.path}. See /page for all records, /graphiql for queries.`;
    refuseAbsent(request, response, message);
  });
  app.use(answerErrors(log));
  return app;
}

/** Text, also where the list that the library knows lacks its media type. */
function isCompressible(request: Request, response: Response): boolean {
  const type = String(response.getHeader('Content-Type'));
  return /^application\/(?:n-quads|x-ndjson)\b/.test(type) || compression.filter(request, response);
}
