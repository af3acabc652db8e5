/** Requests over HTTP whose answer is to be CSV. They go through the API server like all others. */
import { HeaderMap } from '@apollo/server';
import { type AskedQuery, answerTable } from './answer-table.ts';
import type { ApiServer } from './api-server.ts';
import { type ApiServices, type Client, RequestContext } from './request-context.ts';

/** A request over HTTP, its body parsed as JSON. */
export interface CsvRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The query part of the address, with its question mark. */
  readonly search: string;
  readonly body: unknown;
}

export interface CsvAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** CSV, or the JSON of what is wrong: errors as ever, and 406 where the answer is no table. */
export async function answerAsCsv(
  api: ApiServer,
  services: ApiServices,
  request: CsvRequest,
  client?: Client,
): Promise<CsvAnswer> {
  const answer = await api.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { ...request, headers: headersOf(request) },
    context: async () => new RequestContext(services, client),
  });
  const { status = 200, headers, body } = answer;
  if (body.kind !== 'complete') throw new Error('an incremental answer was not asked for');
  const isAnswered = status === 200 && headers.get('content-type')?.includes('json');
  const result = isAnswered ? parseResult(body.string) : undefined;
  if (result === undefined || result.errors !== undefined) {
    return { status, headers, body: body.string };
  }
  const asked = askedQuery(request);
  const table = asked
    ? answerTable(asked, result.data)
    : { refusal: 'A table needs the text of the query, not only its digest.' };
  if ('csv' in table) {
    return { status, headers: [['content-type', CSV_TYPE]], body: table.csv };
  }
  const error = { message: table.refusal, extensions: { code: 'NOT_ACCEPTABLE' } };
  return {
    status: 406,
    headers: [['content-type', 'application/json; charset=utf-8']],
    body: JSON.stringify({ errors: [error] }),
  };
}

const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

function parseResult(text: string): { readonly data?: unknown; readonly errors?: unknown } {
  return JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
}

/** The headers of the request, but with the form that the API itself writes. */
function headersOf({ headers }: CsvRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  map.set('accept', 'application/json');
  return map;
}

/** What was asked, once the API has found nothing wrong with it. */
function askedQuery({ method, search, body }: CsvRequest): AskedQuery | undefined {
  if (method === 'POST') {
    const asked = body as Partial<AskedQuery>;
    return asked.query === undefined ? undefined : { ...asked, query: asked.query };
  }
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null) return undefined;
  return {
    query,
    variables: JSON.parse(parameters.get('variables') || '{}') as Record<string, unknown>,
    operationName: parameters.get('operationName') ?? undefined,
  };
}
