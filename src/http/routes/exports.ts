/** The context, and the graph or a part of it as a download. */
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import type { ApiServices } from '../../api/request-context.ts';
import { exportGraph } from '../../exchange/export-graph.ts';
import { type ManifestFile, manifestNameOf, manifestText } from '../../exchange/manifest.ts';
import {
  onlyTable,
  type Selection,
  SelectionMistake,
  type SelectionRequest,
  select,
} from '../../exchange/selection.ts';
import { csvFileName, type Table } from '../../exchange/write/csv-table.ts';
import { exportCsv } from '../../exchange/write/export-csv.ts';
import type { ExportScope } from '../../exchange/write/visible-entries.ts';
import { CONTEXT_PATH, contextDocument } from '../../linked-data/context-document.ts';
import type { Projection } from '../../projection/projection.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { isKnownToReader } from '../entity-tags.ts';
import {
  DOWNLOAD_FORMATS,
  type DownloadFormat,
  MEDIA_TYPES,
  readSelection,
} from '../export-request.ts';

/** A file that somebody may fetch. */
interface Download {
  readonly name: string;
  readonly mediaType: string;
  text(): AsyncIterable<string | Uint8Array>;
}

/** Makes the download of a request. Throws `SelectionMistake`. */
type MakeDownload = (request: SelectionRequest, projection: Projection) => Download;

/**
 * `/context/v1.jsonld`, which never changes, and `/export.{jsonld,nq,ttl,ndjson,csv}` with
 * `/export.csv.manifest.json`.
 */
export function exportRoutes(store: GraphStore, services: ApiServices, log: Logger): Router {
  const { baseIri } = services;
  const router = Router();
  let context: string | undefined;
  router.get(`/${CONTEXT_PATH}`, (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').type('application/ld+json');
    context ??= JSON.stringify(contextDocument());
    response.send(context);
  });
  const scopeOf = (projection: Projection, selection: Selection): ExportScope => ({
    baseIri,
    isVisible: (id) => projection.indexOf(id) !== undefined,
    selection,
  });
  for (const format of DOWNLOAD_FORMATS) {
    router.get(
      `/export.${format}`,
      answerWith(services, log, format, (request, projection) => {
        const only = format === 'csv' ? onlyTable(request) : undefined;
        const scope = scopeOf(projection, select(projection, request));
        return {
          name: only ? csvFileName(only) : `lacuna-export.${format}`,
          mediaType: MEDIA_TYPES[format],
          text: () =>
            format === 'csv' ? csvTexts(store, scope, only) : exportGraph(store, format, scope),
        };
      }),
    );
  }
  router.get(
    '/export.csv.manifest.json',
    answerWith(services, log, 'manifest', (request, projection) => {
      const only = onlyTable(request);
      const scope = scopeOf(projection, select(projection, request));
      return {
        name: manifestNameOf(csvFileName(only)),
        mediaType: 'application/json; charset=utf-8',
        text: () => csvManifest(store, scope, only),
      };
    }),
  );
  return router;
}

/** Answers with a download, or says that the reader has it already, or what is wrong. */
function answerWith(
  services: ApiServices,
  log: Logger,
  format: DownloadFormat | 'manifest',
  make: MakeDownload,
) {
  return async (request: Request, response: Response): Promise<void> => {
    const projection = services.graph.project('public');
    let download: Download;
    let wanted: SelectionRequest;
    try {
      wanted = readSelection(request.query);
      download = make(wanted, projection);
    } catch (error) {
      if (!(error instanceof SelectionMistake)) throw error;
      response.status(400).json({ error: 'BAD_USER_INPUT', message: error.message });
      return;
    }
    const revision = services.tokens.seal(projection.revision, 'public');
    const tag = entityTag([revision, format, wanted]);
    response.attachment(download.name).set({
      'Content-Type': download.mediaType,
      'Cache-Control': 'public, no-cache',
      ETag: tag,
    });
    response.vary('Accept-Encoding');
    if (isKnownToReader(request, tag)) response.status(304).end();
    else if (request.method === 'HEAD') response.end();
    else await send(download, response, log);
  };
}

async function send(download: Download, response: Response, log: Logger): Promise<void> {
  try {
    await pipeline(download.text(), response);
  } catch (error) {
    if (isAbort(error)) return;
    // The connection is cut, so the reader misses the end with the counts.
    log.error({ err: error }, 'an export broke off');
  }
}

/** Weak, since a download may be compressed. The revision in it is sealed and cannot be guessed. */
function entityTag(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

async function* csvTexts(
  store: GraphStore,
  scope: ExportScope,
  only: Table | undefined,
): AsyncGenerator<string, void, undefined> {
  for await (const part of exportCsv(store, scope, only)) if ('text' in part) yield part.text;
}

/** Writes the file to nowhere: only so can its digests be known. */
async function* csvManifest(
  store: GraphStore,
  scope: ExportScope,
  only: Table,
): AsyncGenerator<string, void, undefined> {
  const files: ManifestFile[] = [];
  for await (const part of exportCsv(store, scope, only)) if ('file' in part) files.push(part.file);
  yield manifestText(scope.baseIri, files);
}

/** The reader went away, which is no fault. */
function isAbort(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ERR_STREAM_DESTROYED';
}
