import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line for each request when it ends: method, path, status and milliseconds. Neither the query
 * nor the address of who asked is kept.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = process.hrtime.bigint();
    // Routers shorten the path while they work, so it is read before them.
    const { method, path } = request;
    response.on('close', () => {
      const milliseconds = Number((process.hrtime.bigint() - begun) / 1_000n) / 1_000;
      const line = { method, path, status: response.statusCode, milliseconds };
      if (response.writableFinished) log.info(line, 'request');
      else log.info({ ...line, aborted: true }, 'request broken off');
    });
    next();
  };
}
