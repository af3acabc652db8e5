/** Pages that say why there is nothing to show, and where to look instead. */
import type { Removed } from '../records/find-entry.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';

/** Nothing is at the address. */
export function notFoundPage(message: string, root: string): Page {
  return {
    title: 'Nothing is here',
    description: message,
    root,
    main: html`<h1>Nothing is here</h1>
<p class="lead"><bdi>${message}</bdi></p>
<p>An address is <code>page/</code>, the kind and the slug of a record, as in <code>page/question/can-it-report-on-itself</code>. Slugs are written in small letters with hyphens. Perhaps a letter is wrong, or the record was never public.</p>
<ul class="list">
<li><a href="${root}page">All records</a>, kind by kind</li>
<li><a href="${root}graphiql/">GraphiQL</a>, to search and to ask</li>
</ul>`,
  };
}

/** Something public was at the address and was removed. */
export function gonePage({ id, removedAt }: Removed, root: string): Page {
  const day = removedAt.slice(0, 10);
  return {
    title: `${id} was removed`,
    description: `${id} was removed on ${day}.`,
    root,
    main: html`<h1>This was removed</h1>
<p class="lead"><code>${id}</code> was recorded here for everybody to see, and was removed on <time datetime="${removedAt}">${day}</time>.</p>
<p>Its address stays its own: nothing else will stand here unless the same record comes back. Copies of it elsewhere, such as in exports, may now be out of date.</p>
<ul class="list">
<li><a href="${root}page">All records</a>, kind by kind</li>
<li><a href="${root}graphiql/">GraphiQL</a>, to search and to ask</li>
</ul>`,
  };
}

/** The record is there, but not in a form that the reader takes. */
export function notAcceptablePage(available: readonly string[], root: string): Page {
  return {
    title: 'Not in this form',
    description: 'The record is served in other forms.',
    root,
    main: html`<h1>Not in this form</h1>
<p class="lead">The record is here, but not in a form that was asked for. It is served as:</p>
<ul class="list">${available.map((type) => html`<li><code>${type}</code></li>`)}</ul>
<p>Ask for one of them with the header <code>Accept</code>, or by an ending: <code>.jsonld</code>, <code>.ttl</code> or <code>.nq</code>.</p>
<p><a href="${root}page">All records</a></p>`,
  };
}
