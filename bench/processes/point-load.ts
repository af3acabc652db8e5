/**
 * Asks a server for one record with what it needs, again and again over one connection, from a process
 * of its own; prints the latencies as JSON. Usage: point-load.ts URL SECONDS QUESTIONS.
 */

import { Client } from '../server/client.ts';
import { aboutQuestion, POINT } from '../server/queries.ts';
import { percentile } from '../statistics.ts';

/** Steps from one question to the next, so that one hardly meets the same twice. */
const STRIDE = 7_919;

/** What a window of load found. */
export interface LoadWindow {
  readonly samples: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

const [url = '', seconds = '', questions = ''] = process.argv.slice(2);
const client = new Client(url);
const latencies: number[] = [];
const end = performance.now() + 1_000 * Number(seconds);
for (let turn = 0; performance.now() < end; turn += 1) {
  const number = (turn * STRIDE) % Number(questions);
  latencies.push((await client.ask(POINT, aboutQuestion(number))).milliseconds);
}
client.close();
const window: LoadWindow = {
  samples: latencies.length,
  median: percentile(latencies, 0.5),
  p99: percentile(latencies, 0.99),
  longest: percentile(latencies, 1),
};
process.stdout.write(JSON.stringify(window));
