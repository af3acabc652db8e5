/** An edge as a page: what is said of two records, by whom, and how surely. */
import { edgeDocument } from '../../linked-data/record-document.ts';
import { edgeOfType } from '../../model/lookup.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { FoundEdge } from '../records/find-entry.ts';
import { scopeOf } from '../records/representation.ts';
import { described, fieldList, recordLink } from './field-values.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { notices } from './marks.ts';
import { formatsSection, headOf, provenanceSection, readNames, type Visit } from './record-page.ts';
import { wordsOfValue } from './words.ts';

/** Fields that stand elsewhere on the page than in the list of fields. */
const ELSEWHERE = new Set(['visibility', 'verification', 'verificationNote', 'assessedBy']);

/** The page of an edge. Reads the names of its ends and of what it rests on. */
export async function edgePage(
  graph: Graph,
  { edge, projection }: FoundEdge,
  visit: Visit,
): Promise<Page> {
  const type = edgeOfType(edge.type);
  const { sources = [] } = edge.fields;
  const ids = [edge.source, edge.target, ...(Array.isArray(sources) ? sources : [])].map(String);
  const visible = ids.filter((id) => projection.indexOf(id) !== undefined);
  const names = await readNames(graph, visible, visit.wanted);
  const context = { ...visit, own: '', names };
  const words = wordsOfValue(edge.type);
  const [source, target] = [edge.source, edge.target].map((id) => names.get(id)?.text ?? id);
  const document = edgeDocument(edge, scopeOf(projection, visit.baseIri));
  return {
    title: `${source} – ${words} – ${target}`,
    description: `${type.description} ${String(edge.fields['rationale'] ?? '')}`,
    root: visit.root,
    address: `${visit.baseIri}page/edge/${edge.id}`,
    head: headOf(edge.id, visit, document),
    main: html`<p class="kind">A connection between two records</p>
<h1>${words.charAt(0).toUpperCase() + words.slice(1)}</h1>
<p class="lead">${described(type.description)}</p>
<dl>
<dt>Source</dt><dd>${recordLink(edge.source, context) ?? edge.source}</dd>
<dt>Target</dt><dd>${recordLink(edge.target, context) ?? edge.target}</dd>
</dl>
${notices(edge.fields)}
<section aria-labelledby="fields">
<h2 id="fields">What is recorded</h2>
${
  fieldList(
    type.fields.filter(({ name }) => !ELSEWHERE.has(name)),
    edge.fields,
    context,
  ) ?? html`<p class="quiet">Nobody has said why this connection was drawn.</p>`
}
</section>
${provenanceSection(edge)}
${formatsSection(edge.id, visit.root)}`,
  };
}
