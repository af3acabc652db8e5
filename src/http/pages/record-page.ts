/** A record as a page that a stranger understands. */
import { explainReadiness, type ReadinessAnswer } from '../../analysis/readiness.ts';
import { recordDocument } from '../../linked-data/record-document.ts';
import { TEXT_FORMS } from '../../model/external-identifiers.ts';
import { MODEL } from '../../model/generated/model.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { FieldDescription, KindDescription } from '../../model/model.ts';
import type { Provenance, StoredEdge, StoredRecord } from '../../model/states.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { FoundRecord } from '../records/find-entry.ts';
import { DOCUMENTS, type DocumentFormat } from '../records/formats.ts';
import { documentAddress, pageAddress, scopeOf } from '../records/representation.ts';
import { fieldList, recordLink, tagged, type ValueContext, webLink } from './field-values.ts';
import { embeddedJson, type Html, html, type Part } from './html.ts';
import { isLocalised, labelFor, type TaggedText, textFor } from './languages.ts';
import type { Page } from './layout.ts';
import { notices } from './marks.ts';
import { queryLink, recordQuery } from './ready-queries.ts';
import { readRelations, relationSections } from './relations.ts';
import { titleOfField, wordsOfKind, wordsOfValue } from './words.ts';

/** For whom, and where, a page is made. */
export interface Visit {
  readonly root: string;
  readonly wanted: readonly string[];
  readonly baseIri: string;
}

/** Fields that stand elsewhere on the page than in the list of fields. */
const ELSEWHERE = new Set([
  'visibility',
  'lifecycle',
  'verification',
  'verificationNote',
  'assessedBy',
  'language',
  'licence',
]);

/** Most records of a reason that are named, counted with the question itself. */
const MOST_NAMED = 6;

/** The page of a record. Reads the names of what it is connected with. */
export async function recordPage(graph: Graph, found: FoundRecord, visit: Visit): Promise<Page> {
  const { record } = found;
  const kind = kindNamed(record.kind);
  const groups = await readRelations(graph, found);
  const readiness = readinessOfRecord(found);
  const named = [
    ...groups.flatMap(({ shown }) => shown.map(({ id }) => id)),
    ...(readiness?.because ?? []).flatMap(({ records }) => records.slice(0, MOST_NAMED)),
  ];
  const names = await readNames(graph, named, visit.wanted);
  const context = { ...visit, own: String(record.fields['language']), names };
  const query = recordQuery(
    kind,
    record.slug,
    groups.map(({ relation }) => relation),
  );
  const name = labelFor(record, visit.wanted);
  return {
    title: name.text,
    description: descriptionOf(record, kind, context),
    root: visit.root,
    address: `${visit.baseIri}page/${record.id}`,
    head: headOf(
      record.id,
      visit,
      recordDocument(record, found.outgoing, scopeOf(found.projection, visit.baseIri)),
    ),
    main: html`<p class="kind"><a href="${visit.root}page/${kind.slug}">${titleOfField(kind.name)}</a></p>
<h1>${tagged(name)}</h1>
${statusMarks(record, kind)}
${notices(record.fields)}
${readiness && readinessSection(readiness, context)}
<section aria-labelledby="fields">
<h2 id="fields">What is recorded</h2>
${fieldList(ownFields(record, kind), record.fields, context) ?? html`<p class="quiet">Nothing but its name.</p>`}
</section>
${identifiers(record, kind)}
<section aria-labelledby="connections">
<h2 id="connections">What it is connected with</h2>
${
  groups.length > 0
    ? relationSections(found, groups, context)
    : html`<p class="quiet">Nothing is connected with this ${wordsOfKind(kind.name)} yet.</p>`
}
</section>
${provenanceSection(record)}
${formatsSection(record.id, visit.root, queryLink(query, visit.root))}`,
  };
}

