/** What `lacuna export` is asked to do, checked before anything is opened. */
import { extname } from 'node:path';
import { GRAPH_FORMATS, type GraphFormat } from '../exchange/export-graph.ts';
import {
  checkSelection,
  onlyTable,
  SelectionMistake,
  type SelectionRequest,
} from '../exchange/selection.ts';
import type { Table } from '../exchange/write/csv-table.ts';
import { orNearest } from '../model/nearest-name.ts';
import { UsageMistake } from './messages.ts';

/** The flags of the command. */
export interface ExportOptions {
  readonly format?: string;
  readonly kind?: readonly string[];
  readonly edge?: string | readonly string[];
  readonly topic?: string;
  readonly lab?: string;
  readonly licence?: string;
  readonly around?: string;
  readonly depth?: string;
  readonly json?: boolean;
}

/** Where an export goes; standard output when `file` is absent. */
export type ExportPlan = { readonly request: SelectionRequest } & (
  | { readonly format: GraphFormat; readonly file?: string }
  | { readonly format: 'csv'; readonly file: string; readonly only: Table }
  | { readonly format: 'csv'; readonly folder: string }
);

const FORMATS: readonly string[] = [...GRAPH_FORMATS, 'csv'];
const SAME_FORMAT: Readonly<Record<string, string>> = { jsonl: 'ndjson' };

/** The plan for a target and flags. Throws `UsageMistake`. */
export function planExport(target: string | undefined, options: ExportOptions): ExportPlan {
  const format = formatOf(target, options.format);
  const request = requestOf(options);
  asUsage(() => checkSelection(request));
  if (target === undefined) {
    if (options.json) {
      throw new UsageMistake(
        'With --json standard output takes the outcome; name a file for the data.',
      );
    }
    if (format !== 'csv') return { format, request };
    throw new UsageMistake(
      'CSV is several files; name a folder, or a file that ends in .csv for one kind or edge type.',
    );
  }
  if (format !== 'csv') return { format, request, file: target };
  if (!/\.csv$/i.test(target)) return { format, request, folder: target };
  return { format, request, file: target, only: asUsage(() => onlyTable(request)) };
}

/** What the work gives; a wrong wish for a part of the graph becomes `UsageMistake`. */
export function asUsage<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SelectionMistake)) throw error;
    throw new UsageMistake(error.message, { cause: error });
  }
}

function requestOf(options: ExportOptions): SelectionRequest {
  const { kind, edge, topic, lab, licence, around, depth } = options;
  return { kinds: namesIn(kind), edges: namesIn(edge), topic, lab, licence, around, depth };
}

/** Names that were given one by one or with commas between; undefined when none was. */
function namesIn(given: string | readonly string[] | undefined): readonly string[] | undefined {
  if (given === undefined) return undefined;
  return [given].flat().flatMap((names) => names.split(',').map((name) => name.trim()));
}

function formatOf(target: string | undefined, given: string | undefined): GraphFormat | 'csv' {
  const name = given ?? endingOf(target) ?? 'jsonld';
  const format = SAME_FORMAT[name] ?? name;
  if (FORMATS.includes(format)) return format as GraphFormat | 'csv';
  if (given !== undefined) {
    throw new UsageMistake(
      `The format is ${JSON.stringify(given)}; it must be one of ${FORMATS.join(', ')}${orNearest(given, FORMATS)}`,
    );
  }
  throw new UsageMistake(
    `The ending of ${target} is that of no format to write; it must be one of ${FORMATS.map((each) => `.${each}`).join(', ')}, or give --format.`,
  );
}

function endingOf(target: string | undefined): string | undefined {
  return target === undefined ? undefined : extname(target).slice(1).toLowerCase() || undefined;
}
