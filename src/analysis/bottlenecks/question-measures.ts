/** What is counted for each open question: whom it holds up, where it stands, how old and how widely studied it is. */
import { type Betweenness, measureBetweenness } from '../../algorithms/betweenness.ts';
import { buildCsr, type Csr } from '../../algorithms/csr.ts';
import { countNecessity } from '../../algorithms/necessity.ts';
import { buildNecessityOrder } from '../../algorithms/necessity-order.ts';
import { unionOfPrerequisites } from '../../algorithms/prerequisite-graph.ts';
import { countReach } from '../../algorithms/reach-weight.ts';
import { findingsOn, labsOf } from '../../evidence/bearings.ts';
import { earliestSource } from '../../evidence/sources.ts';
import { deriveOnce, deriveOncePerDay } from '../../projection/derive-once.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce, questionGraph } from '../../research/question-graph.ts';
import type { Estimation } from '../answer.ts';
import { type QuestionValue, worthOf } from '../worth.ts';
import { largestParts, type Measures } from './score.ts';

/** Measures that do not depend on the day. */
type Lasting = Omit<Measures, 'raw' | 'largest'> & { readonly raw: Omit<Measures['raw'], 'age'> };

const lastingByImportance = deriveOnce((projection) => measure(projection, 'IMPORTANCE'));
const lastingByNumber = deriveOnce((projection) => measure(projection, 'UNIFORM'));
const byImportance = deriveOncePerDay((projection) =>
  withAge(projection, lastingByImportance(projection)),
);
const byNumber = deriveOncePerDay((projection) => withAge(projection, lastingByNumber(projection)));

/** The measures of all questions, by question number beyond `first`. Kept per graph, ages per day. */
export function questionMeasures(projection: Projection, value: QuestionValue): Measures {
  return value === 'IMPORTANCE' ? byImportance(projection) : byNumber(projection);
}

/** What each question is worth, by question number. O(n). */
export function questionWorths(projection: Projection, value: QuestionValue): Float64Array {
  const { first, count } = questionGraph(projection);
  return Float64Array.from({ length: count }, (_, question) =>
    worthOf(projection, first + question, value),
  );
}

/** For how many open questions each question is necessary, by question number. */
export function necessaryForCounts(projection: Projection): Uint32Array {
  return lastingByImportance(projection).lostCount;
}

/** Set when betweenness was estimated; `error` is in the unit of that part's raw value. */
export function betweennessEstimation(projection: Projection): Estimation | null {
  const { sample } = betweennessOf(projection);
  if (!sample) return null;
  const { samples, sources, error, confidence } = sample;
  return {
    reason: `Betweenness was estimated from ${samples} of ${sources} open questions that wait for another; the error is that of its raw value.`,
    samples,
    error,
    confidence,
  };
}

/** Soft prerequisites between questions as a graph of question numbers. O(n + m). */
function informedGraph(projection: Projection): Csr {
  const { first, count } = questionGraph(projection);
  const informedBy = projection.edgesOf('INFORMED_BY');
  return buildCsr(
    count,
    informedBy.sources.map((node) => node - first),
    informedBy.targets.map((node) => node - first),
  );
}

const betweennessOf: (projection: Projection) => Betweenness = deriveOnce((projection) =>
  measureBetweenness(unionOfPrerequisites(questionGraph(projection).open)),
);

function measure(projection: Projection, value: QuestionValue): Lasting {
  const { first, count, open, settled } = questionGraph(projection);
  const worths = questionWorths(projection, value);
  const necessity = countNecessity(
    buildNecessityOrder(open),
    worths,
    Uint32Array.from({ length: count }, (_, question) => question),
  );
  const graphs = [unionOfPrerequisites(open), informedGraph(projection)];
  const softReach = countReach(graphs, settled, worths).weight;
  const holdsUp = (node: number) =>
    (necessity.weight[node - first] ?? 0) > 0 || (softReach[node - first] ?? 0) > 0;
  return {
    first,
    eligible: Uint32Array.from(openQuestionsInForce(projection).filter(holdsUp)),
    raw: {
      necessity: necessity.weight,
      softReach,
      betweenness: betweennessOf(projection).values,
      concentration: Float64Array.from({ length: count }, (_, question) =>
        settled[question] === 1 ? Number.NaN : concentrationOf(projection, first + question),
      ),
    },
    lostCount: necessity.count,
    directCount: necessity.directCount,
  };
}

function withAge(projection: Projection, lasting: Lasting): Measures {
  const { count, first } = questionGraph(projection);
  const thisYear = Number(projection.date.slice(0, 4));
  const age = Float64Array.from({ length: count }, (_, question) => {
    const source = earliestSource(projection, first + question);
    return source ? Math.max(0, thisYear - source.year) : Number.NaN;
  });
  const raw = { ...lasting.raw, age };
  return { ...lasting, raw, largest: largestParts(raw, lasting.eligible, first) };
}

/** Herfindahl–Hirschman index over labs: the sum of squared shares of (finding, lab) pairs. */
function concentrationOf(projection: Projection, node: number): number {
  const pairs = findingsOn(projection, node).flatMap((finding) => labsOf(projection, finding));
  if (pairs.length === 0) return Number.NaN;
  const byLab = new Map<number, number>();
  for (const lab of pairs) byLab.set(lab, (byLab.get(lab) ?? 0) + 1);
  return [...byLab.values()].reduce((sum, number) => sum + (number / pairs.length) ** 2, 0);
}
