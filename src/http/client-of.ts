import type { ServerResponse } from 'node:http';
import type { Client } from '../api/request-context.ts';

/** Whoever waits for the response: gone when its connection closes before it is written. */
export function clientOf(response: ServerResponse): Client {
  return {
    onGone(listener) {
      if (response.closed) listener();
      else response.once('close', () => response.writableFinished || listener());
    },
  };
}
