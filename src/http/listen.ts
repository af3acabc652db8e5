/** Takes an address before anything else happens, so that a busy port changes nothing. */

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressName } from '../configuration/address.ts';

/** The address cannot be listened on; the message says what to do. */
export class CannotListen extends Error {
  override name = 'CannotListen';
}

/** A server that has its address. Until it is told how to answer, it says that it is starting. */
export interface Listening {
  readonly server: Server;
  /** Ends with a slash. */
  readonly url: string;
  /** Requests from now on go to the handler. */
  answerWith(handler: RequestListener): void;
  /** Gives the address back at once; open connections are cut. */
  close(): Promise<void>;
}

/** Listens on the port, 0 for any free one. Throws `CannotListen` with one clear sentence. */
export function listen(host: string, port: number): Promise<Listening> {
  let answer: RequestListener = answerStarting;
  const server = createServer((request, response) => answer(request, response));
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(new CannotListen(sentenceFor(error, host, port), { cause: error }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve({
        server,
        url: `http://${addressName(host)}:${(server.address() as AddressInfo).port}/`,
        answerWith(handler) {
          answer = handler;
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** While the graph is being loaded: the process lives and is not ready. */
const answerStarting: RequestListener = (request, response) => {
  const isLive = request.url === '/health/live';
  response.writeHead(isLive ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '1',
  });
  response.end(JSON.stringify({ status: isLive ? 'live' : 'starting' }));
};

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} on ${host} is in use by another program; stop it, or set PORT to a free port (0 takes any).`;
    case 'EACCES':
      return `PORT ${port} on ${host} needs more rights; set PORT to one from 1024 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is no address of this machine; set HOST to 127.0.0.1, 0.0.0.0 or one of its own.`;
    default:
      return `The server cannot listen on ${host}:${port}: ${message}.`;
  }
}
