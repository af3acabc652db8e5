/** Queries for every field of every record and edge, texts and provenance included. */
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { buildServedSchema } from '../../src/api/schema.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeTypeName } from '../../src/model/schema-names.ts';

const schema = buildServedSchema();

/** Two queries for each kind: all its own fields, and all fields of its relations' edges. */
export const ALL_FIELDS: readonly string[] = MODEL.kinds.flatMap((kind) => {
  const own = leavesOf(kind.name);
  const edges = kind.relations
    .filter(({ list }) => list)
    .map(({ field }) => {
      const leaves = leavesOf(edgeTypeName(kind.name, field));
      return `${field}(first: 20) { edges { ${leaves} sourceRecords { id label } node { id label } } }`;
    });
  const list = (inner: string) => `{ ${kind.plural}(first: 50) { nodes { id ${inner} } } }`;
  return [list(`${own} externalIds { scheme value url }`), ...edges.map(list)];
});

function leavesOf(type: string): string {
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`${type} is no type of an object`);
  return Object.values((object as GraphQLObjectType).getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (named.name === 'LocalisedText') return `${field.name} { language text }`;
      return isLeafType(named) ? field.name : [];
    })
    .join(' ');
}
