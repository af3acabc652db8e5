/** Resolvers of the relations of every kind, made from the model: they answer from the projection. */
import type { GraphQLFieldResolver } from 'graphql';
import { type EdgeType, MODEL } from '../../model/generated/model.ts';
import type { RelationDescription } from '../../model/model.ts';
import { type Neighbour, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { type EdgeHandle, handleAt, type RecordHandle } from '../record-handle.ts';
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
  return ({ projection, node }, { first, after }) => {
    const table = projection.edgesOf(type);
    const neighbours = neighboursOf(projection, relation, node);
    const page = pageOf(neighbours, { first, after }, ({ edge }) => table.id(edge));
    const edges = page.items.map((neighbour): EdgeHandle => {
      const id = table.id(neighbour.edge);
      return { id, cursor: cursorOf(id), node: handleAt(projection, neighbour.node) };
    });
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: page.pageInfo,
      totalCount: page.totalCount,
    };
  };
}

/** By the place that the edges state, then by id. */
function neighboursOf(
  projection: Projection,
  { edge, direction }: RelationDescription,
  node: number,
): readonly Neighbour[] {
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
