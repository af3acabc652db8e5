/** What a part of the bench found out, as it is kept in bench/results. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ratioSpread, type Spread, spreadOf } from '../statistics.ts';

export const PARTS = ['p3', 'p4', 'p5', 'p6', 'p9'] as const;

export type PartName = (typeof PARTS)[number];

/** One row of a table. */
export interface Measure {
  readonly what: string;
  /** What the figures are counted in. */
  readonly unit: string;
  readonly ours: Spread;
  /** What it is held against, in the same run; absent where there is nothing of the kind. */
  readonly peer?: { readonly name: string; readonly value: Spread };
  /** Ours through the peer's, run by run; or what else is held against the goal. */
  readonly ratio?: Spread;
  /** Most that the middle of the ratios may be. */
  readonly goal?: number;
  readonly runs: number;
  readonly note?: string;
  /** Set when it could not be measured: then no figure counts, and no goal is met. */
  readonly missing?: boolean;
}

/** A figure of one size of graph. */
export interface GrowthPoint {
  readonly what: string;
  readonly unit: string;
  readonly questions: number;
  readonly value: Spread;
  readonly runs: number;
}

export interface PartResult {
  readonly part: PartName;
  readonly measuredAt: string;
  readonly seconds: number;
  readonly machine: string;
  readonly revision: string;
  readonly measures: readonly Measure[];
  readonly growth?: readonly GrowthPoint[];
}

/** Where stores, programs and figures are kept; git ignores it. */
export const RESULTS: string = fileURLToPath(new URL('../results', import.meta.url));

/** Where stores are kept, which take long to fill; BENCH_STORES moves them. */
export const STORES: string = process.env['BENCH_STORES'] ?? join(RESULTS, 'stores');

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** Times of ours and of a peer, taken in pairs. */
export function pairedMeasure(
  said: Pick<Measure, 'what' | 'unit' | 'goal' | 'note'> & { readonly peerName: string },
  ours: readonly number[],
  peers: readonly number[],
): Measure {
  const { peerName, ...rest } = said;
  return {
    ...rest,
    ours: spreadOf(ours),
    peer: { name: peerName, value: spreadOf(peers) },
    ratio: ratioSpread(ours, peers),
    runs: ours.length,
  };
}

/** Whether the goal is reached; undefined where there is none. */
export function isMet({ goal, missing, ratio }: Measure): boolean | undefined {
  if (missing) return false;
  return goal === undefined || ratio === undefined ? undefined : ratio.median <= goal;
}

/** Keeps the result of a part that began at a moment of `performance.now()`. */
export function saveResult(
  part: PartName,
  begun: number,
  found: Pick<PartResult, 'measures' | 'growth'>,
): void {
  const result: PartResult = {
    part,
    measuredAt: new Date().toISOString(),
    seconds: Math.round((performance.now() - begun) / 1_000),
    machine: machine(),
    revision: gitRevision(),
    ...found,
  };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(result, null, 2)}\n`);
}

/** What was kept of a part; undefined when it was never run. */
export function readResult(part: PartName): PartResult | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(part), 'utf8')) as PartResult;
  } catch {
    return undefined;
  }
}

function fileOf(part: PartName): string {
  return join(RESULTS, `${part}.json`);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = first?.model.trim() || 'unknown processor';
  return `${cpus().length} cores of ${model}, ${memory} GiB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node}`;
}

function gitRevision(): string {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT });
  return stdout?.toString().trim() ?? '';
}
