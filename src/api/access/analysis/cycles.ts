/** Who may read the types of schema/analysis/cycles.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const cyclesAccess: Decisions = {
  BreakingEdge: anyone('kind', 'from', 'to', 'group', 'edgeId'),
  BreakingEdges: anyone('single', 'singleCount', 'isSingleComplete', 'set', 'setSize', 'isMinimum'),
  Knot: anyone(
    'number',
    'sort',
    'size',
    'questions',
    'tie',
    'tieSize',
    'waitingCount',
    'breakingEdges',
    'sentence',
    'because',
    'truncated',
  ),
  CyclesParts: anyone('hardCircles', 'groupKnots', 'circles', 'questions', 'waiting'),
  Cycles: anyone('value', 'parts', 'knots', 'sentence', 'because', 'asOf', 'truncated'),
  CycleRow: anyone(
    'number',
    'sort',
    'size',
    'tieSize',
    'waitingCount',
    'question',
    'slug',
    'title',
    'singleCount',
    'setSize',
    'isMinimum',
  ),
  CycleTable: anyone('rows', 'totalCount', 'asOf', 'sentence', 'truncated'),
  Query: anyone('cycles', 'cycleTable'),
};
