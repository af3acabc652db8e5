/** The pictures of docs/benchmarks.md. */
import type { GrowthPoint, Measure } from './measure.ts';
import {
  decades,
  escaped,
  logScale,
  picture,
  type Series,
  spreadNames,
  ticks,
  tickText,
} from './svg.ts';

const WIDTH = 760;
const HEIGHT = 380;
const FRAME = { left: 76, right: WIDTH - 150, top: 66, bottom: HEIGHT - 56 };
const NAME_DISTANCE = 16;

/** Figures through the number of questions, by size; both axes grow by factors. A flat line is linear growth. */
export function growthPlot(
  title: string,
  yName: string,
  points: readonly GrowthPoint[],
  factor: number,
): string {
  const names = [...new Set(points.map(({ what }) => what))];
  const series = names.map((name): Series => {
    const own = points.filter(({ what }) => what === name);
    return {
      name,
      points: own.map(({ questions, value }) => ({
        x: questions,
        y: (value.median * factor) / questions,
      })),
    };
  });
  return linePlot(title, yName, series);
}

function linePlot(title: string, yName: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const xRange = decades(all.map(({ x }) => x));
  const yRange = decades(all.map(({ y }) => y));
  const x = logScale(xRange, [FRAME.left, FRAME.right]);
  const y = logScale(yRange, [FRAME.bottom, FRAME.top]);
  const grid = [
    ...ticks(yRange).map(
      (tick) =>
        `<line class="grid" x1="${FRAME.left}" x2="${FRAME.right}" y1="${y(tick)}" y2="${y(tick)}"/><text x="${FRAME.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tickText(tick)}</text>`,
    ),
    ...ticks(xRange).map(
      (tick) =>
        `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${FRAME.top}" y2="${FRAME.bottom}"/><text x="${x(tick)}" y="${FRAME.bottom + 20}" text-anchor="middle">${tickText(tick)}</text>`,
    ),
  ];
  const ends = series.map(({ points }) => y(points.at(-1)?.y ?? yRange[0]));
  const heights = spreadNames(ends, NAME_DISTANCE);
  const lines = series.map(({ name, points }, index) => {
    const path = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`);
    const dots = points.map(
      (point) =>
        `<circle class="dot" cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3.5"/>`,
    );
    const nameAt = `x="${FRAME.right + 10}" y="${((heights[index] ?? 0) + 4).toFixed(1)}"`;
    return `<g class="c${index}"><polyline class="line" points="${path.join(' ')}"/>${dots.join('')}<text class="name" ${nameAt}>${escaped(name)}</text></g>`;
  });
  const axes = `<text x="${(FRAME.left + FRAME.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">questions</text><text x="16" y="46">${escaped(yName)}</text>`;
  return picture(WIDTH, HEIGHT, title, [...grid, axes, ...lines].join('\n'));
}

const ROW = 24;
const BARS = { left: 340, right: WIDTH - 70, top: 56 };

/** Ratios as bars from the lowest to the highest run, the middle as a dot; the dashed line is level with the peer. */
export function ratioPlot(title: string, measures: readonly Measure[]): string {
  const rows = measures.filter(({ ratio }) => ratio !== undefined);
  const values = rows.flatMap(({ ratio }) => (ratio ? [ratio.lowest, ratio.highest] : []));
  const range = decades([...values, 1]);
  const x = logScale(range, [BARS.left, BARS.right]);
  const bottom = BARS.top + rows.length * ROW;
  const grid = ticks(range).map(
    (tick) =>
      `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${BARS.top}" y2="${bottom}"/><text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${tickText(tick)}</text>`,
  );
  const bars = rows.map(({ goal, ratio, what }, index) => {
    if (!ratio) return '';
    const middle = BARS.top + index * ROW + ROW / 2;
    const isMet = goal === undefined || ratio.median <= goal;
    const goalMark =
      goal === undefined
        ? ''
        : `<line class="whisker" x1="${x(goal)}" x2="${x(goal)}" y1="${middle - 8}" y2="${middle + 8}"/>`;
    return `<text x="${BARS.left - 12}" y="${middle + 4}" text-anchor="end">${escaped(what)}</text><g class="c${isMet ? 0 : 1}"><line class="line" x1="${x(ratio.lowest).toFixed(1)}" x2="${x(ratio.highest).toFixed(1)}" y1="${middle}" y2="${middle}"/><circle class="dot" cx="${x(ratio.median).toFixed(1)}" cy="${middle}" r="5"/><text class="name" x="${BARS.right + 10}" y="${middle + 4}">${ratio.median.toFixed(2)}</text></g>${goalMark}`;
  });
  const level = `<line class="goal" x1="${x(1)}" x2="${x(1)}" y1="${BARS.top - 6}" y2="${bottom}"/>`;
  const words = `<text x="16" y="44">time of ours through that of the peer; left is faster; the short mark is the goal</text>`;
  return picture(WIDTH, bottom + 34, title, [...grid, level, words, ...bars].join('\n'));
}
