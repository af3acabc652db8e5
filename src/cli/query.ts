import { readFileSync } from 'node:fs';
import pino from 'pino';
import { answerQuery } from '../api/answer-query.ts';
import { apiServices } from '../api/request-context.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { openGraph } from '../projection/open-graph.ts';
import { EXIT, sayWhenEmpty, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';
import { writeOut } from './write-out.ts';

/** Answers one GraphQL query against the store, without a server. `-` reads it from standard input. */
export async function query(text: string, variables: string): Promise<void> {
  const parsed = parseVariables(variables);
  const configuration = readConfiguration(process.env);
  const source = text === '-' ? readFileSync(0, 'utf8') : text;
  const { store, instance } = await openInstanceStore(configuration, { serves: false });
  try {
    const graph = await openGraph(store);
    sayWhenEmpty(graph.project('public').revision);
    const log = pino({ level: 'error' }, pino.destination(2));
    const answer = await answerQuery(apiServices(graph, instance), log, source, parsed);
    await writeOut([`${JSON.stringify(answer, null, 2)}\n`]);
    if (answer.errors) process.exitCode = EXIT.FAILED;
    graph.close();
  } finally {
    await store.close();
  }
}

function parseVariables(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ...value };
    }
  } catch {
    // Told below together with texts that are JSON and no object.
  }
  throw new UsageMistake(`The variables are ${JSON.stringify(text)}; they must be a JSON object.`);
}
