import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';

const send = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'apollo-require-preflight': '1' },
});

/** Asks the server of this page. */
export const fetcher: Fetcher = (parameters, options) =>
  send(withKnownOperation(parameters), options);

/**
 * GraphiQL learns which operations a tab holds a moment after it shows it; until then it names one
 * of the former tab, which is left out here.
 */
function withKnownOperation(parameters: FetcherParams): FetcherParams {
  const { operationName, ...others } = parameters;
  return operationName && hasOperation(others.query, operationName) ? parameters : others;
}

/** Names are letters, digits and underscores, so they stand for themselves in an expression. */
function hasOperation(query: string, name: string): boolean {
  return new RegExp(`\\b(?:query|mutation|subscription)\\s+${name}\\b`).test(query);
}
