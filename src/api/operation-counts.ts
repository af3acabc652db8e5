/** How many GraphQL operations were answered, and how. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/** `answered` without an error, `partly` with errors and data, `refused` without data. */
export type OperationOutcome = 'answered' | 'partly' | 'refused';

/** Counts since the server was made. */
export type OperationCounts = Readonly<Record<OperationOutcome, number>>;

/** A plugin that counts, and what it has counted so far. */
export interface OperationCounter {
  readonly counts: OperationCounts;
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

/** Counts the operations of one server. */
export function operationCounter(): OperationCounter {
  const counts = { answered: 0, partly: 0, refused: 0 };
  return {
    counts,
    plugin: {
      async requestDidStart() {
        return {
          async willSendResponse({ response: { body } }) {
            if (body.kind === 'single') counts[outcomeOf(body.singleResult)] += 1;
          },
        };
      },
    },
  };
}

function outcomeOf(result: {
  readonly data?: unknown;
  readonly errors?: unknown;
}): OperationOutcome {
  if (result.errors === undefined) return 'answered';
  return result.data === undefined || result.data === null ? 'refused' : 'partly';
}
