/** Hands heavy operations on; all others are executed here, as ever. */
import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { OperationWeights } from './operation-weight.ts';
import {
  type AskedOperation,
  readErrors,
  type WrittenAnswer,
  WrittenData,
} from './written-answer.ts';

/** A heavy operation, within the limits and with variables that fit. */
export interface HeavyRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly asked: AskedOperation;
  readonly context: RequestContext;
}

/** Who answers heavy operations. What it rejects with is told like any error of a resolver. */
export interface HeavyWork {
  answer(request: HeavyRequest): Promise<WrittenAnswer>;
}

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type ExecutorRequest = Parameters<Executor>[0];
type Executed = Awaited<ReturnType<Executor>>;

/** The options of the server that serves the schema, heavy operations through `work`. */
export function heavyGateway(schema: GraphQLSchema, work: HeavyWork) {
  const weights = new OperationWeights(schema);
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(callback) {
      tell = callback;
      return () => undefined;
    },
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor: (request) => executeOrHandOn(schema, weights, work, request) };
    },
    async stop() {},
  };
  return { gateway, stringifyResult: writeResult };
}

async function executeOrHandOn(
  schema: GraphQLSchema,
  weights: OperationWeights,
  work: HeavyWork,
  { context, document, operation, request, source }: ExecutorRequest,
): Promise<Executed> {
  const { operationName, variables = {} } = request;
  if (!weights.isHeavy(document, operation, variables) || !areRight(schema, operation, variables)) {
    return await execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
  }
  const asked = { source, operationName, variables };
  const answer = await work.answer({
    schema,
    document,
    asked,
    context: context as RequestContext,
  });
  const errors = readErrors(answer, source);
  return {
    data: answer.data === 'null' ? null : new WrittenData(answer.data).asData(),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

/** Wrong variables are refused by the execution, whose errors the server knows. */
function areRight(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return !getVariableValues(schema, variableDefinitions, variables).errors;
}

/** The answer as text; data that is written already is not written again. */
function writeResult({
  data,
  errors,
  extensions,
}: Parameters<NonNullable<ApolloServerOptions<RequestContext>['stringifyResult']>>[0]): string {
  const written = data instanceof WrittenData ? data.json : JSON.stringify(data);
  const parts = [
    ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(written === undefined ? [] : [`"data":${written}`]),
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  return `{${parts.join(',')}}\n`;
}
