import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';

/** Wrong requests get a sentence; anything unexpected is logged once and masked. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const status = clientStatus(error);
    if (status === undefined) log.error({ err: error }, 'unexpected error in a request');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const message =
      status === undefined ? 'Something went wrong inside the server.' : sentenceFor(status);
    const code = status === undefined ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    response.status(status ?? 500).json({ errors: [{ message, extensions: { code } }] });
  };
}

/** Status of an error that the request itself caused, as body parsers and routers give it. */
function clientStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function sentenceFor(status: number): string {
  switch (status) {
    case 413:
      return 'The request is larger than 256 kB, which is the most allowed.';
    case 415:
      return 'The request has an encoding that is not understood; send JSON as UTF-8.';
    default:
      return 'The request could not be read; send a JSON body with a "query", or a well-formed address.';
  }
}
