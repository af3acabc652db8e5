/** Who may read the fields of people. Record kinds by name, edges by type. */
import { anyone, type Decisions } from './decision.ts';

export const peopleKinds: Decisions = {
  Lab: anyone(
    'name',
    'nameTranslations',
    'url',
    'ror',
    'country',
    'labKind',
    'statedCapabilities',
    'capabilitiesAssessedBy',
    'members',
    'interests',
    'capabilities',
    'offers',
    'seeks',
    'findings',
    'systems',
    'efforts',
    'estimatesMade',
  ),
  Person: anyone(
    'name',
    'orcid',
    'affiliationNote',
    'memberOf',
    'capabilities',
    'works',
    'efforts',
    'estimatesMade',
  ),
  Capability: anyone(
    'name',
    'nameTranslations',
    'capabilityKind',
    'description',
    'descriptionTranslations',
    'neededBy',
    'heldBy',
    'offeredBy',
    'soughtBy',
  ),
};

export const peopleEdges: Decisions = {
  MEMBER_OF: anyone('from', 'to', 'role'),
  HAS: anyone('from', 'to', 'basis'),
  OFFERS: anyone('from', 'to', 'basis'),
  SEEKS: anyone('from', 'to', 'basis'),
  INTERESTED_IN: anyone('basis'),
};
