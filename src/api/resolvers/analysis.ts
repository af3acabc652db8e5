/** Resolvers of schema/analysis/, one file for each of its own. */
import { bottlenecksResolvers } from './analysis/bottlenecks.ts';
import { certaintyResolvers } from './analysis/certainty.ts';
import { comparisonResolvers } from './analysis/comparison.ts';
import { continuityResolvers } from './analysis/continuity.ts';
import { coverageResolvers } from './analysis/coverage.ts';
import { cyclesResolvers } from './analysis/cycles.ts';
import { dependenciesResolvers } from './analysis/dependencies.ts';
import { dependencyPathsResolvers } from './analysis/dependency-paths.ts';
import { gapsResolvers } from './analysis/gaps.ts';
import { healthResolvers } from './analysis/health.ts';
import { knowledgeSpreadResolvers } from './analysis/knowledge-spread.ts';
import { neighbourhoodResolvers } from './analysis/neighbourhood.ts';
import { readinessResolvers } from './analysis/readiness.ts';
import { readyQuestionsResolvers } from './analysis/ready-questions.ts';
import { resilienceResolvers } from './analysis/resilience.ts';
import { whatIfResolvers } from './analysis/what-if.ts';

export const ANALYSIS_RESOLVERS = [
  readinessResolvers,
  readyQuestionsResolvers,
  continuityResolvers,
  dependenciesResolvers,
  dependencyPathsResolvers,
  neighbourhoodResolvers,
  cyclesResolvers,
  bottlenecksResolvers,
  gapsResolvers,
  certaintyResolvers,
  coverageResolvers,
  healthResolvers,
  resilienceResolvers,
  knowledgeSpreadResolvers,
  whatIfResolvers,
  comparisonResolvers,
];
