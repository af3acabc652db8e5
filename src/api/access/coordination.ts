/** Who may read the fields of coordination. Record kinds by name, edges by type. */
import { anyone, type Decisions } from './decision.ts';

export const coordinationKinds: Decisions = {
  Effort: anyone(
    'title',
    'titleTranslations',
    'state',
    'from',
    'to',
    'handover',
    'handoverTranslations',
    'pursues',
    'uses',
    'runBy',
  ),
  Rubric: anyone(
    'title',
    'titleTranslations',
    'description',
    'descriptionTranslations',
    'minimum',
    'maximum',
    'estimates',
  ),
  Estimate: anyone(
    'value',
    'low',
    'high',
    'estimatedOn',
    'reasons',
    'reasonsTranslations',
    'subjects',
    'rubric',
    'assessors',
  ),
};

export const coordinationEdges: Decisions = {
  PURSUES: anyone('note'),
  USES: anyone('note'),
  RUN_BY: anyone('role'),
  ESTIMATES: anyone('aspect'),
  ON_RUBRIC: anyone('version'),
  ESTIMATED_BY: anyone('role'),
};
