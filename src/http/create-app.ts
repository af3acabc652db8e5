/** The routes of the server. */
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { ApiServer } from '../api/api-server.ts';
import { type ApiServices, RequestContext } from '../api/request-context.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { answerErrors } from './answer-errors.ts';
import { requestLog } from './request-log.ts';
import { exportRoutes } from './routes/exports.ts';
import { graphiqlRoutes } from './routes/graphiql.ts';
import { healthRoutes } from './routes/health.ts';
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
  log: Logger,
): Express {
  const { graph, baseIri } = services;
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(healthRoutes(store));
  app.use(compression());
  app.use(graphiqlRoutes());
  app.use(helmet(DATA_HEADERS));
  // Everything below is public data: pages of any origin may read it, without credentials.
  app.use(cors());
  app.use(exportRoutes(store, graph, baseIri, log));
  app.use(recordRoutes(graph, baseIri));
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY }),
    expressMiddleware(api, { context: async () => new RequestContext(services) }),
  );
  app.use((request, response) => {
    const message = `Nothing is at ${request.path}. See /graphiql for queries.`;
    response.status(404).json({ error: 'NOT_FOUND', message });
  });
  app.use(answerErrors(log));
  return app;
}
