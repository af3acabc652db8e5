/** Pages that list what there is, so that one can browse. */
import { type KindName, MODEL } from '../../model/generated/model.ts';
import type { KindDescription } from '../../model/model.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import { pageAddress } from '../records/representation.ts';
import { tagged } from './field-values.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { doubtWord } from './marks.ts';
import { readNames, type Visit } from './record-page.ts';
import { counted, titleOfField, wordsOfCount, wordsOfKind } from './words.ts';

/** Records on one page of a list. */
const PAGE_SIZE = 100;

/** What most readers look for comes first; all other kinds follow in the order of the model. */
const FIRST_KINDS: readonly string[] = [
  'Question',
  'Claim',
  'Finding',
  'Method',
  'Lab',
  'Person',
  'Work',
  'Topic',
];

const kindsInOrder = MODEL.kinds.toSorted((left, right) => placeOf(left) - placeOf(right));

function placeOf({ name }: KindDescription): number {
  const place = FIRST_KINDS.indexOf(name);
  return place === -1 ? FIRST_KINDS.length : place;
}

/** All kinds with their counts. */
export function kindsPage(projection: Projection, { root, baseIri }: Visit): Page {
  return {
    title: 'All records',
    description: `${counted(projection.nodeCount, 'record')} and ${counted(projection.edgeCount, 'connection')} of a research field.`,
    root,
    address: `${baseIri}page`,
    main: html`<h1>All records</h1>
<p class="lead">This instance holds ${counted(projection.nodeCount, 'public record')} and ${counted(projection.edgeCount, 'connection')} between them.</p>
${projection.nodeCount === 0 && emptyNotice()}
${kindTable(projection, root)}`,
  };
}

/** The kinds that have records, with links to their lists. */
function kindTable(projection: Projection, root: string): Html | undefined {
  const rows = kindsInOrder.flatMap((kind) => {
    const { start, end } = projection.nodesOf(kind.name as KindName);
    return start === end
      ? []
      : html`<tr><td><a href="${root}page/${kind.slug}">${titleOfField(kind.plural)}</a> <span class="hint">${kind.description}</span></td><td class="number">${wordsOfCount(end - start)}</td></tr>
`;
  });
  if (rows.length === 0) return undefined;
  return html`<table>
<thead><tr><th scope="col">Kind</th><th scope="col" class="number">Records</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** One page of the records of a kind, in the order of their slugs, from the one that follows `after`. */
export async function kindPage(
  graph: Graph,
  projection: Projection,
  kind: KindDescription,
  after: string,
  visit: Visit,
): Promise<Page> {
  const { start, end } = projection.nodesOf(kind.name as KindName);
  const first = firstAfter(projection, { start, end }, after === '' ? '' : `${kind.slug}/${after}`);
  const last = Math.min(end, first + PAGE_SIZE);
  const ids = Array.from({ length: last - first }, (_none, place) =>
    projection.idOf(first + place),
  );
  const names = await readNames(graph, ids, visit.wanted);
  const { root, baseIri } = visit;
  const items = ids.flatMap((id, place) => {
    const name = names.get(id);
    const verification = projection.value(first + place, 'verification');
    const doubt = verification === undefined ? undefined : doubtWord({ verification });
    return name
      ? html`<li><a href="${pageAddress(id, root)}">${tagged(name)}</a>${doubt}</li>\n`
      : [];
  });
  const title = titleOfField(kind.plural);
  return {
    title,
    description: kind.description,
    root,
    address: `${baseIri}page/${kind.slug}`,
    main: html`<p class="kind"><a href="${root}page">All records</a></p>
<h1>${title}</h1>
<p class="lead">${kind.description}</p>
${
  start === end
    ? html`<p>No ${wordsOfKind(kind.name)} is recorded here yet.</p>`
    : html`<p class="quiet">${wordsOfCount(first - start + 1)} to ${wordsOfCount(last - start)} of ${wordsOfCount(end - start)}, by slug.</p>`
}
<ul class="list">
${items}</ul>
${turningLinks(ids, { isFirst: first === start, isLast: last === end })}`,
  };
}

function turningLinks(
  ids: readonly string[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Html | undefined {
  if (isFirst && isLast) return undefined;
  const slug = ids.at(-1)?.split('/')[1] ?? '';
  return html`<nav aria-label="Pages of this list"><p>${
    !isFirst && html`<a href="?">back to the beginning</a> `
  }${!isLast && html`<a href="?after=${slug}" rel="next">the next ${PAGE_SIZE}</a>`}</p></nav>`;
}

/** The first node of the range whose id follows the bound. */
function firstAfter(
  projection: Projection,
  { start, end }: { readonly start: number; readonly end: number },
  bound: string,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (projection.idOf(middle) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

function emptyNotice(): Html {
  return html`<div class="notice calm"><p><strong>Nothing is recorded here yet.</strong></p>
<p>Whoever runs this instance fills it with <code>lacuna import FILE</code>, or with the bundled seed by <code>lacuna seed</code>. <code>lacuna init</code> writes templates to begin with.</p></div>`;
}
