/** The commands of `lacuna`. Each loads its own modules, so that help is answered at once. */
import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import picocolors from 'picocolors';
import { packagePath } from '../configuration/package-root.ts';
import { loadSettingsFile } from '../configuration/settings-file.ts';
import type { SeedName } from '../seeding/seed-store.ts';
import { examples, json } from './command-parts.ts';
import { SHELLS, type Shell } from './completion-scripts.ts';
import { addExport, addImport, addRebase, addValidate, addVerify } from './data-commands.ts';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
  readonly version: string;
};

const SEED_NAMES: readonly SeedName[] = ['field', 'example'];

/** Commands that have no use for settings, and so do not fail for wrong ones. */
const WITHOUT_SETTINGS = ['init', 'completion'];

/** Commander takes colours out where the reader has none. */
const colours = picocolors.createColors(true);

const SETTINGS = `
Settings come from the environment, or from the file lacuna.env in the current
folder (the environment wins):
  DATA_DIR    folder of the embedded store (./data)
  NEO4J_URI   keeps the graph in Neo4j instead; with NEO4J_USER (neo4j), NEO4J_PASSWORD
              and NEO4J_DATABASE
  HOST, PORT  where to serve (127.0.0.1, 4000)
  BASE_IRI    what every IRI begins with; fixed at the first start (http://HOST:PORT/)
  SEED        what the first start loads: field, example or none (field)
  ANALYSIS_THREADS, ANALYSIS_SECONDS, ANALYSIS_CACHE_MB  what works through the whole
              graph: threads, seconds, and megabytes for answers (one less than cores, 20, 64)
  LOG_LEVEL   fatal, error, warn, info, debug, trace or silent (info)
  NO_COLOR, FORCE_COLOR  messages without or with colours; otherwise only on a terminal

Examples:
  lacuna serve
  lacuna init my-field
  lacuna import questions.yaml --dry-run
  lacuna export graph.jsonld
  lacuna query "{ bottlenecks(first: 3) { nodes { question { title } } } }"

Exit codes: 0 done, 1 could not be done, 2 asked for wrongly.`;

/** The whole command tree, not yet run. `outputError` is told what is wrong with the arguments. */
export function createProgram(outputError: (text: string) => void): Command {
  const program = new Command('lacuna')
    .configureOutput({ outputError })
    .configureHelp({ styleTitle: colours.bold, styleCommandText: colours.cyan })
    .description('What a research field knows, what is missing, and what is holding it up.')
    .version(version)
    .addHelpText('after', SETTINGS)
    .exitOverride()
    .hook('preAction', (_program, command) => {
      if (!WITHOUT_SETTINGS.includes(command.name())) {
        loadSettingsFile(process.cwd(), process.env);
      }
    });
  for (const add of [
    addServe,
    addInit,
    addSeed,
    addImport,
    addValidate,
    addExport,
    addQuery,
    addVerify,
    addRebase,
    addCompletion,
  ]) {
    add(program);
  }
  return program;
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve GraphQL, GraphiQL and linked data until told to stop')
    .option('--check', 'answer one query, then stop: for checking an installation')
    .option('--json', 'accepted for evenness: the log is JSON already')
    .addHelpText('after', examples('lacuna serve', 'PORT=8080 DATA_DIR=/srv/lacuna lacuna serve'))
    .action(async (options: { check?: boolean }) => {
      const { serve } = await import('./serve.ts');
      await serve(options);
    });
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('begin an empty instance for another field: settings, templates, JSON Schema')
    .argument('[folder]', 'a new or empty folder', '.')
    .addOption(json())
    .addHelpText('after', examples('lacuna init', 'lacuna init my-field && cd my-field'))
    .action(async (folder: string, options: { json?: boolean }) => {
      const { init } = await import('./init.ts');
      init(folder, options);
    });
}

function addSeed(program: Command): void {
  program
    .command('seed')
    .description('write what the store lacks of a bundled seed; a second run changes nothing')
    .addArgument(
      new Argument('[name]', 'field: the real one; example: a small fictional one')
        .choices(SEED_NAMES)
        .default('field'),
    )
    .addOption(json())
    .addHelpText('after', examples('lacuna seed', 'DATA_DIR=./try lacuna seed example'))
    .action(async (name: SeedName, options: { json?: boolean }) => {
      const { seed } = await import('./seed.ts');
      await seed(name, options);
    });
}

function addQuery(program: Command): void {
  program
    .command('query')
    .description('answer one GraphQL query on standard output, without a server')
    .argument('<query>', 'the query, or - to read it from standard input')
    .option('--variables <json>', 'values of the query’s variables; @FILE reads them', '{}')
    .option('--csv', 'answer the one list that was asked for as CSV')
    .option('--json', 'tell failures as JSON too; the answer always is')
    .addHelpText(
      'after',
      examples(
        'lacuna query "{ bottlenecks(first: 3) { nodes { question { title } } } }"',
        'lacuna query --csv "{ gaps(first: 50) { nodes { reason subject { label } } } }" > gaps.csv',
        'lacuna query - --variables @variables.json < blocked.graphql',
      ),
    )
    .action(async (text: string, options: { variables: string; csv?: boolean }) => {
      const { query } = await import('./query.ts');
      await query(text, options);
    });
}

function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('write a script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      examples(
        'source <(lacuna completion bash)',
        'lacuna completion fish > ~/.config/fish/completions/lacuna.fish',
      ),
    )
    .action(async (shell: Shell) => {
      const { completion } = await import('./completion.ts');
      await completion(program, shell);
    });
}
