/** What all pages have in common. */
import { Html, html, type Part, withoutControls } from './html.ts';
import { STYLE } from './style.ts';
import { shortened } from './words.ts';

/** A page before it is put into the frame. */
export interface Page {
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** Leads from the page's address to the root of the server. */
  readonly root: string;
  readonly main: Html;
  /** The address that stands for the page, where it has one. */
  readonly address?: string;
  /** Links and data of the head. */
  readonly head?: Part;
}

/** The whole document. */
export function renderPage({ title, description, root, main, address, head }: Page): string {
  const name = shortened(withoutControls(title), 120);
  const summary = shortened(withoutControls(description), 200);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name} · Lacuna</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${summary}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Lacuna">
<meta property="og:title" content="${name}">
<meta property="og:description" content="${summary}">
${address && html`<meta property="og:url" content="${address}">`}
<meta name="twitter:card" content="summary">
${head}
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<strong>Lacuna</strong>
<nav aria-label="Site"><a href="${root}page">All records</a> · <a href="${root}graphiql/">Ask with GraphiQL</a></nav>
</header>
<main id="main">
${main}
</main>
<footer><small>A shared map of a research field: what is known, by whom, how surely, and what is missing. That something is recorded here is no endorsement of it.</small></footer>
</body>
</html>
`.text;
}
