/** Who may read the types of schema/analysis/dependency-paths.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const dependencyPathsAccess: Decisions = {
  PathTruncation: anyone('reason', 'bounds', 'shown', 'total'),
  PathStep: anyone('from', 'to', 'dependencies'),
  DependencyPath: anyone('length', 'questions', 'steps'),
  DependencyPaths: anyone(
    'value',
    'from',
    'to',
    'paths',
    'sentence',
    'because',
    'asOf',
    'truncated',
  ),
  Query: anyone('dependencyPaths'),
};
