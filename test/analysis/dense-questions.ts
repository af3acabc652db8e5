/**
 * Seeded random questions with more dependencies, circles and knots than `random-knowledge-graph.ts`
 * has, and nothing else; projected without a store. Some are settled or hidden, and so are groups.
 */
import type { EdgeType } from '../../src/model/generated/model.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { makeRandom } from '../support/random-questions.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { expectedPrerequisites, type Prerequisites } from './expected-prerequisites.ts';
import { edge, question, record } from './small-graphs.ts';
import { type States, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

const DENSE_GRAPHS = 1_000;

export interface DenseCase {
  readonly seed: number;
  readonly random: () => number;
  readonly visible: States;
  readonly known: VisibleKnowledge;
  readonly needs: Prerequisites;
  readonly projection: Projection;
}

/** What an anonymous viewer sees of the states, without a store. */
export function projectionOf({ records, edges }: States): Projection {
  const image = new GraphImage();
  for (const state of records) image.put(state, 1, { createdAt: 0, updatedAt: 0 });
  for (const state of edges) image.put(state, 1);
  return buildProjection(maskImage(image, 'public'), TEST_DATE);
}

/** The states in the order in which they were written, parted. */
export function statesOf(states: readonly State[]): States {
  return {
    records: states.flatMap((state) => ('kind' in state ? [state] : [])),
    edges: states.flatMap((state) => ('kind' in state ? [] : [state])),
  };
}

/** Runs a check on every graph; a failure names the seed. */
export function checkDenseCases(check: (each: DenseCase) => void): void {
  for (let seed = 1; seed <= DENSE_GRAPHS; seed++) {
    const states = denseStates(seed);
    const visible = visiblePart(states);
    const known = new VisibleKnowledge(visible);
    const needs = expectedPrerequisites(known);
    const random = makeRandom(seed);
    try {
      check({ seed, random, visible, known, needs, projection: projectionOf(states) });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${seed}: ${message}`, { cause });
    }
  }
}

/** 3 to 9 questions; half of the graphs have no circle. */
function denseStates(seed: number): States {
  const random = makeRandom(seed * 101 + 11);
  const names = [...'abcdefghi'].slice(0, 3 + Math.floor(random() * 7));
  const hiddenShare = random() < 0.4 ? 0.1 : 0;
  const settledShare = random() * 0.3;
  const density = 0.1 + random() * 0.4;
  const backwardShare = random() < 0.5 ? 0 : random() * 0.6;
  const visibility = () => ({ visibility: random() < hiddenShare ? 'LAB' : 'PUBLIC' });
  const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));
  const someEdges = (type: EdgeType, share: number) =>
    pairs
      .filter(([from, to]) => {
        if (from === to) return random() < share * 0.2 * backwardShare;
        return random() < share * (from < to ? 1 : backwardShare);
      })
      .map(([from, to]) => edge(type, `question/${from}`, `question/${to}`, visibility()));
  const groups = Array.from({ length: Math.floor(random() * 4) }, (_, place) => `g${place}`);
  const somebody = () => `question/${names[Math.floor(random() * names.length)]}`;
  const distinct = (ids: readonly string[]) => [...new Set(ids)];
  return {
    records: [
      ...names.map((name) =>
        question(name, {
          ...visibility(),
          ...(random() < settledShare ? { status: 'ANSWERED' } : {}),
        }),
      ),
      ...groups.map((slug) =>
        record('PrerequisiteGroup', slug, { rationale: { en: 'Either.' }, ...visibility() }),
      ),
    ],
    edges: [
      ...someEdges('REQUIRES', density),
      ...someEdges('INFORMED_BY', density / 2),
      ...groups.flatMap((slug) => [
        edge('HAS_GROUP', somebody(), `prerequisite-group/${slug}`, visibility()),
        ...distinct(Array.from({ length: 1 + Math.floor(random() * 3) }, somebody)).map((member) =>
          edge('MEMBER', `prerequisite-group/${slug}`, member, visibility()),
        ),
      ]),
    ],
  };
}
