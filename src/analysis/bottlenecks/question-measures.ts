/** What is counted for each open question: whom it holds up, where it stands, how old and how widely studied it is. */
import { type Betweenness, measureBetweenness } from '../../algorithms/betweenness.ts';
import { buildCsr, type Csr, isSameCsr, rowOf, unionCsr } from '../../algorithms/csr.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  unionOfPrerequisites,
} from '../../algorithms/prerequisite-graph.ts';
import { boundNecessity, boundReach } from '../../algorithms/reach-bounds.ts';
import { countReach } from '../../algorithms/reach-weight.ts';
import { isSameArray } from '../../algorithms/same-array.ts';
import { SweptCounts } from '../../algorithms/swept-counts.ts';
import { labConcentrations } from '../../evidence/lab-concentration.ts';
import { earliestYears } from '../../evidence/sources.ts';
import { derive } from '../../projection/derive.ts';
import type { Projection } from '../../projection/projection.ts';
import {
  openQuestionsInForce,
  questionGraph,
  questionLinks,
} from '../../research/question-graph.ts';
import type { Estimation } from '../answer.ts';
import { type QuestionValue, rounded, worthsOf } from '../worth.ts';
import { LazyMeasures, type Sweeps } from './lazy-measures.ts';

const sweepsByImportance = derive((projection) => prepareSweeps(projection, 'IMPORTANCE'));
const sweepsByNumber = derive((projection) => prepareSweeps(projection, 'UNIFORM'));
const byImportance = derive((projection) => prepareMeasures(projection, 'IMPORTANCE'));
const byNumber = derive((projection) => prepareMeasures(projection, 'UNIFORM'));

/** The measures of all questions, by question number beyond `first`. Kept per graph, ages per day. O(n + m). */
export function questionMeasures(projection: Projection, value: QuestionValue): LazyMeasures {
  return value === 'IMPORTANCE' ? byImportance(projection) : byNumber(projection);
}

/** For how many open questions each question is necessary, by question number: swept for those that are asked about. */
export function necessitySweeps(projection: Projection): SweptCounts {
  return sweepsByNumber(projection).necessity;
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
const informedGraph: (projection: Projection) => Csr = derive((projection) => {
  const { first, count } = questionGraph(projection);
  const informedBy = projection.edgesOf('INFORMED_BY');
  return buildCsr(
    count,
    informedBy.sources.map((node) => node - first),
    informedBy.targets.map((node) => node - first),
  );
}, isSameCsr);

const worthsByImportance = derive(
  (projection) => worthsOf(projection, projection.nodesOf('Question'), 'IMPORTANCE'),
  isSameArray,
);
const worthsByNumber = derive(
  (projection) => worthsOf(projection, projection.nodesOf('Question'), 'UNIFORM'),
  isSameArray,
);

const betweennessOf: (projection: Projection) => Betweenness = derive((projection) =>
  measureBetweenness(unionOfPrerequisites(questionLinks(projection).open)),
);

const concentrations: (projection: Projection) => Float64Array = derive((projection) =>
  labConcentrations(projection, projection.nodesOf('Question')),
);

/** Where every question passes on what it feels: all prerequisites of any sort as hard ones. */
export function reachGraph(graphs: readonly Csr[], settled: Uint8Array): OpenPrerequisites {
  const union = unionCsr(graphs);
  const none = new Uint32Array(0);
  const hard = buildPrerequisiteGraph({
    nodeCount: union.nodeCount,
    hardSources: none,
    hardTargets: none,
    groupOwner: none,
    memberGroups: none,
    memberNodes: none,
    settled,
  });
  return openPrerequisites({ ...hard, hard: union });
}

/** The sweeps of necessity on one graph, of soft reach on another; weights may be negative. */
export function sweepsOn(
  open: OpenPrerequisites,
  reach: OpenPrerequisites,
  weights: Float64Array,
): Pick<Sweeps, 'necessity' | 'softReach'> {
  // A bound may leave out what would lessen it.
  const atLeast0 = weights.map((weight) => Math.max(0, weight));
  const countAll = () => countReach([reach.hard], reach.settled, weights);
  const softReach = new SweptCounts(reach, weights, {
    findBounds: () => boundReach(reach.hard, atLeast0),
    round: rounded,
    countAll,
  });
  if (isSameGraph(open, reach)) return { necessity: softReach, softReach };
  const necessity = new SweptCounts(open, weights, {
    findBounds: ({ directCounts }) => boundNecessity(open, atLeast0, directCounts),
    round: rounded,
  });
  return { necessity, softReach };
}

/** Without groups to choose from, and with no other edges, what would profit from a question needs it. */
function isSameGraph(open: OpenPrerequisites, reach: OpenPrerequisites): boolean {
  return open.groupOwner.length === 0 && open.hard.targets.length === reach.hard.targets.length;
}

function prepareSweeps(projection: Projection, value: QuestionValue): Sweeps {
  const { open, settled } = questionLinks(projection);
  const count = open.nodeCount;
  const worths =
    value === 'IMPORTANCE' ? worthsByImportance(projection) : worthsByNumber(projection);
  const reach = reachGraph([unionOfPrerequisites(open), informedGraph(projection)], settled);
  const { necessity, softReach } = sweepsOn(open, reach, worths);
  const { directCounts } = necessity.order;
  const sumOf = (questions: Iterable<number>, question: number) => {
    let sum = 0;
    for (const each of questions) if (each !== question) sum += worths[each] ?? 0;
    return sum;
  };
  const isPositive = worths.every((worth) => worth > 0);
  if (worths.some((worth) => worth < 0)) settleWhole([necessity, softReach], count);
  return {
    necessity,
    softReach,
    isSure: isPositive,
    countLost: (nodes) => {
      const unknown = nodes.filter((question) => !necessity.isExact(question));
      const found = necessity.countOf(unknown).count;
      const counted = new Map(Array.from(unknown, (question, index) => [question, found[index]]));
      return Array.from(nodes, (question) => ({
        lost: counted.get(question) ?? necessity.count[question] ?? 0,
        direct: directCounts[question] ?? 0,
      }));
    },
    least: (question) => ({
      necessity: sumOf(rowOf(open.dependents, question), question),
      softReach: sumOf(rowOf(reach.dependents, question), question),
    }),
  };
}

/** Where a worth is negative no bound from above says whether a sum is above 0. */
function settleWhole(all: readonly SweptCounts[], count: number): void {
  const nodes = Uint32Array.from({ length: count }, (_, node) => node);
  for (const counts of all) counts.settle(nodes);
}

function prepareMeasures(projection: Projection, value: QuestionValue): LazyMeasures {
  const { first, settled } = questionGraph(projection);
  const sweeps =
    value === 'IMPORTANCE' ? sweepsByImportance(projection) : sweepsByNumber(projection);
  const holdsUp = (node: number) =>
    (sweeps.necessity.weight[node - first] ?? 0) > 0 ||
    (sweeps.softReach.weight[node - first] ?? 0) > 0;
  const thisYear = Number(projection.date.slice(0, 4));
  const years = earliestYears(projection, projection.nodesOf('Question'));
  return new LazyMeasures(
    {
      first,
      eligible: Uint32Array.from(openQuestionsInForce(projection).filter(holdsUp)),
      raw: {
        betweenness: betweennessOf(projection).values,
        age: years.map((year) => Math.max(0, thisYear - year)),
        concentration: concentrations(projection).map((share, question) =>
          settled[question] === 1 ? Number.NaN : share,
        ),
      },
    },
    sweeps,
  );
}
