/** A record or an edge as a document, with the headers that describe it. */
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { NodeScope } from '../../linked-data/entry-nodes.ts';
import {
  edgeDocument,
  edgeNquads,
  edgeTurtle,
  recordDocument,
  recordNquads,
  recordTurtle,
} from '../../linked-data/record-document.ts';
import { entryPath, isRecordId } from '../../model/identity.ts';
import type { Projection } from '../../projection/projection.ts';
import { isKnownToReader } from '../entity-tags.ts';
import type { FoundEdge, FoundRecord } from './find-entry.ts';
import { DOCUMENTS, type DocumentFormat } from './formats.ts';

/** Entries that a reader may see, and where IRIs begin. */
export function scopeOf(projection: Projection, baseIri: string): NodeScope {
  return { baseIri, isVisible: (id) => projection.indexOf(id) !== undefined };
}

/** The text of the document in the format. */
export function documentText(
  found: FoundRecord | FoundEdge,
  format: DocumentFormat,
  baseIri: string,
): string {
  const scope = scopeOf(found.projection, baseIri);
  if (found.is === 'record') {
    const { record, outgoing } = found;
    switch (format) {
      case 'jsonld':
        return JSON.stringify(recordDocument(record, outgoing, scope));
      case 'nq':
        return recordNquads(record, outgoing, scope);
      case 'ttl':
        return recordTurtle(record, outgoing, scope);
    }
  }
  switch (format) {
    case 'jsonld':
      return JSON.stringify(edgeDocument(found.edge, scope));
    case 'nq':
      return edgeNquads(found.edge, scope);
    case 'ttl':
      return edgeTurtle(found.edge, scope);
  }
}

/**
 * Sends the document. Its tag is strong, so it goes out as it is, without compression; who has it
 * already is told so. The date is told but never decides: an edge that went away leaves no date.
 */
export function sendDocument(
  request: Request,
  response: Response,
  document: { readonly text: string; readonly type: string; readonly changedAt: string },
): void {
  const body = Buffer.from(document.text, 'utf8');
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set({
    ETag: tag,
    'Cache-Control': 'no-cache, no-transform',
    'Last-Modified': new Date(document.changedAt).toUTCString(),
  });
  if (isKnownToReader(request, tag)) {
    response.status(304).end();
    return;
  }
  response.set({
    'Content-Type': `${document.type}; charset=utf-8`,
    'Content-Length': String(body.length),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** When the newest of what the document tells was written. */
export function changedAt(found: FoundRecord | FoundEdge): string {
  const entries = found.is === 'record' ? [found.record, ...found.outgoing] : [found.edge];
  return entries.reduce(
    (newest, { provenance }) => (provenance.updatedAt > newest ? provenance.updatedAt : newest),
    '',
  );
}

/** The other forms of an entry, relative to its address under `/id`, and its IRI. */
export function linkHeader(id: string, baseIri: string): string {
  const root = '../../';
  const documents = Object.entries(DOCUMENTS).map(
    ([format, type]) =>
      `<${documentAddress(id, format as DocumentFormat, root)}>; rel="alternate"; type="${type}"`,
  );
  return [
    `<${baseIri}${entryPath(id)}>; rel="canonical"`,
    ...documents,
    `<${pageAddress(id, root)}>; rel="alternate"; type="text/html"`,
  ].join(', ');
}

/** Address of a document; `root` leads to the root of the server. */
export function documentAddress(id: string, format: DocumentFormat, root: string): string {
  const address = root + entryPath(id);
  return isRecordId(id) ? `${address}.${format}` : `${address}?format=${format}`;
}

/** Address of the page; `root` leads to the root of the server. */
export function pageAddress(id: string, root: string): string {
  return `${root}page/${isRecordId(id) ? id : `edge/${id}`}`;
}
