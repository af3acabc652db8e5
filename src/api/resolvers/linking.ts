/** Resolvers of schema/linking.graphql: check arguments, call src/linking, return its answer. */
import { highlightsOf } from '../../linking/highlights.ts';
import { changedSince } from '../../linking/past-candidates.ts';
import { LONGEST_QUERY, readQuery } from '../../linking/query.ts';
import { type SearchHit, searchRecords } from '../../linking/search.ts';
import { type KindName, MODEL } from '../../model/generated/model.ts';
import { kindValue } from '../../model/schema-names.ts';
import type { Projection } from '../../projection/projection.ts';
import { checkChoice } from '../choices.ts';
import { badInput } from '../errors.ts';
import type { SchemaRecordKind, SchemaResolvers } from '../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { compileFilter } from '../record-filter.ts';
import { handleAt } from '../record-handle.ts';
import type { RequestContext } from '../request-context.ts';

/** Most records whose texts of the past are looked through. */
const MOST_CHANGED = 10_000;

export const linkingResolvers: SchemaResolvers = {
  SearchEdge: {
    highlights: ({ record, query }) => highlightsOf(record, query),
  },
  Query: {
    async search(_root, { query, kinds, filter, first, after, asOf }, context) {
      const asked = checkQuery(query);
      checkChoice('kinds', kinds, 'kind');
      const { projection } = context;
      const wantedKinds = kinds ? namesOf(kinds) : undefined;
      const answer = await searchRecords(projection, context.services.graph, {
        query: asked,
        viewer: context.viewer,
        kinds: wantedKinds,
        changed: changedTexts(context, wantedKinds, asOf),
        fits: compileFilter(projection, 'Record', filter),
      });
      const idOf = ({ node }: SearchHit) => projection.idOf(node);
      const page = pageOf(answer.hits, { first, after }, idOf);
      const edges = page.items.map(({ node, parts, record, score }) => ({
        cursor: cursorOf(projection.idOf(node)),
        node: handleAt(projection, node),
        score,
        parts,
        record,
        query: asked,
      }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: page.pageInfo,
        totalCount: page.totalCount,
        facets: facetsOf(projection, answer.hits),
        because: answer.because.map((reason) => ({ ...reason, records: [] })),
        asOf: context.sealed(projection.revision),
        truncated: answer.truncated,
      };
    },
  },
};

/** Records whose texts the store does not find any more, as they were read then. */
function changedTexts(
  { projection, services, viewer }: RequestContext,
  kinds: readonly KindName[] | undefined,
  asOf: string | null | undefined,
): readonly number[] {
  const changed = changedSince(projection, services.graph.project(viewer), kinds);
  // Without a moment only a commit that came during the request can have changed so many.
  const isPast = (asOf ?? null) !== null || projection.isSupposed;
  if (changed.length <= MOST_CHANGED || !isPast) return changed;
  const allowed = `a moment since which at most ${MOST_CHANGED} of the records have changed, whose texts of then are read one by one, and not ${changed.length}`;
  throw badInput('asOf', asOf, allowed);
}

function checkQuery(query: string) {
  if (query.trim() === '') throw badInput('query', query, 'a text with a word, an id or a name');
  if ([...query].length > LONGEST_QUERY) {
    const beginning = `${query.slice(0, 40)}…`;
    throw badInput('query', beginning, `at most ${LONGEST_QUERY} characters long`);
  }
  return readQuery(query);
}

function namesOf(kinds: readonly SchemaRecordKind[]): readonly KindName[] {
  return MODEL.kinds
    .filter(({ name }) => kinds.includes(kindValue(name) as SchemaRecordKind))
    .map(({ name }) => name as KindName);
}

function facetsOf(projection: Projection, hits: readonly SearchHit[]) {
  const counts = new Map<string, number>();
  for (const { node } of hits) {
    const kind = projection.kindOf(node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return MODEL.kinds.flatMap(({ name }) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ kind: kindValue(name) as SchemaRecordKind, count }];
  });
}
