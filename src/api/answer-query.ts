import type { GraphQLFormattedError } from 'graphql';
import { createApiServer } from './api-server.ts';
import type { ErrorLog } from './mask-errors.ts';
import { type ApiServices, RequestContext } from './request-context.ts';

/** Answers one query with the limits, access decisions and masked errors of the server. */
export async function answerQuery(
  services: ApiServices,
  log: ErrorLog,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }> {
  const server = createApiServer(log);
  try {
    const response = await server.executeOperation(
      { query, variables },
      { contextValue: new RequestContext(services) },
    );
    if (response.body.kind === 'single') return response.body.singleResult;
    throw new Error('an incremental answer was not asked for');
  } finally {
    await server.stop();
  }
}
