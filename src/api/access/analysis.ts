/** Who may read the answers of the analysis, one file for each of schema/analysis/. */
import { answersAccess } from './analysis/answers.ts';
import { bottlenecksAccess } from './analysis/bottlenecks.ts';
import { certaintyAccess } from './analysis/certainty.ts';
import { comparisonAccess } from './analysis/comparison.ts';
import { continuityAccess } from './analysis/continuity.ts';
import { coverageAccess } from './analysis/coverage.ts';
import { cyclesAccess } from './analysis/cycles.ts';
import { dependenciesAccess } from './analysis/dependencies.ts';
import { dependencyPathsAccess } from './analysis/dependency-paths.ts';
import { gapsAccess } from './analysis/gaps.ts';
import { healthAccess } from './analysis/health.ts';
import { knowledgeSpreadAccess } from './analysis/knowledge-spread.ts';
import { neighbourhoodAccess } from './analysis/neighbourhood.ts';
import { readinessAccess } from './analysis/readiness.ts';
import { readyQuestionsAccess } from './analysis/ready-questions.ts';
import { resilienceAccess } from './analysis/resilience.ts';
import { whatIfAccess } from './analysis/what-if.ts';
import type { Decisions } from './decision.ts';

export const ANALYSIS_ACCESS: readonly Decisions[] = [
  answersAccess,
  readinessAccess,
  readyQuestionsAccess,
  continuityAccess,
  dependenciesAccess,
  dependencyPathsAccess,
  neighbourhoodAccess,
  cyclesAccess,
  bottlenecksAccess,
  gapsAccess,
  certaintyAccess,
  coverageAccess,
  healthAccess,
  resilienceAccess,
  knowledgeSpreadAccess,
  whatIfAccess,
  comparisonAccess,
];
