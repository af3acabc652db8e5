/** Answers to GraphQL queries as CSV, for those who ask for `text/csv`. */
import { type Request, Router } from 'express';
import { answerAsCsv } from '../../api/answer-csv.ts';
import type { ApiServer } from '../../api/api-server.ts';
import type { ApiServices } from '../../api/request-context.ts';
import { clientOf } from '../client-of.ts';

const JSON_TYPES = ['application/json', 'application/graphql-response+json'] as const;
const CSV = 'text/csv';

/** Stands before the API, and leaves to it what is not to be CSV. Bodies must have been read. */
export function answerCsvRoutes(api: ApiServer, services: ApiServices): Router {
  const router = Router();
  router.use('/graphql', async (request, response, next) => {
    response.vary('Accept');
    const { method, headers, body } = request;
    if (!['GET', 'POST'].includes(method) || !prefersCsv(request)) return next();
    const { search } = new URL(request.originalUrl, 'http://localhost');
    const asked = { method, headers, search, body };
    const answer = await answerAsCsv(api, services, asked, clientOf(response));
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    return response.status(answer.status).send(answer.body);
  });
  return router;
}

function prefersCsv(request: Request): boolean {
  return request.headers.accept !== undefined && request.accepts([...JSON_TYPES, CSV]) === CSV;
}
