/** What clients learn of an error: all of an expected one, nothing of any other. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/store-error.ts';
import { engineUnavailable } from './errors.ts';

/** Where unexpected errors are written, once each. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** Apollo's own codes for requests that are wrong. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** Errors that resolvers throw on purpose carry a code; everything else is masked. */
export function maskErrors(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const logged = new WeakMap<object, string>();
  /** One error can reach many fields of an answer; it is logged for the first. */
  const logOnce = (cause: unknown, path: GraphQLFormattedError['path']): string => {
    const key = cause instanceof Error ? cause : {};
    const known = logged.get(key);
    if (known !== undefined) return known;
    const errorId = randomUUID();
    logged.set(key, errorId);
    log.error({ err: cause, errorId, path }, 'unexpected error in a resolver');
    return errorId;
  };
  return (formatted, error) => {
    const cause = causeOf(error);
    if (isForClients(formatted, cause)) return withoutStack(withoutPrefix(formatted));
    if (isUnknownOperation(formatted, cause)) {
      return { message: formatted.message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } };
    }
    const errorId = logOnce(cause, formatted.path);
    const path = formatted.path ? { path: formatted.path } : {};
    if (cause instanceof StoreError && cause.kind === 'unavailable') {
      const { message, extensions } = engineUnavailable();
      return { message, ...path, extensions: { ...extensions, errorId } };
    }
    return {
      message: `Something went wrong inside the server; the operators find it as ${errorId}.`,
      ...path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** What a resolver threw, or what went wrong outside of all of them. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  if (!(cause instanceof GraphQLError) || cause.extensions['code'] !== undefined) return cause;
  return cause.originalError ?? cause;
}

function isForClients(formatted: GraphQLFormattedError, cause: unknown): boolean {
  if (CLIENT_CODES.has(formatted.extensions?.['code'])) return true;
  return cause instanceof GraphQLError && cause.extensions['code'] !== undefined;
}

/** graphql itself refuses an operation that the schema lacks, such as a mutation; no field has run. */
function isUnknownOperation({ path }: GraphQLFormattedError, cause: unknown): boolean {
  return cause instanceof GraphQLError && path === undefined;
}

/** The limits of graphql-armor call themselves syntax errors, which they are not. */
function withoutPrefix(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const message = formatted.message.replace(/^Syntax Error: (?=\w+(?: \w+)? limit of )/, '');
  return { ...formatted, message };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
