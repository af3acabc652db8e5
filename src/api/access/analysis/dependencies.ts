/** Who may read the types of schema/analysis/dependencies.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const dependenciesAccess: Decisions = {
  Dependency: anyone('from', 'to', 'kind', 'group', 'edgeId'),
  DependencyItem: anyone('question', 'distance', 'readiness'),
  DependencyLayer: anyone('layer', 'questions'),
  DependencyCycle: anyone('questions', 'tiedCount'),
  DependencyParts: anyone('direct', 'open', 'settled'),
  Dependencies: anyone(
    'value',
    'question',
    'direction',
    'parts',
    'layers',
    'edges',
    'cycles',
    'because',
    'asOf',
    'truncated',
  ),
  Query: anyone('dependencies'),
};
