/** What is said at addresses where there is nothing to show. */
import type { Request, Response } from 'express';
import { gonePage, notAcceptablePage, notFoundPage } from '../pages/message-pages.ts';
import { sendPage } from '../pages/send-page.ts';
import type { Removed } from './find-entry.ts';
import { AVAILABLE, wantsPage } from './formats.ts';

/** Nothing is here, or nothing that the reader may see. */
export function refuseAbsent(request: Request, response: Response, message: string): void {
  response.vary('Accept').status(404);
  if (wantsPage(request)) sendPage(response, notFoundPage(message, rootOf(request)));
  else response.json({ error: 'NOT_FOUND', message });
}

/** Something was here, for everybody to see, and was removed. */
export function refuseRemoved(request: Request, response: Response, removed: Removed): void {
  const { id, removedAt } = removed;
  const message = `${id} was removed on ${removedAt.slice(0, 10)}; its address is not used again.`;
  response.vary('Accept').status(410);
  if (wantsPage(request)) sendPage(response, gonePage(removed, rootOf(request)));
  else response.json({ error: 'GONE', id, removedAt, message });
}

/** None of the forms that the reader takes is one of ours. */
export function refuseForms(request: Request, response: Response): void {
  const last = AVAILABLE.at(-1);
  const message = `This address is served as ${AVAILABLE.slice(0, -1).join(', ')} or ${last}.`;
  response.vary('Accept').status(406);
  if (wantsPage(request)) sendPage(response, notAcceptablePage(AVAILABLE, rootOf(request)));
  else response.json({ error: 'NOT_ACCEPTABLE', message, available: AVAILABLE });
}

/** The way from the address to the root of the server, so that pages work under any prefix. */
export function rootOf(request: Request): string {
  const depth = request.originalUrl.split('?')[0]?.split('/').length ?? 2;
  return '../'.repeat(Math.max(0, depth - 2)) || './';
}
