/**
 * How fast exports are, and how much memory they take, against a plain dump of the same rows. See
 * bench/README.md.
 */
import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExportRun } from './export-run.ts';
import { questionCount } from './sample-graph.ts';
import { sampleStore } from './sample-store.ts';
import { type Spread, spreadOf, spreadText } from './statistics.ts';

interface Row {
  readonly records: number;
  readonly what: string;
  /** Time of the dump of entries through that of the format: above 1 is faster than the dump. */
  readonly againstDump: Spread;
  /** The same in time of the processor, which other programs disturb less. */
  readonly processorAgainstDump: Spread;
  /** The same against the dump of rows, for which nothing is parsed. */
  readonly processorAgainstRows: Spread;
  readonly milliseconds: Spread;
  readonly peakMebibytes: Spread;
  readonly writtenMebibytes: number;
}

const RUN = fileURLToPath(new URL('export-run.ts', import.meta.url));
const RESULTS = fileURLToPath(new URL('results', import.meta.url));
const MEBIBYTE = 2 ** 20;

/** What exports are compared with: see export-run.ts. */
const DUMPS = ['rows', 'dump'] as const;

const { values } = parseArgs({
  options: {
    records: { type: 'string', multiple: true, default: ['100000', '1000000'] },
    format: { type: 'string', multiple: true, default: ['jsonld', 'nq', 'ndjson', 'ttl', 'csv'] },
    runs: { type: 'string', default: '5' },
    stores: { type: 'string', default: join(RESULTS, 'stores') },
  },
});

/** One process, and the counts that it told checked. */
function run(folder: string, what: string, count: number): ExportRun {
  const text = execFileSync(process.execPath, ['--import', 'tsx', RUN, folder, what]);
  const told = JSON.parse(text.toString()) as ExportRun;
  strictEqual(told.recordCount, count);
  strictEqual(told.edgeCount, questionCount(count));
  return told;
}

/** Everything in turns, so that what else the machine does falls on all alike. */
function measure(folder: string, count: number, runs: number, formats: readonly string[]): Row[] {
  const whats = [...DUMPS, ...formats];
  const turns = Array.from({ length: runs }, () =>
    Object.fromEntries(whats.map((what) => [what, run(folder, what, count)])),
  );
  const each = (tell: (turn: Readonly<Record<string, ExportRun>>) => number) =>
    spreadOf(turns.map(tell));
  const at = (turn: Readonly<Record<string, ExportRun>>, what: string): ExportRun => {
    const found = turn[what];
    if (!found) throw new RangeError(`${what} was not run`);
    return found;
  };
  return whats.map((what) => {
    const processor = (turn: Readonly<Record<string, ExportRun>>, against: string) =>
      at(turn, against).processorMilliseconds / at(turn, what).processorMilliseconds;
    return {
      records: count,
      what,
      againstDump: each((turn) => at(turn, 'dump').milliseconds / at(turn, what).milliseconds),
      processorAgainstDump: each((turn) => processor(turn, 'dump')),
      processorAgainstRows: each((turn) => processor(turn, 'rows')),
      milliseconds: each((turn) => at(turn, what).milliseconds),
      peakMebibytes: each((turn) => at(turn, what).peakBytes / MEBIBYTE),
      writtenMebibytes: turns.map((turn) => at(turn, what).writtenBytes / MEBIBYTE)[0] ?? 0,
    };
  });
}

function print(line: readonly string[]): void {
  process.stdout.write(`| ${line.join(' | ')} |\n`);
}

for (const folder of [RESULTS, values.stores]) mkdirSync(folder, { recursive: true });
const rows: Row[] = [];
print(['records', 'what', 'speed', 'speed (processor)', 'against rows', 'ms', 'peak MiB', 'MiB']);
print(Array.from({ length: 8 }, () => '---'));
for (const count of values.records.map(Number)) {
  const folder = await sampleStore(values.stores, count);
  rows.push(...measure(folder, count, Number(values.runs), values.format));
  for (const row of rows.filter(({ records }) => records === count)) {
    print([
      String(count),
      row.what,
      spreadText(row.againstDump),
      spreadText(row.processorAgainstDump),
      spreadText(row.processorAgainstRows),
      spreadText(row.milliseconds, 0),
      spreadText(row.peakMebibytes, 0),
      row.writtenMebibytes.toFixed(0),
    ]);
  }
  writeFileSync(join(RESULTS, 'export.json'), `${JSON.stringify(rows, null, 2)}\n`);
}
