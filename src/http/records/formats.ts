/** The forms in which a record or an edge is served, and which of them a request asks for. */
import type { Request } from 'express';

/** A document by the ending of its address, or the page for people. */
export type Format = 'jsonld' | 'nq' | 'ttl' | 'html';

/** Endings of documents, with their media types. */
export const DOCUMENTS = {
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
  ttl: 'text/turtle',
} as const satisfies Readonly<Partial<Record<Format, string>>>;

export type DocumentFormat = keyof typeof DOCUMENTS;

/** Media types in the order of preference of the server, which counts where the reader has none. */
const FORMATS: Readonly<Record<string, Format>> = {
  'application/ld+json': 'jsonld',
  'application/json': 'jsonld',
  'application/n-quads': 'nq',
  'text/turtle': 'ttl',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};

/** All media types that can be asked for. */
export const AVAILABLE: readonly string[] = Object.keys(FORMATS);

/** What was chosen: a format, and the media type under which it goes out. */
export interface Choice {
  readonly format: Format;
  readonly type: string;
}

/** The form that the Accept header prefers; undefined when it takes none of ours. */
export function negotiate(request: Request): Choice | undefined {
  const type = accepted(request, AVAILABLE);
  const format = type === undefined ? undefined : FORMATS[type];
  return type === undefined || format === undefined ? undefined : { format, type };
}

/** Whether a message is wanted as a page rather than as JSON. */
export function wantsPage(request: Request): boolean {
  const type = accepted(request, [
    'application/json',
    'application/ld+json',
    'text/html',
    'application/xhtml+xml',
  ]);
  return type !== undefined && FORMATS[type] === 'html';
}

/** The document that an ending names; undefined for an ending of no document. */
export function documentWithEnding(ending: string): Choice | undefined {
  if (!Object.hasOwn(DOCUMENTS, ending)) return undefined;
  const format = ending as DocumentFormat;
  return { format, type: DOCUMENTS[format] };
}

/** An empty header counts as none: then anything will do. */
function accepted(request: Request, types: readonly string[]): string | undefined {
  if (!request.headers.accept?.trim()) return types[0];
  return request.accepts([...types]) || undefined;
}
