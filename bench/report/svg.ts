/** Plain plots as SVG, to be read in light and in dark surroundings. */

const FONT = 'font-family: system-ui, sans-serif; font-size: 13px';

/** Colours that people with any sort of colour vision tell apart, in light and in dark surroundings. */
const COLOURS = [
  ['#0060a8', '#6cb6ff'],
  ['#b34700', '#ff9e5e'],
  ['#00764d', '#4fd1a1'],
  ['#98397a', '#f08fc7'],
  ['#6b5500', '#d9bf4a'],
  ['#4a4a9c', '#a9a9ff'],
] as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line with a name, which stands at its end. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A picture with its colours; everything in it is one of the classes below. */
export function picture(width: number, height: number, title: string, body: string): string {
  const light = COLOURS.map(([colour], index) => `.c${index} { color: ${colour} }`).join(' ');
  const dark = COLOURS.map(([, colour], index) => `.c${index} { color: ${colour} }`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text { ${FONT}; fill: #1f2328 } .title { font-weight: 600 } .ground { fill: #ffffff }
.grid { stroke: #d0d7de; stroke-width: 1 } .goal { stroke: #1f2328; stroke-width: 1.5; stroke-dasharray: 5 4 }
.line { stroke: currentColor; stroke-width: 2; fill: none } .dot, .bar { fill: currentColor } .name { fill: currentColor }
.whisker { stroke: #1f2328; stroke-width: 1.2 }
${light}
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .name { fill: currentColor } .ground { fill: #0d1117 } .grid { stroke: #30363d } .goal, .whisker { stroke: #e6edf3 }
${dark}
}
</style>
<rect class="ground" width="${width}" height="${height}"/>
<text class="title" x="16" y="24">${escaped(title)}</text>
${body}
</svg>
`;
}

/** A text as it may stand in SVG. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A place along an axis for a value, both ends included; values grow by factors. */
export function logScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const width = Math.log(high) - Math.log(low);
  return (value) => from + ((to - from) * (Math.log(value) - Math.log(low))) / width;
}

/** The powers of ten at and around some values. */
export function decades(values: readonly number[]): readonly [number, number] {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  return [low, high === low ? low * 10 : high];
}

/** The powers of ten from one to another. */
export function ticks([low, high]: readonly [number, number]): readonly number[] {
  const found: number[] = [];
  for (let tick = low; tick <= high * 1.000_001; tick *= 10) found.push(tick);
  return found;
}

/** A number as it stands at an axis. */
export function tickText(value: number): string {
  return value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en');
}

/** Names at their heights, moved apart where they would cover one another. */
export function spreadNames(heights: readonly number[], distance: number): readonly number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(heights[index] ?? 0, lowest + distance);
    lowest = placed[index] ?? 0;
  }
  return placed;
}
