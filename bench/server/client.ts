/** Asks a server over one connection that stays open. */
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const RETRY_MS = 5;

/** An answer with how long it took. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  /** When the last byte was there, by `performance.now()`. */
  readonly at: number;
  readonly milliseconds: number;
}

/** One connection. */
export class Client {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** Of a server whose address ends with a slash. */
  constructor(url: string, path = 'graphql') {
    this.#url = `${url}${path}`;
  }

  /** The answer, whatever it says. Rejects when the connection fails. */
  post(query: string, variables: object = {}): Promise<Answered> {
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        { method: 'POST', agent: this.#agent, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const at = performance.now();
            const text = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, text, at, milliseconds: at - begun });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** The answer, once the server gives one. Throws for an answer with errors. */
  async ask(query: string, variables: object = {}): Promise<Answered> {
    for (;;) {
      const answered = await this.post(query, variables).catch(() => undefined);
      if (answered?.status === 200 && !answered.text.includes('"errors"')) return answered;
      if (answered && answered.status !== 503) throw new Error(answered.text.slice(0, 500));
      await delay(RETRY_MS);
    }
  }

  close(): void {
    this.#agent.destroy();
  }
}
