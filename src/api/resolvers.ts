/** All resolvers: those made from the model, and those written for a domain. */
import type { IResolvers } from '@graphql-tools/utils';
import { atTheirMoment } from './moments.ts';
import type { RequestContext } from './request-context.ts';
import { ANALYSIS_RESOLVERS } from './resolvers/analysis.ts';
import { coreResolvers } from './resolvers/core.ts';
import { linkingResolvers } from './resolvers/linking.ts';
import { edgeFieldResolvers, recordFieldResolvers } from './resolvers/record-fields.ts';
import { recordListResolvers } from './resolvers/record-lists.ts';
import { relationResolvers } from './resolvers/relations.ts';
import { SCALARS } from './scalars.ts';

/** Later maps add to earlier ones, type by type. */
export const RESOLVERS: readonly IResolvers<unknown, RequestContext>[] = [
  SCALARS,
  recordFieldResolvers(),
  relationResolvers(),
  edgeFieldResolvers(),
  { Query: recordListResolvers() },
  coreResolvers as IResolvers<unknown, RequestContext>,
  linkingResolvers as IResolvers<unknown, RequestContext>,
  ...(ANALYSIS_RESOLVERS as readonly IResolvers<unknown, RequestContext>[]),
].map(atTheirMoment);
