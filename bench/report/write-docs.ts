/** Writes tables and pictures of what was measured into docs/benchmarks.md, between its marks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Spread, spreadText } from '../statistics.ts';
import {
  type GrowthPoint,
  isMet,
  type Measure,
  PARTS,
  type PartResult,
  ROOT,
  readResult,
} from './measure.ts';
import { growthPlot, ratioPlot } from './plots.ts';

const DOCUMENT = join(ROOT, 'docs/benchmarks.md');
const PICTURES = join(ROOT, 'docs/benchmarks');

/** Everything that was measured so far; parts that were never run keep what stands there. */
export function writeDocs(): void {
  let text = readFileSync(DOCUMENT, 'utf8');
  const results = PARTS.map(readResult).filter((result) => result !== undefined);
  for (const result of results) text = replaced(text, result.part, partText(result));
  if (results.length > 0) text = replaced(text, 'summary', summary(results));
  writeFileSync(DOCUMENT, text);
  drawPictures(results);
}

/** The text with what stands between the marks of a name replaced. Throws when a mark is missing. */
function replaced(text: string, name: string, inner: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md lacks the marks of ${name}`);
  return `${text.slice(0, from + begin.length)}\n${inner}\n\n${text.slice(to)}`;
}

/** How many goals of each part are met. */
function summary(results: readonly PartResult[]): string {
  const rows = results.map(({ measures, part }) => {
    const judged = measures.map(isMet).filter((met) => met !== undefined);
    const missed = measures.filter((measure) => isMet(measure) === false).map(({ what }) => what);
    const met = judged.filter((each) => each).length;
    return [part.toUpperCase(), `${met} of ${judged.length}`, missed.join('; ') || 'none'];
  });
  return tableOf(['part', 'goals met', 'not met'], rows);
}

function partText({
  growth,
  machine,
  measuredAt,
  measures,
  part,
  revision,
  seconds,
}: PartResult): string {
  const when = `${measuredAt.slice(0, 10)}, revision ${revision}, ${machine}; ${seconds} seconds in all.`;
  const head = ['measure', 'ours', 'peer', 'ratio', 'goal', 'met', 'runs'];
  const table = tableOf(head, measures.map(rowOf));
  const notes = measures.flatMap(({ note, what }) => (note ? [`- ${what}: ${note}.`] : []));
  const parts = [when, table, ...(notes.length > 0 ? [notes.join('\n')] : [])];
  if (growth && growth.length > 0) parts.push(growthTable(growth));
  if (part === 'p6') {
    parts.push('![Time for each question by size](benchmarks/growth-time.svg)');
    parts.push('![Memory for each question by size](benchmarks/growth-memory.svg)');
  }
  if (part === 'p4') parts.push('![Ratios to the peers](benchmarks/algorithms.svg)');
  return parts.join('\n\n');
}

function rowOf(measure: Measure): readonly string[] {
  const { goal, missing, ours, peer, ratio, runs, unit, what } = measure;
  const met = isMet(measure);
  return [
    what,
    missing ? '' : told(ours, unit),
    peer ? `${told(peer.value, unit)}, ${peer.name}` : '',
    ratio ? spreadText(ratio) : '',
    goal === undefined ? '' : `≤ ${goal}`,
    met === undefined ? '' : met ? 'yes' : '**no**',
    String(runs),
  ];
}

/** Figures of each size, whole and for each question. */
function growthTable(growth: readonly GrowthPoint[]): string {
  const sizes = [...new Set(growth.map(({ questions }) => questions))];
  const names = [...new Set(growth.map(({ what }) => what))];
  const rows = names.map((name) => [
    name,
    ...sizes.map((size) => {
      const point = growth.find(({ questions, what }) => what === name && questions === size);
      if (!point) return '';
      return `${told(point.value, point.unit)}; ${eachText(point)}`;
    }),
  ]);
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en')} questions`)];
  return tableOf(head, rows);
}

function eachText({ questions, unit, value }: GrowthPoint): string {
  const isMemory = unit === 'MiB';
  const each = (value.median * (isMemory ? 1_024 : 1_000)) / questions;
  return `${each.toPrecision(3)} ${isMemory ? 'KiB' : 'µs'} each`;
}

function told(spread: Spread, unit: string): string {
  const digits = spread.median < 10 ? 2 : spread.median < 100 ? 1 : 0;
  return spread.lowest === spread.highest
    ? `${spread.median.toFixed(digits)} ${unit}`
    : `${spreadText(spread, digits)} ${unit}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function drawPictures(results: readonly PartResult[]): void {
  mkdirSync(PICTURES, { recursive: true });
  const draw = (file: string, picture: string) => writeFileSync(join(PICTURES, file), picture);
  const growth = results.find(({ part }) => part === 'p6')?.growth ?? [];
  const times = growth.filter(({ unit }) => unit === 'ms');
  const memory = growth.filter(({ unit }) => unit === 'MiB');
  if (times.length > 0) {
    const title = 'Time for each question as the graph grows: a flat line is linear growth';
    draw('growth-time.svg', growthPlot(title, 'microseconds for each question', times, 1_000));
  }
  if (memory.length > 0) {
    const title = 'Memory for each question as the graph grows';
    draw('growth-memory.svg', growthPlot(title, 'bytes for each question', memory, 2 ** 20));
  }
  const algorithms = results.find(({ part }) => part === 'p4');
  if (algorithms) {
    const title = 'Algorithms beside igraph and a C program, 100,000 questions and 400,000 edges';
    draw('algorithms.svg', ratioPlot(title, algorithms.measures));
  }
}
