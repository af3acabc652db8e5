/** Resolvers of schema/core.graphql. */
import { parseRecordId } from '../../model/identity.ts';
import { MAXIMUM_PAGE_SIZE } from '../../model/schema-names.ts';
import { badInput } from '../errors.ts';
import type { SchemaResolvers } from '../generated/resolver-types.ts';
import { handleOf } from '../record-handle.ts';

export const coreResolvers: SchemaResolvers = {
  Node: { __resolveType: ({ kind }) => kind },
  Record: { __resolveType: ({ kind }) => kind },
  Query: {
    node(_root, { id }, { projection }) {
      if (parseRecordId(id)) return handleOf(projection, id);
      throw badInput('id', id, 'a global id such as question/some-slug');
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
