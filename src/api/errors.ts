/**
 * The errors that clients can see. Everything else is masked as INTERNAL_SERVER_ERROR and logged
 * once. The list stands in the README.
 */
import { GraphQLError } from 'graphql';

/** An argument is wrong: says which, what was given and what is allowed. */
export function badInput(argument: string, given: unknown, allowed: string): GraphQLError {
  return new GraphQLError(`${argument} is ${JSON.stringify(given)}; it must be ${allowed}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** Arguments that are right one by one contradict each other or the graph; the sentence tells how. */
export function contradictoryInput(argument: string, sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** An argument asks for what nobody is told; the sentence tells what that is. */
export function forbiddenInput(argument: string, sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: 'FORBIDDEN', argument } });
}

/** The caller may not read the field. */
export function forbidden(): GraphQLError {
  return new GraphQLError('You may not read this.', { extensions: { code: 'FORBIDDEN' } });
}

/** The argument asks about a person where people may only be counted. */
export function noSinglePerson(argument: string): GraphQLError {
  return new GraphQLError(
    `${argument} asks about people; they are counted, never taken away, ranked or named.`,
    { extensions: { code: 'FORBIDDEN', argument } },
  );
}

/** The query asks for more than one request may. */
export function tooCostly(cost: number, most: number): GraphQLError {
  return new GraphQLError(
    `The query could return ${Number.isFinite(cost) ? cost : 'too many'} fields; one request may return at most ${most}. Ask for smaller pages or fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
  );
}

/** The server does not know the revision yet. */
export function revisionNotReached(timeoutMs: number): GraphQLError {
  return new GraphQLError(
    `This server has not taken in the revision asked for within ${timeoutMs} ms. Ask again shortly.`,
    { extensions: { code: 'UNAVAILABLE' } },
  );
}

/** The engine behind the server cannot be reached. */
export function engineUnavailable(): GraphQLError {
  return new GraphQLError('The store behind this server cannot be reached. Ask again shortly.', {
    extensions: { code: 'UNAVAILABLE' },
  });
}

/** So many heavy operations wait already that no more are taken. */
export function overloaded(waiting: number): GraphQLError {
  return new GraphQLError(
    `${waiting} analyses wait for a thread already, which is the most allowed. Ask again shortly.`,
    { extensions: { code: 'OVERLOADED', http: { status: 503 } } },
  );
}

/** A heavy operation was ended, since no part of its answer can be told. */
export function tookTooLong(seconds: number): GraphQLError {
  return new GraphQLError(
    `The answer was not found within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and no part of it can be told. Ask for fewer analyses at once, for a smaller part of the graph, or again when fewer others ask.`,
    { extensions: { code: 'TIMEOUT', http: { status: 504 } } },
  );
}

/** The client went away before the answer was found; nobody reads this. */
export function clientGone(): GraphQLError {
  return new GraphQLError('Nobody waits for the answer any more.', {
    extensions: { code: 'ABANDONED', http: { status: 499 } },
  });
}

/** A record or edge went away between two reads of one request. */
export function goneMeanwhile(id: string): GraphQLError {
  return new GraphQLError(`${id} was removed or hidden while it was being read. Ask again.`, {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** An argument that graphql itself refuses once the variables are known. */
export function wrongArgument(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
