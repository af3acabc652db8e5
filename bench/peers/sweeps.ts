/** The same sweeps as a C program; see sweeps.c. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { RESULTS } from '../report/measure.ts';

const SOURCE = fileURLToPath(new URL('sweeps.c', import.meta.url));

/** What the program prints. */
export interface SweepsAnswer {
  readonly milliseconds: readonly number[];
  /** Sum of the counts of all positions. */
  readonly count: number;
  /** FNV-1a over the counts, position by position, each as one unit of 32 bits. */
  readonly hash: number;
  /** Sum of the weights of all positions. */
  readonly weight: number;
}

/** Compiles the program. Throws with one line when there is no compiler. */
export function compileSweeps(): string {
  mkdirSync(RESULTS, { recursive: true });
  const program = join(RESULTS, 'sweeps');
  const { status, stderr } = spawnSync('gcc', ['-O3', '-march=native', '-o', program, SOURCE], {
    encoding: 'utf8',
  });
  if (status === 0) return program;
  throw new Error(`The C program cannot be compiled; gcc must be there. ${stderr ?? ''}`.trim());
}

/** Writes what the program reads; the file's name. */
export function writeSweepFile(name: string, order: NecessityOrder, weights: Float64Array): string {
  const values = [...new Set(weights)];
  const classOf = new Map(values.map((value, index) => [value, index]));
  const classes = Uint32Array.from(order.nodes, (node) => classOf.get(weights[node] ?? 0) ?? 0);
  const { componentOffsets, groupMembers, groupsOf, hard } = order;
  const members = groupMembers.targets.slice(0, groupMembers.offsets.at(-1));
  const sizes = [hard.nodeCount, hard.targets.length, groupMembers.nodeCount, members.length];
  const arrays = [
    Uint32Array.of(...sizes, componentOffsets.length - 1, values.length),
    ...[hard.offsets, hard.targets, groupsOf.offsets, groupsOf.targets],
    ...[groupMembers.offsets, members, componentOffsets, classes],
    Float64Array.from(values),
  ];
  const file = join(RESULTS, `${name}.sweeps`);
  writeFileSync(
    file,
    Buffer.concat(
      arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
    ),
  );
  return file;
}

/** Runs the program on a file. */
export function runSweeps(program: string, file: string, runs = 1): SweepsAnswer {
  const { status, stdout, stderr } = spawnSync(program, [file, String(runs)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The C program failed: ${stderr}`);
  return JSON.parse(stdout) as SweepsAnswer;
}

/** The hash of counts that are in the order of the positions. */
export function hashOf(counts: Iterable<number>): number {
  let hash = 2_166_136_261;
  for (const count of counts) hash = Math.imul(hash ^ count, 16_777_619) >>> 0;
  return hash;
}