/** Names of records, in the language of the reader; hidden ones are not among those asked for. */
export async function readNames(
  graph: Graph,
  ids: readonly string[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, TaggedText>> {
  const records = await graph.readRecords([...new Set(ids)]);
  return new Map(
    records.flatMap((record) => (record ? [[record.id, labelFor(record, wanted)]] : [])),
  );
}

/** Links to the other forms, and the record itself for machines that read pages. */
export function headOf(id: string, { root, baseIri }: Visit, document: object): Part {
  return [
    html`<link rel="canonical" href="${baseIri}page/${pageAddress(id, '').slice('page/'.length)}">\n`,
    ...Object.entries(DOCUMENTS).map(
      ([format, type]) =>
        html`<link rel="alternate" type="${type}" href="${documentAddress(id, format as DocumentFormat, root)}">\n`,
    ),
    embeddedJson('application/ld+json', document),
  ];
}

/** When and by whom an entry was written, in which language and under which licence. */
export function provenanceSection({
  provenance,
  fields,
}: {
  readonly provenance: Provenance;
  readonly fields: (StoredRecord | StoredEdge)['fields'];
}): Html {
  const { createdAt, createdBy, updatedAt, updatedBy } = provenance;
  const { language, licence } = fields;
  return html`<section aria-labelledby="provenance">
<h2 id="provenance">Where this entry comes from</h2>
<dl>
<dt>First written</dt><dd>${moment(createdAt)} by <bdi>${createdBy}</bdi></dd>
<dt>Last changed</dt><dd>${moment(updatedAt)} by <bdi>${updatedBy}</bdi></dd>
${language !== undefined && html`<dt>Language of its texts</dt><dd>${String(language)}</dd>`}
<dt>Licence</dt><dd>${licence === undefined ? html`<span class="quiet">none was stated</span>` : webLink(String(licence))}</dd>
</dl>
</section>`;
}

/** The other forms of an entry. */
export function formatsSection(id: string, root: string, query?: string): Html {
  const names = { jsonld: 'JSON-LD', ttl: 'Turtle', nq: 'N-Quads' } as const;
  return html`<section aria-labelledby="forms">
<h2 id="forms">In other forms</h2>
<ul class="formats">
${(['jsonld', 'ttl', 'nq'] as const).map(
  (format) =>
    html`<li><a href="${documentAddress(id, format, root)}" type="${DOCUMENTS[format]}">${names[format]}</a></li>\n`,
)}${query && html`<li><a href="${query}">open in GraphiQL</a></li>`}
</ul>
<p class="quiet">Its id is <code>${id}</code>.</p>
</section>`;
}

function moment(time: string): Html {
  return html`<time datetime="${time}">${time.slice(0, 10)}</time>`;
}

/** The fields of the kind itself, without the one that is the heading in one language only. */
function ownFields(record: StoredRecord, kind: KindDescription): readonly FieldDescription[] {
  const heading = kind.label === undefined ? undefined : record.fields[kind.label];
  const isWhole = !isLocalised(heading) || Object.keys(heading).length === 1;
  return kind.fields.filter(
    ({ name, constraint }) =>
      !ELSEWHERE.has(name) &&
      !(name === kind.label && isWhole) &&
      TEXT_FORMS.get(constraint?.format ?? '')?.resolve === undefined,
  );
}

function identifiers(record: StoredRecord, kind: KindDescription): Html | undefined {
  const fields = kind.fields.filter(
    ({ name, constraint }) =>
      record.fields[name] !== undefined && TEXT_FORMS.get(constraint?.format ?? '')?.resolve,
  );
  if (fields.length === 0) return undefined;
  return html`<section aria-labelledby="identifiers">
<h2 id="identifiers">In other registries</h2>
${fieldList(fields, record.fields, { root: '', wanted: [], own: '', names: new Map() })}
</section>`;
}

/** Stated values of enums that sort a record at a glance, such as a question's status. */
function statusMarks(record: StoredRecord, kind: KindDescription): Html | undefined {
  const marks = kind.fields.flatMap(({ name, type, enumName = '' }) => {
    const value = record.fields[name];
    const sorts = type === 'Enum' && !['Assessor', 'Verification'].includes(enumName);
    return sorts && !ELSEWHERE.has(name) && typeof value === 'string'
      ? [html`<li class="mark">${titleOfField(name)}: ${wordsOfValue(value)}</li>`]
      : [];
  });
  return marks.length === 0 ? undefined : html`<ul class="marks">${marks}</ul>`;
}

const READINESS: Readonly<Record<string, string>> = {
  SETTLED: 'This question is settled.',
  READY: 'Work on this question can begin: nothing that it needs is open.',
  BLOCKED: 'This question cannot be settled yet: something that it needs is open.',
  DEADLOCKED: 'This question is in a deadlock: it waits, in the end, for itself.',
};

/** What the graph implies of a question, beside what people stated of it. */
function readinessOfRecord({ record, projection, node }: FoundRecord): ReadinessAnswer | undefined {
  return record.kind === 'Question' ? explainReadiness(projection, node) : undefined;
}

function readinessSection({ value, because }: ReadinessAnswer, context: ValueContext): Html {
  const reasons = because.map(({ sentence, records }) => {
    const links = records.slice(1, MOST_NAMED).flatMap((id) => recordLink(id, context) ?? []);
    return html`<li>${sentence}${
      links.length > 0 && html`<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>`
    }</li>`;
  });
  return html`<section aria-labelledby="readiness">
<h2 id="readiness">Can it be worked on now?</h2>
<p class="lead">${READINESS[value]}</p>
<ul class="list">${reasons}</ul>
<p class="quiet">This follows from the connections below; what people stated is its status.</p>
</section>`;
}

/** The first longer text of the record, or what its kind is. */
function descriptionOf(
  record: StoredRecord,
  kind: KindDescription,
  { wanted, own }: ValueContext,
): string {
  for (const { name, localised } of kind.fields) {
    const value = record.fields[name];
    if (localised && name !== kind.label && isLocalised(value)) {
      return textFor(value, wanted, own).text;
    }
  }
  return `${titleOfField(kind.name)}: ${MODEL.kinds.find(({ name }) => name === kind.name)?.description ?? ''}`;
}
