/** Root fields of every kind, made from the model: one record, and the list of all. */
import type { GraphQLFieldResolver } from 'graphql';
import { type KindName, MODEL } from '../../model/generated/model.ts';
import { parseRecordId } from '../../model/identity.ts';
import type { KindDescription } from '../../model/model.ts';
import { rootFieldName } from '../../model/schema-names.ts';
import { findRecord } from '../find-record.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { compileFilter } from '../record-filter.ts';
import { handleAt } from '../record-handle.ts';
import { compareBy } from '../record-order.ts';
import type { RequestContext } from '../request-context.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Root fields by name. */
export function recordListResolvers(): Record<string, Resolver> {
  return Object.fromEntries(
    MODEL.kinds.flatMap((kind) => [
      [rootFieldName(kind.name), oneResolver(kind)],
      [kind.plural, listResolver(kind)],
    ]),
  );
}

function oneResolver(kind: KindDescription): Resolver {
  return (_root, { id }, { projection }) => findRecord(projection, kind.name as KindName, id, 'id');
}

function listResolver(kind: KindDescription): Resolver {
  return (_root, { first, after, filter, orderBy }, { projection }) => {
    const { start, end } = projection.nodesOf(kind.name as KindName);
    const nodes = Array.from({ length: end - start }, (_, index) => start + index).filter(
      compileFilter(projection, kind.name, filter),
    );
    if (orderBy) nodes.sort(compareBy(projection, kind.name, orderBy));
    const isKey = (key: string) => !orderBy && parseRecordId(key)?.kind === kind.name;
    const page = pageOf(nodes, { first, after }, (node) => projection.idOf(node), isKey);
    const handles = page.items.map((node) => handleAt(projection, node));
    return {
      edges: handles.map((node) => ({ cursor: cursorOf(node.id), node })),
      nodes: handles,
      pageInfo: page.pageInfo,
      totalCount: page.totalCount,
    };
  };
}
