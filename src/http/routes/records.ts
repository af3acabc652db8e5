/** Records and edges at their IRIs, in the form that the reader asks for. */
import { type Request, type Response, Router } from 'express';
import type { Graph } from '../../projection/open-graph.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { findEntry } from '../records/find-entry.ts';
import { type Choice, DOCUMENTS, documentWithEnding, negotiate } from '../records/formats.ts';
import { refuseAbsent, refuseForms, refuseRemoved } from '../records/refusals.ts';
import {
  changedAt,
  documentText,
  linkHeader,
  pageAddress,
  sendDocument,
} from '../records/representation.ts';

/** `/id/{kind}/{slug}` and `/id/edge/{edge id}`. */
export function recordRoutes(graph: Graph, store: GraphStore, baseIri: string): Router {
  const router = Router();
  const answer = async (request: Request, response: Response, asked: Asked) => {
    response.vary('Accept');
    const found = await findEntry(graph, store, asked.id);
    if (found.is === 'absent') return refuseAbsent(request, response, nothingAt(request));
    if (found.is === 'removed') return refuseRemoved(request, response, found);
    const choice = asked.choice ?? negotiate(request);
    if (!choice) return refuseForms(request, response);
    response.set('Link', linkHeader(asked.id, baseIri));
    if (choice.format === 'html') return response.redirect(303, pageAddress(asked.id, '../../'));
    const text = documentText(found, choice.format, baseIri);
    return sendDocument(request, response, {
      text,
      type: choice.type,
      changedAt: changedAt(found),
    });
  };
  router.get('/id/edge/:id', async (request, response) => {
    await answerAsked(request, response, String(request.params.id), answer);
  });
  // Slugs have no dots, so an ending is never a part of one.
  router.get('/id/:kind/:slug', async (request, response) => {
    const [slug = '', ...endings] = String(request.params.slug).split('.');
    const choice = documentWithEnding(endings.join('.'));
    const id = `${request.params.kind}/${slug}`;
    if (choice) await answer(request, response, { id, choice });
    else if (endings.length > 0) refuseAbsent(request, response, nothingAt(request));
    else await answerAsked(request, response, id, answer);
  });
  return router;
}

/** What was asked for; without a choice the Accept header decides. */
interface Asked {
  readonly id: string;
  readonly choice?: Choice;
}

type Answer = (request: Request, response: Response, asked: Asked) => Promise<unknown>;

/** Heeds `?format=`. */
async function answerAsked(
  request: Request,
  response: Response,
  id: string,
  answer: Answer,
): Promise<void> {
  const { format } = request.query;
  if (format === undefined) {
    await answer(request, response, { id });
    return;
  }
  const choice = typeof format === 'string' ? documentWithEnding(format) : undefined;
  if (choice) {
    await answer(request, response, { id, choice });
    return;
  }
  const allowed = Object.keys(DOCUMENTS).join(', ');
  const message = `format is ${JSON.stringify(format)}; it must be one of ${allowed}.`;
  response.status(400).json({ error: 'BAD_REQUEST', message });
}

function nothingAt({ path }: Request): string {
  return `Nothing that you may see is at ${path}.`;
}
