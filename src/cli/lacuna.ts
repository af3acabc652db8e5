#!/usr/bin/env node
/** The command `lacuna`. Settings come from the environment; see the README. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { packagePath } from '../configuration/package-root.ts';
import { EXIT, say, sayFailure } from './messages.ts';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
  readonly version: string;
};

const SETTINGS = `
Settings come from the environment:
  DATA_DIR    folder of the embedded store (./data)
  NEO4J_URI   keeps the graph in Neo4j instead; with NEO4J_USER (neo4j), NEO4J_PASSWORD
              and NEO4J_DATABASE
  HOST, PORT  where to serve (127.0.0.1, 4000)
  BASE_IRI    what every IRI begins with; fixed at the first start (http://HOST:PORT/)
  SEED        what the first start loads: field, example or none (field)
  LOG_LEVEL   fatal, error, warn, info, debug, trace or silent (info)

Examples:
  lacuna serve
  lacuna seed example
  lacuna export graph.jsonld
  lacuna query "{ bottlenecks(first: 3) { nodes { question { title } } } }"

Exit codes: 0 done, 1 could not be done, 2 asked for wrongly.`;

// Each command loads its own modules, so that help and wrong arguments are answered at once.
const program = new Command('lacuna')
  .description('What a research field knows, what is missing, and what is holding it up.')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(inOneSentence(text)) })
  .addHelpText('after', SETTINGS)
  .exitOverride();

program
  .command('serve')
  .description('serve GraphQL, GraphiQL and linked data until told to stop')
  .option('--check', 'answer one query, then stop: for checking an installation')
  .addHelpText('after', examples('lacuna serve', 'PORT=8080 DATA_DIR=/srv/lacuna lacuna serve'))
  .action(async (options: { check?: boolean }) => {
    const { serve } = await import('./serve.ts');
    await serve(options);
  });

program
  .command('seed')
  .description('write what the store lacks of a bundled seed; a second run changes nothing')
  .argument('[name]', 'field: the real one; example: a small fictional one', 'field')
  .addHelpText('after', examples('lacuna seed', 'DATA_DIR=./try lacuna seed example'))
  .action(async (name: string) => {
    const { seed } = await import('./seed.ts');
    await seed(name);
  });

program
  .command('export')
  .description('write all public records and edges as JSON-LD')
  .argument('[file]', 'where to; standard output when left out')
  .addHelpText('after', examples('lacuna export graph.jsonld', 'lacuna export | gzip > graph.gz'))
  .action(async (file?: string) => {
    const { exportGraph } = await import('./export.ts');
    await exportGraph(file);
  });

program
  .command('query')
  .description('answer one GraphQL query on standard output, without a server')
  .argument('<query>', 'the query, or - to read it from standard input')
  .option('--variables <json>', 'values of the query’s variables', '{}')
  .addHelpText(
    'after',
    examples(
      'lacuna query "{ bottlenecks(first: 3) { nodes { question { title } } } }"',
      'lacuna query - --variables \'{"question": "self-report-reliability"}\' < blocked.graphql',
    ),
  )
  .action(async (text: string, options: { variables: string }) => {
    const { query } = await import('./query.ts');
    await query(text, options.variables);
  });

process.on('unhandledRejection', (reason) => {
  say(`lacuna: an error was not handled: ${reason instanceof Error ? reason.stack : reason}`);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.MISUSED;
  else process.exitCode = sayFailure(error);
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** `error: unknown command 'x'` as a sentence that says where the allowed ones stand. */
function inOneSentence(text: string): string {
  const [line = ''] = text.replace(/^error: /, '').split('\n');
  return `lacuna: ${line.replace(/\.$/, '')}; see lacuna --help.\n`;
}
