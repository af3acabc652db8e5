/** Python's rdflib, if this machine has it: a reader of linked data that shares no code with ours. */
import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The version that `.ci/run` installs. */
const VERSION = '7.6.0';
const SCRIPT = fileURLToPath(new URL('read_with_rdflib.py', import.meta.url));
const LARGEST_REPORT = 10_000_000;

/** What rdflib found in one file. */
export interface RdflibGraph {
  readonly triples: number;
  /** How many subjects each class has. */
  readonly classes: Readonly<Record<string, number>>;
}

/** What rdflib found in some files. */
export interface RdflibReport {
  readonly version: string;
  readonly graphs: readonly RdflibGraph[];
  /** Whether all graphs are isomorphic, if asked for. */
  readonly same?: boolean;
}

/** The Python that has rdflib; undefined, with a loud line, where there is none. */
export function findRdflib(): string | undefined {
  const python = process.env['RDFLIB_PYTHON'] || 'python3';
  const { status } = spawnSync(python, ['-c', 'import rdflib'], { stdio: 'ignore' });
  if (status === 0) return python;
  const report = `NOT RUN: every test that reads exports with rdflib (${python} has none; pip install rdflib==${VERSION}, and set RDFLIB_PYTHON)`;
  if (process.env['REQUIRE_RDFLIB'] === '1') throw new Error(report);
  process.stderr.write(`\n!!! ${report} !!!\n\n`);
  return undefined;
}

/** Reads the files with rdflib. */
export async function readWithRdflib(
  python: string,
  files: readonly string[],
  ...flags: readonly '--same'[]
): Promise<RdflibReport> {
  const { stdout } = await promisify(execFile)(python, [SCRIPT, ...flags, ...files], {
    maxBuffer: LARGEST_REPORT,
  });
  return JSON.parse(stdout) as RdflibReport;
}
