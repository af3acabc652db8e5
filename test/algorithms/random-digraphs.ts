/** Seeded random graphs of hard edges alone, denser than those of `random-questions.ts`. */
import { makeRandom, type NamedEdge } from '../support/random-questions.ts';
import { questions, type TypedQuestions } from './typed-questions.ts';

export const RANDOM_DIGRAPHS = 1_000;

const NAMES = [...'abcdefgh'];

export interface RandomDigraph {
  readonly names: readonly string[];
  /** Without doubles; those from a name to itself are rare. */
  readonly edges: readonly NamedEdge[];
}

/** The graph of a seed: 2 to 8 names, half of the graphs without any cycle. */
export function makeRandomDigraph(seed: number): RandomDigraph {
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
