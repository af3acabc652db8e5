/** Who may read the root fields that are not made from the model, what all records and edges have, and the parts of connections. */
import { anyone, type Decisions } from './decision.ts';

export const coreTypes: Decisions = {
  Query: anyone('node', 'nodes', 'viewer'),
  ExternalId: anyone('scheme', 'value', 'url'),
  LocalisedText: anyone('language', 'text'),
  PageInfo: anyone('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
  Viewer: anyone('anonymous', 'revision', 'maximumPageSize'),
};

/** Fields that every record has. */
export const RECORD_FIELDS = anyone(
  'id',
  'slug',
  'iri',
  'label',
  'language',
  'visibility',
  'licence',
  'lifecycle',
  'assessedBy',
  'verification',
  'verificationNote',
  'wikidata',
  'externalIds',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'revision',
);

/** Fields that every edge of a relation has. */
export const EDGE_FIELDS = anyone(
  'id',
  'iri',
  'visibility',
  'rationale',
  'confidence',
  'sources',
  'sourceRecords',
  'assessedBy',
  'verification',
  'verificationNote',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'revision',
  'cursor',
  'node',
);

/** Fields of every connection of records. */
export const CONNECTION_FIELDS = anyone('edges', 'nodes', 'pageInfo', 'totalCount');

/** Fields of the edges of a root connection. */
export const ROOT_EDGE_FIELDS = anyone('cursor', 'node');
