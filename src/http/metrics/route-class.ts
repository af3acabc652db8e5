/** What a request is counted under. */

/** Sorts of addresses. Nothing that a reader writes becomes the name of a series. */
export const ROUTE_CLASSES = [
  'graphql',
  'graphiql',
  'record',
  'page',
  'export',
  'format',
  'health',
  'metrics',
  'other',
] as const;

type RouteClass = (typeof ROUTE_CLASSES)[number];

const BY_BEGINNING: Readonly<Record<string, RouteClass>> = {
  graphql: 'graphql',
  graphiql: 'graphiql',
  id: 'record',
  page: 'page',
  context: 'format',
  format: 'format',
  health: 'health',
  metrics: 'metrics',
};

/** A request that has ended. */
export interface EndedRequest {
  readonly route: RouteClass;
  readonly status: number;
  readonly seconds: number;
}

/** The sort of an address, by the first part of its path. */
export function routeClassOf(path: string): RouteClass {
  const [, beginning = ''] = path.split('/', 2);
  if (beginning.startsWith('export.')) return 'export';
  return Object.hasOwn(BY_BEGINNING, beginning) ? (BY_BEGINNING[beginning] ?? 'other') : 'other';
}
