/** What the driver throws, in the kinds of the port. Nothing else reads the driver's errors. */
import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../store-error.ts';

/** Where the engine is, for messages. */
export interface Place {
  readonly uri: string;
  readonly database: string | undefined;
}

/** The failure as a StoreError where it can happen in operation; else the error itself. */
export function toStoreError(error: unknown, place: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const options = { cause: error };
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreError('unauthorised', `Neo4j at ${place.uri} refused: ${message}`, options);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const database = place.database ?? 'the default one';
    const advice = 'name one that exists in NEO4J_DATABASE';
    const text = `Neo4j at ${place.uri} has no database ${database}; ${advice}.`;
    return new StoreError('unreadable', text, options);
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new StoreError('conflict', `Neo4j at ${place.uri} refused: ${message}`, options);
  }
  if (isOutOfMemory(error)) {
    const advice = 'give it more heap and dbms.memory.transaction.total.max, or write in batches';
    const text = `This is too much for one transaction of Neo4j at ${place.uri}; ${advice}.`;
    return new StoreError('unavailable', text, options);
  }
  if (isPassing(error)) {
    return new StoreError('unavailable', describePassing(code, place.uri), options);
  }
  return error;
}

/** Whether a transaction was larger than the server's memory for it, so that no other try can do better. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && /OutOfMemory(?:Error)?$/.test(error.code);
}

/** The cause has the driver's own words, which fill a paragraph. */
function describePassing(code: string, uri: string): string {
  return code.startsWith('Neo.')
    ? `Neo4j at ${uri} could not do it now (${code}).`
    : `Neo4j at ${uri} cannot be reached.`;
}

function isPassing(error: Neo4jError): boolean {
  if (neo4j.isRetryableError(error)) return true;
  const { code } = error;
  return (
    /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/.test(code) ||
    /^Neo\.(TransientError|DatabaseError)\./.test(code) ||
    /\.(TransactionTimedOut\w*|DatabaseUnavailable|Terminated|LockClientStopped)$/.test(code)
  );
}
