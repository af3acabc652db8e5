/** The Apollo server: schema, limits and masked errors. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { LIMITS, limits } from './limits.ts';
import { type ErrorLog, maskErrors } from './mask-errors.ts';
import type { RequestContext } from './request-context.ts';
import { buildServedSchema } from './schema.ts';

export type ApiServer = ApolloServer<RequestContext>;

/** The HTTP server to close when the API stops. */
export interface Drain {
  readonly httpServer: Server;
  /** How long requests under way may go on, in milliseconds. */
  readonly stopGraceMs: number;
}

/**
 * An Apollo server that is not started. With an HTTP server, its `stop` closes that one's port and
 * lets requests under way finish. Throws when a field lacks an access decision.
 */
export function createApiServer(log: ErrorLog, drain?: Drain): ApiServer {
  const schema = buildServedSchema();
  const bounds = limits(schema);
  return new ApolloServer<RequestContext>({
    schema,
    validationRules: bounds.validationRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [
      // It would instrument every field and cost 1.6 times the time of a page.
      ApolloServerPluginCacheControlDisabled(),
      ...bounds.plugins,
      ...(drain ? [drainPlugin(drain)] : []),
    ],
    formatError: maskErrors(log),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // The process is stopped by src/http, which closes the store after the last request.
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log.error({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
  });
}

function drainPlugin({ httpServer, stopGraceMs }: Drain) {
  return ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: stopGraceMs });
}
