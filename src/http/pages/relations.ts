/** What a record is connected with, in both directions. */
import type { EdgeType } from '../../model/generated/model.ts';
import { edgeOfType, kindNamed } from '../../model/lookup.ts';
import type { RelationDescription } from '../../model/model.ts';
import type { Fields, StoredEdge } from '../../model/states.ts';
import { maySee } from '../../projection/mask.ts';
import { sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { FoundRecord } from '../records/find-entry.ts';
import { pageAddress } from '../records/representation.ts';
import { described, recordLink, type ValueContext } from './field-values.ts';
import { type Html, html, withoutControls } from './html.ts';
import { doubtWord } from './marks.ts';
import { queryLink, relationQuery } from './ready-queries.ts';
import { counted, shortened, titleOfField, wordsOfCount, wordsOfValue } from './words.ts';

/** Most records that a page shows of one relation. */
const MOST_SHOWN = 12;

/** Most characters of an edge's reasons in a list. */
const LONGEST_REASON = 220;

/** Fields of an edge that its own page shows. */
const COMMON = new Set(['visibility', 'verification', 'assessedBy']);

/** One relation of a record: what is at the other ends, the first of them with their edges. */
export interface RelationGroup {
  readonly relation: RelationDescription;
  readonly total: number;
  readonly shown: readonly { readonly id: string; readonly edge: StoredEdge }[];
}

/** The relations that lead anywhere. Reads at most `MOST_SHOWN` edges of each. */
export async function readRelations(
  graph: Graph,
  { record, node, projection }: FoundRecord,
): Promise<readonly RelationGroup[]> {
  const groups = kindNamed(record.kind).relations.map(async (relation) => {
    const type = relation.edge as EdgeType;
    const outgoing = relation.direction === 'IN' ? [] : targetsOf(projection, type, node);
    const incoming = relation.direction === 'OUT' ? [] : sourcesOf(projection, type, node);
    // Some edge types lead to several kinds, of which a relation may mean one.
    const neighbours = [...outgoing, ...incoming].filter(
      (neighbour) => relation.to === 'Record' || projection.kindOf(neighbour.node) === relation.to,
    );
    const first = neighbours.slice(0, MOST_SHOWN);
    const table = projection.edgesOf(type);
    const edges = await graph.readEdges(first.map(({ edge }) => table.id(edge)));
    const shown = first.flatMap((neighbour, place) => {
      const edge = edges[place];
      if (!edge || !maySee('public', edge.fields)) return [];
      return [{ id: projection.idOf(neighbour.node), edge }];
    });
    return { relation, total: neighbours.length, shown };
  });
  return (await Promise.all(groups)).filter(({ total }) => total > 0);
}

/** The relations as lists, each with what its edges say. */
export function relationSections(
  { record }: FoundRecord,
  groups: readonly RelationGroup[],
  context: ValueContext,
): readonly Html[] {
  const kind = kindNamed(record.kind);
  return groups.map(({ relation, total, shown }) => {
    const items = shown.flatMap(({ id, edge }) => {
      const link = recordLink(id, context);
      return link
        ? [
            html`<li>${link}${edgeRemarks(edge, context.names.get(id)?.text ?? id, context.root)}</li>\n`,
          ]
        : [];
    });
    const rest = total - items.length;
    return html`<h3>${titleOfField(relation.field)} <small class="quiet">(${wordsOfCount(total)})</small></h3>
<p class="quiet">${described(relation.description)}</p>
<ul class="list">
${items}</ul>
${
  rest > 0 &&
  html`<p><a href="${queryLink(relationQuery(kind, record.slug, relation), context.root)}">and ${counted(rest, 'more', 'more')}</a>, in GraphiQL</p>`
}`;
  });
}

/** What an edge says beside its ends: short values, doubt, the beginning of its reasons. */
function edgeRemarks(edge: StoredEdge, name: string, root: string): Html {
  const { fields } = edge;
  const reason = [fields['rationale'], fields['note'], fields['basis']].find(
    (text) => typeof text === 'string',
  );
  return html`${shortValues(edge.type, fields)}${doubtWord(fields)} <small><a href="${pageAddress(edge.id, root)}" aria-label="details of the connection with ${shortened(withoutControls(name), 80)}">details</a></small>${
    reason !== undefined &&
    html`<p class="quiet"><bdi>${shortened(String(reason), LONGEST_REASON)}</bdi></p>`
  }`;
}

function shortValues(type: EdgeType, fields: Fields): Html | undefined {
  const words = edgeOfType(type).fields.flatMap((field) => {
    const value = fields[field.name];
    if (COMMON.has(field.name) || value === undefined) return [];
    if (field.type === 'Enum' && typeof value === 'string') return [wordsOfValue(value)];
    if (typeof value === 'number') return [`${titleOfField(field.name).toLowerCase()} ${value}`];
    return value === true ? [titleOfField(field.name).toLowerCase()] : [];
  });
  return words.length === 0 ? undefined : html` <span class="mark">${words.join(' · ')}</span>`;
}
