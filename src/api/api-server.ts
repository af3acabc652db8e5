/** The Apollo server: schema, limits and masked errors. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { type HeavyWork, heavyGateway } from './heavy/heavy-gateway.ts';
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

/** What a server may have beside its log. */
export interface ApiServerOptions {
  /** Closed by `stop`, which lets requests under way finish. */
  readonly drain?: Drain;
  /** Answers heavy operations; without it they are executed like all others. */
  readonly heavyWork?: HeavyWork;
}

/** An Apollo server that is not started. Throws when a field lacks an access decision. */
export function createApiServer(log: ErrorLog, options: ApiServerOptions = {}): ApiServer {
  const { drain, heavyWork } = options;
  const schema = buildServedSchema();
  const bounds = limits(schema);
  return new ApolloServer<RequestContext>({
    ...servedBy(schema, heavyWork),
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

function servedBy(schema: GraphQLSchema, heavyWork: HeavyWork | undefined) {
  return heavyWork ? heavyGateway(schema, heavyWork) : { schema };
}

function drainPlugin({ httpServer, stopGraceMs }: Drain) {
  return ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: stopGraceMs });
}
