/** The Apollo server: schema, limits and masked errors. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { LIMITS, limits } from './limits.ts';
import { type ErrorLog, maskErrors } from './mask-errors.ts';
import type { RequestContext } from './request-context.ts';
import { buildServedSchema } from './schema.ts';

export type ApiServer = ApolloServer<RequestContext>;

/** An Apollo server that is not started. Throws when a field lacks an access decision. */
export function createApiServer(
  log: ErrorLog,
  plugins: readonly ApolloServerPlugin<RequestContext>[] = [],
): ApiServer {
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
      ...plugins,
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
