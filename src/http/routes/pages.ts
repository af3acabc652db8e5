/** Records, edges and lists as pages for people. */
import { type Request, type Response, Router } from 'express';
import { SLUG } from '../../model/identity.ts';
import { kindWithSlug } from '../../model/lookup.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { edgePage } from '../pages/edge-page.ts';
import { wantedLanguages } from '../pages/languages.ts';
import type { Page } from '../pages/layout.ts';
import { kindPage, kindsPage } from '../pages/list-pages.ts';
import { recordPage, type Visit } from '../pages/record-page.ts';
import { sendPage } from '../pages/send-page.ts';
import { findEntry } from '../records/find-entry.ts';
import { refuseAbsent, refuseRemoved, rootOf } from '../records/refusals.ts';

/** `/page`, `/page/{kind}`, `/page/{kind}/{slug}` and `/page/edge/{edge id}`. */
export function pageRoutes(graph: Graph, store: GraphStore, baseIri: string): Router {
  const router = Router();
  const visitOf = (request: Request): Visit => ({
    root: rootOf(request),
    wanted: wantedLanguages(request),
    baseIri,
  });
  const showEntry = async (request: Request, response: Response, id: string) => {
    const found = await findEntry(graph, store, id);
    if (found.is === 'absent') return refuseAbsent(request, response, nothingAt(request));
    if (found.is === 'removed') return refuseRemoved(request, response, found);
    const visit = visitOf(request);
    const page =
      found.is === 'record'
        ? await recordPage(graph, found, visit)
        : await edgePage(graph, found, visit);
    return show(response, page);
  };
  router.get('/page', (request, response) => {
    show(response, kindsPage(graph.project('public'), visitOf(request)));
  });
  router.get('/page/edge/:id', async (request, response) => {
    await showEntry(request, response, String(request.params.id));
  });
  router.get('/page/:kind', async (request, response) => {
    const kind = kindWithSlug(String(request.params.kind));
    const { after = '' } = request.query;
    if (!kind || typeof after !== 'string' || (after !== '' && !SLUG.test(after))) {
      refuseAbsent(request, response, nothingAt(request));
      return;
    }
    show(response, await kindPage(graph, graph.project('public'), kind, after, visitOf(request)));
  });
  router.get('/page/:kind/:slug', async (request, response) => {
    await showEntry(request, response, `${request.params.kind}/${request.params.slug}`);
  });
  return router;
}

/** Pages depend on the reader's language, and on what was written since. */
function show(response: Response, page: Page): void {
  response.vary('Accept-Language').set('Cache-Control', 'no-cache');
  sendPage(response, page);
}

function nothingAt({ path }: Request): string {
  return `Nothing that you may see is at ${path}.`;
}
