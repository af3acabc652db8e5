/** Asks the same questions about another moment. */
import { type FieldNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { TestApi } from './test-api.ts';

export interface AskedMoment {
  readonly asOf?: string;
  readonly validAt?: string;
}

/** The API with these arguments given to every field of Query. */
export function askedAt(api: TestApi, moment: AskedMoment): TestApi {
  const given = parse(
    `{ field(${Object.entries(moment)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(' ')}) }`,
  );
  const extra = rootFields(given.definitions[0] as OperationDefinitionNode)[0]?.arguments ?? [];
  const withMoment = (query: string) => {
    const document = parse(query);
    const definitions = document.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const selections = rootFields(definition).map((field) => ({
        ...field,
        arguments: [...(field.arguments ?? []), ...extra],
      }));
      return { ...definition, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
    });
    return print({ ...document, definitions });
  };
  return {
    ...api,
    ask: (query, variables) => api.ask(withMoment(query), variables),
    read: (query, variables) => api.read(withMoment(query), variables),
  };
}

function rootFields({ selectionSet }: OperationDefinitionNode): readonly FieldNode[] {
  return selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
}
