/** Python's networkx, if this machine has it: graph measures that share no code with ours. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The version that `.ci/run` installs. */
const VERSION = '3.6.1';
const SCRIPT = fileURLToPath(new URL('measure_with_networkx.py', import.meta.url));
const LARGEST_REPORT = 500_000_000;

/** Nodes are numbered from 0. */
export interface MeasuredGraph {
  readonly nodes: number;
  readonly edges: readonly (readonly [source: number, target: number])[];
}

/** Each group is its owner and the nodes of which the owner needs one. */
export interface MeasuredGroups {
  readonly nodes: number;
  readonly groups: readonly (readonly [owner: number, members: readonly number[]])[];
}

/** What the functions of the same names in the script give, for each graph. */
export interface NetworkxMeasures {
  readonly strong_components: readonly (readonly number[])[];
  readonly weak_components: readonly (readonly number[])[];
  readonly layers: readonly number[];
  readonly distances: readonly (readonly (number | null)[])[];
  readonly shortest_cycles: readonly (number | null)[];
  readonly simple_paths: readonly (readonly (readonly (readonly number[])[])[])[];
  readonly betweenness: readonly number[];
  readonly transitive_reduction: readonly (readonly [number, number])[] | null;
  readonly reduced_condensation: readonly (readonly [number, number])[];
  readonly longest_path: number | null;
  readonly necessity: readonly (readonly number[])[];
}

/** The Python that has networkx; undefined, with a loud line, where there is none. */
export function findNetworkx(): string | undefined {
  const python = process.env['NETWORKX_PYTHON'] || 'python3';
  const { status } = spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' });
  if (status === 0) return python;
  const report = `NOT RUN: every test that compares with networkx (${python} has none; pip install networkx==${VERSION}, and set NETWORKX_PYTHON)`;
  if (process.env['REQUIRE_NETWORKX'] === '1') throw new Error(report);
  process.stderr.write(`\n!!! ${report} !!!\n\n`);
  return undefined;
}

/** What networkx measures, graph by graph. Throws with its words when it fails. */
export function measureWithNetworkx<Name extends keyof NetworkxMeasures>(
  python: string,
  graphs: readonly (MeasuredGraph | MeasuredGroups)[],
  measures: readonly Name[],
): readonly Pick<NetworkxMeasures, Name>[] {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, ...measures], {
    input: graphs.map((graph) => `${JSON.stringify(graph)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: LARGEST_REPORT,
  });
  if (status !== 0) throw new Error(`networkx failed: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Pick<NetworkxMeasures, Name>);
}
