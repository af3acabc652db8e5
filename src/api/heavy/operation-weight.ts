/** Which operations work through the whole graph, by what their documents ask for. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { HEAVY_FIELDS } from '../generated/type-definitions.ts';

/** Names a moment of the past, to which the log must be walked. */
const PAST = 'asOf';

/** What a document asks for, whatever the variables are. */
interface Weight {
  /** A field that is marked as heavy, or the whole schema. */
  readonly isHeavy: boolean;
  /** What the fields of Query are given as moment of the past. */
  readonly moments: readonly ValueNode[];
}

const heavy: ReadonlySet<string> = new Set([...HEAVY_FIELDS, 'Query.__schema']);

/** Tells heavy operations of one schema; what a document says is found once. */
export class OperationWeights {
  readonly #schema: GraphQLSchema;
  readonly #known = new WeakMap<OperationDefinitionNode, Weight>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * Whether the operation asks for a heavy field, or for anything as of a moment of the past. What
   * `@skip` leaves out counts, and so does every fragment of the document.
   */
  isHeavy(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): boolean {
    if (operation.operation !== 'query') return false;
    let weight = this.#known.get(operation);
    if (!weight) {
      weight = weigh(this.#schema, document, operation);
      this.#known.set(operation, weight);
    }
    return weight.isHeavy || weight.moments.some((moment) => isGiven(moment, operation, variables));
  }
}

function weigh(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): Weight {
  const types = new TypeInfo(schema);
  const moments: ValueNode[] = [];
  let isHeavy = false;
  const part: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: definitions.filter(
      (each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION,
    ),
  };
  const onField = (field: FieldNode): void => {
    const type = types.getParentType()?.name ?? '';
    if (heavy.has(`${type}.${field.name.value}`)) isHeavy = true;
    const moment = field.arguments?.find(({ name }) => name.value === PAST);
    if (moment) moments.push(moment.value);
  };
  visit(part, visitWithTypeInfo(types, { Field: onField }));
  return { isHeavy, moments };
}

/** A variable with a default counts as given: whether it is null is not worth finding out. */
function isGiven(
  value: ValueNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (value.kind === Kind.NULL) return false;
  if (value.kind !== Kind.VARIABLE) return true;
  const name = value.name.value;
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  return (variables[name] ?? null) !== null || definition?.defaultValue !== undefined;
}
