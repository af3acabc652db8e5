/** Resolvers of schema/analysis/health.graphql. */
import { type GraphHealth, graphHealth } from '../../../analysis/health/graph-health.ts';
import { kindValue } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import type {
  SchemaRecordKind,
  SchemaResolvers,
  SchemaVerification,
} from '../../generated/resolver-types.ts';
import { presentReasons } from './present.ts';

export const healthResolvers: SchemaResolvers = {
  Query: {
    graphHealth(_root, _arguments, context) {
      const { projection } = context;
      const asOf = context.sealed(projection.revision);
      return { ...presentHealth(projection, graphHealth(projection)), asOf };
    },
  },
};

/** The health of the graph with the kinds as the API names them. */
function presentHealth(projection: Projection, health: GraphHealth) {
  return {
    ...health,
    kinds: health.kinds.map(({ kind, verification, ...rest }) => ({
      ...rest,
      kind: kindValue(kind) as SchemaRecordKind,
      verification: verification.map((each) => ({
        ...each,
        verification: each.verification as SchemaVerification | null,
      })),
    })),
    warnings: presentReasons(projection, health.warnings),
  };
}
