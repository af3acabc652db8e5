/** The decision for every field of the served schema. */
import { MODEL } from '../../model/generated/model.ts';
import type { KindDescription, RelationDescription } from '../../model/model.ts';
import { connectionTypeName, edgeTypeName, rootFieldName } from '../../model/schema-names.ts';
import { ANALYSIS_ACCESS } from './analysis.ts';
import { coordinationEdges, coordinationKinds } from './coordination.ts';
import {
  CONNECTION_FIELDS,
  coreTypes,
  EDGE_FIELDS,
  RECORD_FIELDS,
  ROOT_EDGE_FIELDS,
} from './core.ts';
import { anyone, type Decisions } from './decision.ts';
import { evidenceEdges, evidenceKinds } from './evidence.ts';
import { linkingTypes } from './linking.ts';
import { methodsEdges, methodsKinds } from './methods.ts';
import { peopleEdges, peopleKinds } from './people.ts';
import { researchEdges, researchKinds } from './research.ts';

const KINDS: Decisions = {
  ...researchKinds,
  ...peopleKinds,
  ...methodsKinds,
  ...evidenceKinds,
  ...coordinationKinds,
};

const EDGES: Decisions = {
  ...researchEdges,
  ...peopleEdges,
  ...methodsEdges,
  ...evidenceEdges,
  ...coordinationEdges,
};

/** Decisions by type and field. A kind or edge type without its own decisions gets none for them. */
export function allDecisions(): Decisions {
  return merged([
    coreTypes,
    linkingTypes,
    ...ANALYSIS_ACCESS,
    ...MODEL.kinds.map(decisionsOfKind),
    ...MODEL.kinds.map((kind) => ({ Query: rootFields(kind) })),
  ]);
}

/** All decisions together, type by type. */
function merged(parts: readonly Decisions[]): Decisions {
  const all: Record<string, Decisions[string]> = {};
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) all[type] = { ...all[type], ...fields };
  }
  return all;
}

/** Whoever may read a kind may ask for one record and for the list; an undecided kind has neither. */
function rootFields(kind: KindDescription): NonNullable<Decisions[string]> {
  return KINDS[kind.name] ? anyone(rootFieldName(kind.name), kind.plural) : {};
}

function decisionsOfKind(kind: KindDescription): Decisions {
  return Object.assign(
    {
      [kind.name]: { ...RECORD_FIELDS, ...KINDS[kind.name] },
      [`${kind.name}Connection`]: CONNECTION_FIELDS,
      [`${kind.name}Edge`]: ROOT_EDGE_FIELDS,
    },
    ...kind.relations
      .filter((relation) => relation.list)
      .map((relation) => decisionsOfRelation(kind, relation)),
  );
}

function decisionsOfRelation(
  kind: KindDescription,
  { field, edge }: RelationDescription,
): Decisions {
  return {
    [connectionTypeName(kind.name, field)]: CONNECTION_FIELDS,
    [edgeTypeName(kind.name, field)]: { ...EDGE_FIELDS, ...EDGES[edge] },
  };
}
