/** Finds kinds, edge types and enums of the model by their names. */
import { type EdgeType, type KindName, MODEL } from './generated/model.ts';
import type { EdgeDescription, EnumDescription, KindDescription } from './model.ts';

const kindsByName = new Map(MODEL.kinds.map((kind) => [kind.name, kind]));
const kindsBySlug = new Map(MODEL.kinds.map((kind) => [kind.slug, kind]));
const edgesByType = new Map(MODEL.edges.map((edge) => [edge.type, edge]));
const enumsByName = new Map(MODEL.enums.map((each) => [each.name, each]));

/** The kind of that name; throws RangeError for a name that is none, which is a programming error. */
export function kindNamed(name: string): KindDescription {
  return present(kindsByName.get(name), 'kind', name);
}

/** The edge type; throws RangeError for one that is none, which is a programming error. */
export function edgeOfType(type: string): EdgeDescription {
  return present(edgesByType.get(type), 'edge type', type);
}

/** The enum of that name; throws RangeError for a name that is none. */
export function enumNamed(name: string): EnumDescription {
  return present(enumsByName.get(name), 'enum', name);
}

/** The kind whose ids begin with the slug, or undefined. */
export function kindWithSlug(slug: string): KindDescription | undefined {
  return kindsBySlug.get(slug);
}

/** Whether the text, which may come from outside, names a kind. */
export function isKindName(name: string): name is KindName {
  return kindsByName.has(name);
}

/** Whether the text, which may come from outside, is an edge type. */
export function isEdgeType(type: string): type is EdgeType {
  return edgesByType.has(type);
}

function present<T>(found: T | undefined, what: string, name: string): T {
  if (found === undefined) throw new RangeError(`The model has no ${what} called ${name}.`);
  return found;
}
