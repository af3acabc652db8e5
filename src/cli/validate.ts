import { readConfiguration } from '../configuration/configuration.ts';
import { planText } from '../exchange/import/messages.ts';
import { planImport } from '../exchange/import/plan-import.ts';
import type { ImportTarget } from '../exchange/import/plan-options.ts';
import type { InputFile } from '../exchange/input.ts';
import { openInput } from './input-files.ts';
import { EXIT, say, tell } from './messages.ts';

/** Flags of `lacuna validate`. */
export interface ValidateOptions {
  readonly format?: string;
  readonly unchecked?: boolean;
  readonly json?: boolean;
}

/** A store that has nothing, so that files are compared with each other only. */
const NOTHING: ImportTarget = {
  readRecords: async (ids) => ids.map(() => null),
  readEdges: async (ids) => ids.map(() => null),
  scanRecords: async () => [],
  scanEdges: async () => [],
  currentRevision: async () => 0,
};

/**
 * Checks files as an import would, without opening a store. What a store may have, such as the record
 * at the end of an edge or the fields that a CSV file does not tell, is told and is no mistake.
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions = {},
): Promise<void> {
  const { baseIri = '', defaultBaseIri } = readConfiguration(process.env);
  const here = baseIri || defaultBaseIri;
  const input = await openInput(files, options);
  try {
    const { unchecked = false } = options;
    const read = (file: InputFile) => input.read(file, here);
    const plan = await planImport(NOTHING, input.files, {
      read,
      baseIri: here,
      unchecked,
      alone: true,
    });
    plan.close();
    const { counts, sorts, lists, damage, isClean } = plan;
    if (!isClean) process.exitCode = EXIT.FAILED;
    const wrong = counts.mistaken + counts.conflicting;
    const verdict = isClean
      ? `In order: ${counts.added} records and edges.`
      : `Not in order: ${wrong} ${wrong === 1 ? 'mistake or conflict' : 'mistakes and conflicts'}.`;
    if (!options.json) for (const line of planText({ ...plan, notes: [] })) say(line);
    tell({ files: plan.files, counts, sorts, lists, damage, isClean }, [verdict], options);
  } finally {
    input.close();
  }
}
