/** Named queries for each kind of user: the tabs of GraphiQL. A test answers every one on the seed. */
import { FOR_ANALYSTS } from './examples/analysts.ts';
import { BOTTLENECK_EXAMPLES } from './examples/bottlenecks.ts';
import { FOR_CONTRIBUTORS } from './examples/contributors.ts';
import { FOR_COORDINATORS } from './examples/coordinators.ts';
import { FOR_DASHBOARDS } from './examples/dashboards.ts';
import { DEPENDENCY_EXAMPLES } from './examples/dependencies.ts';
import type { Example } from './examples/example.ts';
import { GAP_EXAMPLES } from './examples/gaps.ts';
import { FOR_LABS } from './examples/labs.ts';
import { FOR_NEWCOMERS } from './examples/newcomers.ts';
import { READY_QUESTION_EXAMPLES } from './examples/ready-questions.ts';
import { RESILIENCE_EXAMPLES } from './examples/resilience.ts';
import { COMPARISON_EXAMPLES, WHAT_IF_EXAMPLES } from './examples/what-if.ts';

/** The examples, the most asked ones first. */
export const EXAMPLES: readonly Example[] = [
  ...FOR_ANALYSTS,
  ...BOTTLENECK_EXAMPLES,
  ...READY_QUESTION_EXAMPLES,
  ...DEPENDENCY_EXAMPLES,
  ...GAP_EXAMPLES,
  ...RESILIENCE_EXAMPLES,
  ...WHAT_IF_EXAMPLES,
  ...COMPARISON_EXAMPLES,
  ...FOR_DASHBOARDS,
  ...FOR_LABS,
  ...FOR_COORDINATORS,
  ...FOR_NEWCOMERS,
  ...FOR_CONTRIBUTORS,
];
