import type { Response } from 'express';
import { type Page, renderPage } from './layout.ts';
import { STYLE_SOURCE } from './style.ts';

/** Pages run nothing, load nothing and send nothing; their one style is known by its digest. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_SOURCE}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Sends the page with the status that was set. */
export function sendPage(response: Response, page: Page): void {
  response.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.type('html').send(renderPage(page));
}
