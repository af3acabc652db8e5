import { readFileSync } from 'node:fs';
import pino from 'pino';
import { answerQuery } from '../api/answer-query.ts';
import { answerTable } from '../api/answer-table.ts';
import { apiServices } from '../api/request-context.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { openGraph } from '../projection/open-graph.ts';
import { CannotAnswer, EXIT, sayWhenEmpty, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';
import { writeOut } from './write-out.ts';

export interface QueryOptions {
  /** JSON, or @ and the path of a file of JSON. */
  readonly variables: string;
  /** The one list of the answer as CSV. */
  readonly csv?: boolean;
}

type Answer = Awaited<ReturnType<typeof answerQuery>>;

/** Answers one GraphQL query against the store, without a server. `-` reads it from standard input. */
export async function query(text: string, { variables, csv }: QueryOptions): Promise<void> {
  const parsed = parseVariables(variables);
  const configuration = readConfiguration(process.env);
  const source = text === '-' ? readFileSync(0, 'utf8') : text;
  const { store, instance } = await openInstanceStore(configuration, { serves: false });
  try {
    const graph = await openGraph(store);
    try {
      sayWhenEmpty(graph.project('public').revision);
      const log = pino({ level: 'error' }, pino.destination(2));
      const answer = await answerQuery(apiServices(graph, instance), log, source, parsed);
      if (csv) await writeOut([csvOf(answer, source, parsed)]);
      else await writeJson(answer);
    } finally {
      graph.close();
    }
  } finally {
    await store.close();
  }
}

async function writeJson(answer: Answer): Promise<void> {
  await writeOut([`${JSON.stringify(answer, null, 2)}\n`]);
  if (answer.errors) process.exitCode = EXIT.FAILED;
}

/** Throws `CannotAnswer` when the query has errors, `UsageMistake` when its answer is no table. */
function csvOf({ data, errors }: Answer, source: string, variables: Variables): string {
  const [error] = errors ?? [];
  if (error) throw new CannotAnswer(error.message);
  const table = answerTable({ query: source, variables }, data);
  if ('refusal' in table) throw new UsageMistake(table.refusal);
  return table.csv;
}

type Variables = Readonly<Record<string, unknown>>;

function parseVariables(given: string): Record<string, unknown> {
  const text = given.startsWith('@') ? readVariables(given.slice(1)) : given;
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

function readVariables(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageMistake(`The variables in ${file} cannot be read: ${reason}.`, { cause: error });
  }
}
