import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address cannot be listened on; the message says what to do. */
export class CannotListen extends Error {
  override name = 'CannotListen';
}

/** Listens and resolves to the port in use. Throws `CannotListen` with one clear sentence. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotListen(sentenceFor(error, host, port), { cause: error }));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} on ${host} is in use by another program; stop it, or set PORT to a free port (0 takes any).`;
    case 'EACCES':
      return `PORT ${port} on ${host} needs more rights; set PORT to one from 1024 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is no address of this machine; set HOST to 127.0.0.1, 0.0.0.0 or one of its own.`;
    default:
      return `The server cannot listen on ${host}:${port}: ${message}.`;
  }
}
