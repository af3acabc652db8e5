/** Resolvers of the relations of every kind, made from the model: they answer from the projection. */
import type { FieldNode, GraphQLFieldResolver } from 'graphql';
import { type EdgeType, MODEL } from '../../model/generated/model.ts';
import type { RelationDescription } from '../../model/model.ts';
import { type Neighbour, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { compileFilter, type Fits } from '../record-filter.ts';
import { type EdgeHandle, handleAt, type RecordHandle } from '../record-handle.ts';
import { compareBy } from '../record-order.ts';
import type { RequestContext } from '../request-context.ts';

type Resolver = GraphQLFieldResolver<RecordHandle, RequestContext>;

/** Relations by type name and field name. */
export function relationResolvers(): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    MODEL.kinds.map((kind) => [
      kind.name,
      Object.fromEntries(
        kind.relations.map((relation) => [
          relation.field,
          relation.list ? connectionResolver(relation) : singleResolver(relation),
        ]),
      ),
    ]),
  );
}

function singleResolver(relation: RelationDescription): Resolver {
  return ({ projection, node }) => {
    const [neighbour] = neighboursOf(projection, relation, node);
    return neighbour ? handleAt(projection, neighbour.node) : null;
  };
}

function connectionResolver(relation: RelationDescription): Resolver {
  const type = relation.edge as EdgeType;
  return ({ projection, node }, { first, after, filter, orderBy }, context, { fieldNodes }) => {
    const table = projection.edgesOf(type);
    const fits = filter
      ? oncePerField(context, fieldNodes, projection, () =>
          compileFilter(projection, relation.to, filter),
        )
      : () => true;
    const neighbours = neighboursOf(projection, relation, node).filter((each) => fits(each.node));
    if (orderBy) {
      const compare = compareBy(projection, relation.to, orderBy);
      neighbours.sort((left, right) => compare(left.node, right.node));
    }
    const page = pageOf(neighbours, { first, after }, ({ edge }) => table.id(edge));
    const edges = page.items.map((neighbour): EdgeHandle => {
      const id = table.id(neighbour.edge);
      const revision = table.revisionOf(neighbour.edge);
      return { id, revision, cursor: cursorOf(id), node: handleAt(projection, neighbour.node) };
    });
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: page.pageInfo,
      totalCount: page.totalCount,
    };
  };
}

type Known = WeakMap<object, WeakMap<Projection, Fits>>;
const knownFilters = new WeakMap<RequestContext, Known>();

/** A field of a query has the same arguments for all parents of a request. */
function oncePerField(
  context: RequestContext,
  fieldNodes: readonly FieldNode[],
  projection: Projection,
  compile: () => Fits,
): Fits {
  const [field = fieldNodes] = fieldNodes;
  const byField: Known = knownFilters.get(context) ?? new WeakMap();
  knownFilters.set(context, byField);
  const byProjection = byField.get(field) ?? new WeakMap<Projection, Fits>();
  byField.set(field, byProjection);
  const fits = byProjection.get(projection) ?? compile();
  byProjection.set(projection, fits);
  return fits;
}

/** By the place that the edges state, then by id. */
function neighboursOf(
  projection: Projection,
  { edge, direction }: RelationDescription,
  node: number,
): Neighbour[] {
  const type = edge as EdgeType;
  const table = projection.edgesOf(type);
  const neighbours = [
    ...(direction === 'IN' ? [] : targetsOf(projection, type, node)),
    ...(direction === 'OUT' ? [] : sourcesOf(projection, type, node)),
  ];
  const placeOf = (neighbour: Neighbour) =>
    Number(table.value(neighbour.edge, 'position') ?? Number.MAX_SAFE_INTEGER);
  return neighbours.sort((left, right) => placeOf(left) - placeOf(right) || left.edge - right.edge);
}
