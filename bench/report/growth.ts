/** What growth says: figures of one size through those of the next smaller one. */
import type { Spread } from '../statistics.ts';
import type { GrowthPoint, Measure } from './measure.ts';

/** What may grow by 1.3 for each question. */
const LINEAR = ['load', 'refresh', 'layers', 'ready', 'ranking', 'memory, loaded', 'memory, most'];
const MOST_PER_QUESTION = 1.3;
const LARGE = 1_000_000;
const MOST_RANKING = 12;
const MOST_MEBIBYTES = 2_048;

/** The measures of P6. `missing` says what could not be measured. */
export function growthMeasures(
  points: readonly GrowthPoint[],
  sizes: readonly number[],
  missing: readonly string[],
): readonly Measure[] {
  const measures: Measure[] = [];
  sizes.slice(1).forEach((size, index) => {
    const before = sizes[index] ?? size;
    for (const what of LINEAR) {
      const [small, large] = [pointOf(points, what, before), pointOf(points, what, size)];
      if (small && large) measures.push(perQuestion(small, large));
    }
    const [small, large] = [pointOf(points, 'ranking', before), pointOf(points, 'ranking', size)];
    if (size === LARGE && small && large) measures.push(wholeRanking(small, large));
  });
  const most = pointOf(points, 'memory, most', LARGE);
  if (most) measures.push(memory(most));
  return [...measures, ...missing.map(unmeasured)];
}

function pointOf(points: readonly GrowthPoint[], what: string, questions: number) {
  return points.find((point) => point.what === what && point.questions === questions);
}

function perQuestion(small: GrowthPoint, large: GrowthPoint): Measure {
  return between(
    `${large.what}, for each question: ${sized(small)} to ${sized(large)}`,
    small,
    large,
    { goal: MOST_PER_QUESTION, divisor: large.questions / small.questions },
  );
}

function wholeRanking(small: GrowthPoint, large: GrowthPoint): Measure {
  return between(`the whole ranking: ${sized(small)} to ${sized(large)}`, small, large, {
    goal: MOST_RANKING,
    divisor: 1,
  });
}

/** Not in pairs: the spread is from the best to the worst that the two could give. */
function between(
  what: string,
  { questions, value: small }: GrowthPoint,
  { runs, unit, value: large }: GrowthPoint,
  { divisor, goal }: { readonly divisor: number; readonly goal: number },
): Measure {
  const ratio: Spread = {
    median: large.median / small.median / divisor,
    lowest: large.lowest / small.highest / divisor,
    highest: large.highest / small.lowest / divisor,
  };
  const peer = { name: `${questions.toLocaleString('en')} questions`, value: small };
  return { what, unit, ours: large, peer, ratio, goal, runs };
}

function memory({ runs, unit, value }: GrowthPoint): Measure {
  const share = (part: number) => part / MOST_MEBIBYTES;
  const ratio = {
    median: share(value.median),
    lowest: share(value.lowest),
    highest: share(value.highest),
  };
  const peer = {
    name: 'allowed',
    value: { median: MOST_MEBIBYTES, lowest: MOST_MEBIBYTES, highest: MOST_MEBIBYTES },
  };
  return {
    what: `memory of the whole server with ${LARGE.toLocaleString('en')} questions`,
    unit,
    ours: value,
    peer,
    ratio,
    goal: 1,
    runs,
  };
}

function unmeasured(what: string): Measure {
  const nothing = { median: 0, lowest: 0, highest: 0 };
  return { what, unit: 'ms', ours: nothing, goal: MOST_PER_QUESTION, runs: 0, missing: true };
}

function sized({ questions }: GrowthPoint): string {
  return questions.toLocaleString('en');
}
