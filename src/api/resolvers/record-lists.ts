/** Root fields of every kind, made from the model: one record, and the list of all. */
import type { GraphQLFieldResolver } from 'graphql';
import { type KindName, MODEL } from '../../model/generated/model.ts';
import type { KindDescription } from '../../model/model.ts';
import { rootFieldName } from '../../model/schema-names.ts';
import { findRecord } from '../find-record.ts';
import { keptLists } from '../lists/kept-lists.ts';
import { pageOfList } from '../lists/list-page.ts';
import { recordList } from '../lists/record-list.ts';
import { cursorOf } from '../pages.ts';
import { compileFilter } from '../record-filter.ts';
import { handleAt } from '../record-handle.ts';
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
  const name = kind.name as KindName;
  return (_root, { first, after, filter, orderBy }, { projection, services }) => {
    const lists = keptLists(services.graph);
    const fits = compileFilter(projection, name, filter);
    const list = recordList(lists, projection, name, { filter, fits, orderBy });
    const page = pageOfList(list, { first, after });
    const handles = page.nodes.map((node) => handleAt(projection, node));
    return {
      edges: handles.map((node) => ({ cursor: cursorOf(node.id), node })),
      nodes: handles,
      pageInfo: page.pageInfo,
      // A function: it is counted for those who ask for it.
      totalCount: page.totalCount,
    };
  };
}
