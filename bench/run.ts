/**
 * All of docs/benchmarks.md, or single parts: `npm run bench -- p4 --runs 3`. Figures go to
 * bench/results, tables and pictures into docs. See bench/README.md.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OPTIONS } from './part-options.ts';
import { PARTS } from './report/measure.ts';
import { writeDocs } from './report/write-docs.ts';
import { buildServer } from './server/lacuna-process.ts';

/** Run when nothing else is asked for; `report` only writes what was measured before. */
const ASKABLE = [...PARTS, 'paired', 'report'];

const { positionals, tokens } = parseArgs({
  options: OPTIONS,
  allowPositionals: true,
  tokens: true,
});
const unknown = positionals.find((name) => !ASKABLE.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`${JSON.stringify(unknown)} is no part; parts are ${ASKABLE.join(', ')}.\n`);
  process.exit(1);
}
const wanted = positionals.length > 0 ? positionals : PARTS;
const options = tokens.flatMap((token) =>
  token.kind === 'option'
    ? [`--${token.name}`, ...(token.value === undefined ? [] : [token.value])]
    : [],
);
if (wanted.some((part) => part !== 'report')) buildServer();
for (const part of wanted) {
  if (part !== 'report' && !run(part)) process.exitCode = 1;
}
if (wanted.some((part) => part !== 'paired')) writeDocs();

/** A part in a process of its own; false when it failed. */
function run(part: string): boolean {
  process.stdout.write(`\n${part.toUpperCase()}\n`);
  const program = fileURLToPath(new URL(`parts/${part}.ts`, import.meta.url));
  const begun = performance.now();
  const args = ['--import', 'tsx', program, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  process.stdout.write(
    `${part.toUpperCase()} ${status === 0 ? 'took' : 'FAILED after'} ${seconds} s\n`,
  );
  return status === 0;
}
