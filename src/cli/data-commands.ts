/** The commands that bring data in and out, and that look after what is there. */
import type { Command } from 'commander';
import { examples, format, gather, json } from './command-parts.ts';
import type { ExportOptions } from './export-plan.ts';
import type { ImportOptions } from './import.ts';

/** Formats by their endings; the commands themselves refuse others. */
const IMPORT_FORMATS = ['ndjson', 'json', 'yaml', 'csv', 'jsonld', 'nq', 'ttl'];
const EXPORT_FORMATS = ['jsonld', 'ndjson', 'csv', 'nq', 'ttl'];

export function addImport(program: Command): void {
  program
    .command('import')
    .description('read records and edges from files: all of them, or nothing and the mistakes')
    .argument('<file...>', 'files to read; - is standard input')
    .addOption(format(IMPORT_FORMATS, 'of the files; told from their endings when left out'))
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--partial', 'write what is right, and leave out what is not')
    .option('--batches', 'write in several commits: for imports too large for one')
    .option('--unchecked', 'read an export although its end is missing or does not fit')
    .option('--overwrite', 'replace entries that differ from those in the store')
    .option('--message <text>', 'why, for the change log')
    .option('--actor <name>', 'who, for the change log')
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'lacuna import questions.yaml --dry-run',
        'lacuna import question.csv REQUIRES.csv --message "first questions"',
        'zcat graph.ndjson.gz | lacuna import - --format ndjson',
      ),
    )
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('./import.ts');
      await importFiles(files, options);
    });
}

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check files as an import would, without a store')
    .argument('<file...>', 'files to check; - is standard input')
    .addOption(format(IMPORT_FORMATS, 'of the files; told from their endings when left out'))
    .option('--unchecked', 'accept an export although its end is missing or does not fit')
    .addOption(json())
    .addHelpText(
      'after',
      examples('lacuna validate questions.yaml', 'lacuna validate *.csv --json'),
    )
    .action(
      async (
        files: string[],
        options: { format?: string; unchecked?: boolean; json?: boolean },
      ) => {
        const { validate } = await import('./validate.ts');
        await validate(files, options);
      },
    );
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write all public records and edges, or a part of them')
    .argument('[target]', 'file, or folder for CSV; standard output when left out')
    .addOption(
      format(EXPORT_FORMATS, 'told from the ending of the target; JSON-LD when there is none'),
    )
    .option('--kind <kind>', 'only this kind; may be repeated', gather)
    .option('--edge <type>', 'only this edge type; may be repeated', gather)
    .option('--topic <slug>', 'only what is about this topic')
    .option('--lab <slug>', 'only what this lab states')
    .option('--licence <licence>', 'only what is under this licence')
    .option('--around <id>', 'only what is near this record, such as question/introspection')
    .option('--depth <number>', 'how many steps count as near')
    .addOption(json())
    .addHelpText(
      'after',
      examples(
        'lacuna export graph.jsonld',
        'lacuna export --format ndjson | gzip > graph.ndjson.gz',
        'lacuna export tables/ --format csv --kind Question --edge REQUIRES',
      ),
    )
    .action(async (target: string | undefined, options: ExportOptions) => {
      const { exportGraph } = await import('./export.ts');
      await exportGraph(target, options);
    });
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('check that the store is whole: every digest, and the chain of the change log')
    .option('--adopt', 'take changes that were made past the log into it')
    .addOption(json())
    .addHelpText('after', examples('lacuna verify', 'lacuna verify --json'))
    .action(async (options: { adopt?: boolean; json?: boolean }) => {
      const { verify } = await import('./verify.ts');
      await verify(options);
    });
}

export function addRebase(program: Command): void {
  program
    .command('rebase')
    .description('give all IRIs of the store another beginning')
    .argument('<iri>', 'what they are to begin with; ends with a slash')
    .addOption(json())
    .addHelpText('after', examples('lacuna rebase https://graph.example/'))
    .action(async (iri: string, options: { json?: boolean }) => {
      const { rebase } = await import('./rebase.ts');
      await rebase(iri, options);
    });
}
