/** Who may read the fields of evidence. Record kinds by name, edges by type. */
import { anyone, type Decisions } from './decision.ts';

export const evidenceKinds: Decisions = {
  Finding: anyone(
    'statement',
    'statementTranslations',
    'evidenceClass',
    'evidenceClassAssessedBy',
    'outcome',
    'scope',
    'scopeTranslations',
    'bearsOn',
    'informs',
    'methods',
    'systems',
    'producedBy',
    'reportedIn',
    'replicates',
    'replicatedBy',
    'inTensionWith',
  ),
  Work: anyone(
    'title',
    'titleTranslations',
    'workType',
    'year',
    'authorNames',
    'authorNamesComplete',
    'authorNamesTruncated',
    'authorNamesVerification',
    'url',
    'doi',
    'arxiv',
    'seenAt',
    'findings',
    'sourceFor',
    'authors',
  ),
};

export const evidenceEdges: Decisions = {
  BEARS_ON: anyone('relation', 'strength', 'note'),
  INFORMS: anyone('strength', 'note'),
  USED: anyone('note'),
  STUDIED: anyone('note'),
  PRODUCED_BY: anyone('basis'),
  REPORTED_IN: anyone('locator'),
  REPLICATES: anyone('note'),
  IN_TENSION_WITH: anyone('note'),
  AUTHORED_BY: anyone('roles', 'position'),
  HAS_SOURCE: anyone('url'),
};
