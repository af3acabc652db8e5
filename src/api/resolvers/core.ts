/** Resolvers of schema/core.graphql. */
import { MAXIMUM_PAGE_SIZE } from '../../model/schema-names.ts';
import { badInput } from '../errors.ts';
import { findAnyRecord } from '../find-record.ts';
import type { SchemaResolvers } from '../generated/resolver-types.ts';

/** Most records that one call of `nodes` gives. */
const MOST_IDS = 100;

export const coreResolvers: SchemaResolvers = {
  Node: { __resolveType: ({ kind }) => kind },
  Record: { __resolveType: ({ kind }) => kind },
  Query: {
    node: (_root, { id }, { projection }) => findAnyRecord(projection, id, 'id'),
    nodes(_root, { ids }, { projection }) {
      if (ids.length > MOST_IDS) {
        throw badInput('ids', `${ids.length} ids`, `a list of at most ${MOST_IDS}`);
      }
      return ids.map((id) => findAnyRecord(projection, id, 'ids'));
    },
    viewer(_root, _arguments, context) {
      return {
        anonymous: true,
        revision: context.sealed(context.projection.revision),
        maximumPageSize: MAXIMUM_PAGE_SIZE,
      };
    },
  },
};
