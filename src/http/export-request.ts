/** What the address of a download asks for. */
import { GRAPH_FORMATS, type GraphFormat } from '../exchange/export-graph.ts';
import { SelectionMistake, type SelectionRequest } from '../exchange/selection.ts';
import { orNearest } from '../model/nearest-name.ts';

/** Formats of downloads by the ending of their address. */
export type DownloadFormat = GraphFormat | 'csv';

/** Every format, in the order in which they are told. */
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = [...GRAPH_FORMATS, 'csv'];

/** Media types of downloads. All of them are UTF-8. */
export const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = {
  jsonld: 'application/ld+json; charset=utf-8',
  nq: 'application/n-quads; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

const LISTS: readonly string[] = ['kind', 'edge'];
const SINGLES = ['topic', 'lab', 'licence', 'around', 'depth'] as const;
const PARAMETERS: readonly string[] = [...LISTS, ...SINGLES];

/** What Express makes of a query: a parameter that is repeated becomes a list. */
type Query = Readonly<Record<string, unknown>>;

/**
 * The selection that the query of an address asks for. `kind` and `edge` may be repeated, or hold
 * several names with commas between. Throws `SelectionMistake` for a parameter that is none, empty,
 * or repeated where one is meant.
 */
export function readSelection(query: Query): SelectionRequest {
  for (const [name, value] of Object.entries(query)) checkParameter(name, value);
  return {
    kinds: listOf(query['kind']),
    edges: listOf(query['edge']),
    ...Object.fromEntries(
      SINGLES.filter((name) => query[name] !== undefined).map((name) => [name, query[name]]),
    ),
  };
}

function checkParameter(name: string, value: unknown): void {
  if (!PARAMETERS.includes(name)) {
    throw new SelectionMistake(
      `The parameter ${JSON.stringify(name)} is unknown; it must be one of ${PARAMETERS.join(', ')}${orNearest(name, PARAMETERS)}`,
    );
  }
  if (Array.isArray(value) && !LISTS.includes(name)) {
    throw new SelectionMistake(
      `The parameter ${name} is given ${value.length} times; it may be given once.`,
    );
  }
  if ([value].flat().includes('')) {
    throw new SelectionMistake(`The parameter ${name} is empty; give it a value or leave it out.`);
  }
}

/** Names without repetitions, in order, so that equal wishes have one spelling. */
function listOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names = [value].flat().flatMap((each) => String(each).split(','));
  return [...new Set(names.map((name) => name.trim()))].sort();
}
