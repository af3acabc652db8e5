/** Seeded random graphs that are denser than those of `random-questions.ts`. */
import { makeRandom, type NamedEdge, type RandomQuestions } from '../support/random-questions.ts';
import { questions, type TypedQuestions, toTypedQuestions } from './typed-questions.ts';

const RANDOM_DIGRAPHS = 1_000;

const NAMES = [...'abcdefgh'];

export interface RandomDigraph {
  readonly names: readonly string[];
  /** Without doubles; those from a name to itself are rare. */
  readonly edges: readonly NamedEdge[];
}

/** The graph of a seed: 2 to 8 names, half of the graphs without any cycle. */
function makeRandomDigraph(seed: number): RandomDigraph {
  const random = makeRandom(seed * 31 + 7);
  const names = NAMES.slice(0, 2 + Math.floor(random() * 7));
  const density = 0.1 + random() * 0.4;
  const backwardShare = random() < 0.5 ? 0 : 0.3 + random() * 0.7;
  const isWanted = (from: string, to: string) => {
    if (from === to) return random() < 0.05 * backwardShare;
    return random() < density * (from < to ? 1 : backwardShare);
  };
  const edges = names.flatMap((from) =>
    names.filter((to) => isWanted(from, to)).map((to): NamedEdge => [from, to]),
  );
  return { names, edges };
}

/** Runs a check on every random graph; a failure names the seed. */
export function checkRandomDigraphs(
  check: (graph: RandomDigraph, typed: TypedQuestions) => void,
): void {
  for (let seed = 1; seed <= RANDOM_DIGRAPHS; seed++) {
    const graph = makeRandomDigraph(seed);
    const clauses = graph.edges.map(([from, to]) => `${from} > ${to}`);
    try {
      check(graph, questions([...graph.names, ...clauses].join(', ')));
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}

/** Open questions by the names of the seed's graph, with groups: most of them are in knots. */
function makeKnottedQuestions(seed: number): RandomQuestions {
  const random = makeRandom(seed * 17 + 3);
  const names = NAMES.slice(0, 2 + Math.floor(random() * 4));
  const pick = () => names[Math.floor(random() * names.length)] ?? 'a';
  const density = 0.1 + random() * 0.35;
  const hardEdges = names.flatMap((from) =>
    names
      .filter((to) => random() < (from === to ? 0.1 : density))
      .map((to): NamedEdge => [from, to]),
  );
  const groups = Array.from({ length: Math.floor(random() * 5) }, () => ({
    owner: pick(),
    members: Array.from({ length: 1 + Math.floor(random() * 3) }, pick),
  }));
  const questionOf = (name: string) => ({ name, isSettled: false, isHidden: false, weight: 1 });
  return { seed, questions: names.map(questionOf), hardEdges, groups, informedEdges: [] };
}

/** Runs a check on random graphs that are full of knots; a failure names the seed. */
export function checkKnottedGraphs(
  check: (named: RandomQuestions, typed: TypedQuestions) => void,
): void {
  for (let seed = 1; seed <= RANDOM_DIGRAPHS; seed++) {
    const named = makeKnottedQuestions(seed);
    try {
      check(named, toTypedQuestions(named));
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}
