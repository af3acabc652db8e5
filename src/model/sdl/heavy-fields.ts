import { type DocumentNode, Kind } from 'graphql';
import { directive } from './syntax.ts';

/** Fields that work through the whole graph, each as `Type.field`, in the order of the schema. */
export function heavyFields({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) => {
    const isType =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isType) return [];
    return (definition.fields ?? [])
      .filter((field) => directive(field, 'heavy'))
      .map((field) => `${definition.name.value}.${field.name.value}`);
  });
}
