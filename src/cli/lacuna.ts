#!/usr/bin/env node
/** The command `lacuna`. Settings come from the environment; see the README. */
import { Command, CommanderError } from 'commander';
import { exportGraph } from './export.ts';
import { EXIT, say, sayFailure } from './messages.ts';
import { query } from './query.ts';
import { seed } from './seed.ts';
import { serve } from './serve.ts';

const program = new Command('lacuna')
  .description('What a research field knows, what is missing, and what is holding it up.')
  .version('0.1.0')
  .showHelpAfterError('(lacuna --help tells what is allowed)')
  .exitOverride();

program
  .command('serve')
  .description('serve GraphQL, GraphiQL and linked data until told to stop')
  .option('--check', 'answer one query, then stop: for checking an installation')
  .action((options: { check?: boolean }) => serve(options));

program
  .command('seed')
  .description('write what the store lacks of a bundled seed')
  .argument('[name]', 'field: the real one; example: a small fictional one', 'field')
  .action((name: string) => seed(name));

program
  .command('export')
  .description('write all public records and edges as JSON-LD')
  .argument('[file]', 'where to; standard output when left out')
  .action((file?: string) => exportGraph(file));

program
  .command('query')
  .description('answer one GraphQL query on standard output, without a server')
  .argument('<query>', 'the query, or - to read it from standard input')
  .option('--variables <json>', 'values of the query’s variables', '{}')
  .addHelpText(
    'after',
    '\nExample:\n  lacuna query "{ bottlenecks(first: 3) { nodes { question { title } } } }"',
  )
  .action((text: string, options: { variables: string }) => query(text, options.variables));

process.on('unhandledRejection', (reason) => {
  say(`lacuna: an error was not handled: ${reason instanceof Error ? reason.stack : reason}`);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.MISUSED;
  else process.exitCode = sayFailure(error);
}
