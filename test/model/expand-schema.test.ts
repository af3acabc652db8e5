import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { TYPE_DEFINITIONS } from '../../src/api/generated/type-definitions.ts';
import { packagePath } from '../../src/configuration/package-root.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { FieldDescription } from '../../src/model/model.ts';
import { expandSchema } from '../../src/model/sdl/expand-schema.ts';
import { readSchema } from '../../src/model/sdl/read-schema.ts';

type Described = { readonly name: string; readonly description?: string | null | undefined };

/** Everything of a type that a reader may look up, by its place. */
function placesOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const own: (readonly [string, Described])[] = [[type.name, type]];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map((field) => [`${type.name}.${field.name}`, field] as const)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field] as const,
      ...field.args.map((each) => [`${type.name}.${field.name}(${each.name}:)`, each] as const),
    ]),
  ];
}

describe('the served schema', () => {
  const schema = buildSchema(TYPE_DEFINITIONS);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const served = schema.getTypeMap();
  const fieldsOf = (name: string) => {
    const type = served[name];
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  };

  it('is the one that schema/ expands to', () => {
    expect(expandSchema(readSchema(packagePath('schema')), MODEL)).toBe(TYPE_DEFINITIONS);
  });

  it('describes every type, field, argument and enum value in a sentence', () => {
    const places = types.flatMap(placesOf);

    const mute = places.filter(
      ([, { description }]) => !/^\S[\s\S]*[.?!`]$/.test(description ?? ''),
    );
    expect(mute.map(([place]) => place)).toEqual([]);
    expect(places.length).toBeGreaterThan(1_000);
  });

  it('has no directive of the build, and no edge type of the model as a type', () => {
    expect(TYPE_DEFINITIONS).not.toMatch(/@(kind|edge|relation|term|constraint|localised|derived)/);
    expect(MODEL.edges.filter(({ name }) => served[name]).map(({ name }) => name)).toEqual([]);
  });

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'gives %s its stored fields, relations, root fields, filter and order',
    (name, kind) => {
      const fields = fieldsOf(name);
      for (const { name: field } of kind.fields) expect(fields).toContain(field);
      for (const { field } of kind.relations) expect(fields).toContain(field);
      for (const { name: field } of kind.fields.filter(({ localised }) => localised)) {
        expect(fields).toContain(`${field}Translations`);
      }
      expect(fieldsOf('Query')).toContain(kind.plural);
      expect(fieldsOf(`${name}Connection`)).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
      const isText = ({ list, type, constraint, name: field }: FieldDescription) =>
        list ||
        (type === 'String' &&
          field !== 'licence' &&
          [undefined, 'URL', 'RECORD'].includes(constraint?.format));
      expect(fieldsOf(`${name}Filter`)).toEqual([
        ...kind.fields.filter((field) => !isText(field)).map((field) => field.name),
        'createdAt',
        'updatedAt',
        ...kind.relations.map(({ field }) => field),
      ]);
    },
  );
});
