/** Named queries for each kind of user: the tabs of GraphiQL. A test answers every one on the seed. */
import { FOR_ANALYSTS } from './examples/analysts.ts';
import { FOR_CONTRIBUTORS } from './examples/contributors.ts';
import { FOR_COORDINATORS } from './examples/coordinators.ts';
import { FOR_DASHBOARDS } from './examples/dashboards.ts';
import type { Example } from './examples/example.ts';
import { FOR_LABS } from './examples/labs.ts';
import { FOR_NEWCOMERS } from './examples/newcomers.ts';

/** The examples, the most asked ones first. */
export const EXAMPLES: readonly Example[] = [
  ...FOR_ANALYSTS,
  ...FOR_DASHBOARDS,
  ...FOR_LABS,
  ...FOR_COORDINATORS,
  ...FOR_NEWCOMERS,
  ...FOR_CONTRIBUTORS,
];
