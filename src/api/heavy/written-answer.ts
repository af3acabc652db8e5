/** Answers as text, so that they pass between threads and are kept without being written twice. */
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, Source } from 'graphql';
import { StoreError, type StoreErrorKind } from '../../store/store-error.ts';
import type { RequestContext } from '../request-context.ts';

/** An operation as the client sent it; variables are not coerced. */
export interface AskedOperation {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An error that nobody threw on purpose. */
export interface WrittenCause {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Set for errors of the store. */
  readonly store?: StoreErrorKind;
}

/** An error of an answer. */
export interface WrittenError {
  readonly message: string;
  readonly positions: readonly number[] | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Place of its cause in the answer; undefined for an error that was thrown on purpose. */
  readonly cause: number | undefined;
}

export interface WrittenAnswer {
  /** The data as JSON. */
  readonly data: string;
  readonly errors: readonly WrittenError[];
  readonly causes: readonly WrittenCause[];
}

/** Executes an operation whose variables are right, and writes the answer down. */
export async function answerOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: AskedOperation,
  contextValue: RequestContext,
): Promise<WrittenAnswer> {
  const { data, errors = [] } = await execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName,
  });
  const causes: unknown[] = [];
  const placeOf = (cause: unknown): number => {
    if (!causes.includes(cause)) causes.push(cause);
    return causes.indexOf(cause);
  };
  return {
    data: JSON.stringify(data ?? null),
    errors: errors.map((error) => writeError(error, placeOf)),
    causes: causes.map(writeCause),
  };
}

/** An error with a code was thrown for clients. */
function writeError(error: GraphQLError, placeOf: (cause: unknown) => number): WrittenError {
  const { extensions, message, originalError, path, positions } = error;
  const isExpected = extensions['code'] !== undefined;
  return {
    message,
    positions,
    path,
    extensions,
    cause: isExpected ? undefined : placeOf(originalError ?? error),
  };
}

/** An error as it passes between threads. */
export function writeCause(cause: unknown): WrittenCause {
  if (!(cause instanceof Error)) return { name: 'Error', message: String(cause), stack: undefined };
  const { message, name, stack } = cause;
  return { name, message, stack, ...(cause instanceof StoreError ? { store: cause.kind } : {}) };
}

/** The errors of an answer to this text, as the execution gave them. */
export function readErrors({ causes, errors }: WrittenAnswer, text: string): GraphQLError[] {
  const source = new Source(text, 'GraphQL request');
  const originals = causes.map(readCause);
  return errors.map(({ cause, extensions, message, path, positions }) => {
    const originalError = cause === undefined ? undefined : originals[cause];
    return new GraphQLError(message, {
      source,
      positions: positions ?? null,
      path: path ?? null,
      extensions,
      ...(originalError ? { originalError } : {}),
    });
  });
}

/** The error, with the stack of where it was thrown. */
export function readCause({ message, name, stack, store }: WrittenCause): Error {
  const error = store === undefined ? new Error(message) : new StoreError(store, message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** Data that is written already; whoever writes the answer puts it in as it is. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  /** As the server wants it, which only looks whether there is any. */
  asData(): Record<string, unknown> {
    return this as object as Record<string, unknown>;
  }

  /** For whoever writes it without knowing of it. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}
