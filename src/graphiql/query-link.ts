/** Links to a query: `/graphiql/?query=…&variables=…&operationName=…`. */
import { indentJson } from './examples.ts';

export interface LinkedQuery {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
  /** Which operation to run, where the query holds several. */
  readonly operationName: string | undefined;
}

/** The query that this address links to, if any. */
export function readQueryLink(address: string): LinkedQuery | undefined {
  const { searchParams } = new URL(address);
  const query = searchParams.get('query');
  if (query === null) return undefined;

  return {
    query,
    variables: indentJson(searchParams.get('variables') ?? ''),
    operationName: searchParams.get('operationName') ?? undefined,
  };
}

/** The address that opens this query on the page at `address`. */
export function buildQueryLink(address: string, linked: LinkedQuery): string {
  const link = new URL(address);
  link.search = '';
  link.hash = '';
  for (const [name, value] of Object.entries(linked)) {
    if (value !== undefined && value.trim() !== '') link.searchParams.set(name, value);
  }
  return link.href;
}
