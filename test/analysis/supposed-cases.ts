/**
 * Random hypotheses over random knowledge graphs, beside the states that hold when what they suppose is
 * really so. Removal is written out from its definition, by rewriting states.
 */

import type { EdgeType } from '../../src/model/generated/model.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import type { Hypothesis } from '../../src/projection/hypothesis.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { readinessByName } from '../algorithms/brute-force.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { abstractQuestions } from './expected-prerequisites.ts';
import { edge, record } from './small-graphs.ts';
import { idOf, type States, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

/** What is supposed, by global ids. */
export interface NamedHypothesis {
  readonly settle: readonly string[];
  readonly remove: readonly string[];
  readonly add: readonly EdgeState[];
}

export interface SupposedCase {
  readonly seed: number;
  readonly states: States;
  readonly supposed: NamedHypothesis;
  /** The states with everything that is supposed really so. */
  readonly really: States;
  /** What goes with what is removed. */
  readonly fallen: readonly string[];
}

const AT_FIRST = { createdAt: 0, updatedAt: 0 };

/** The part of the states that everybody sees, without a store, in one revision. */
export function projectionOf({ edges, records }: States, revision = 1): Projection {
  const image = new GraphImage();
  for (const state of [...records, ...edges]) image.put(state, revision, AT_FIRST);
  image.revision = revision;
  return buildProjection(maskImage(image, 'public'), TEST_DATE);
}

/** The hypothesis with nodes of the projection. */
export function hypothesisOn(projection: Projection, supposed: NamedHypothesis): Hypothesis {
  const nodes = (ids: readonly string[]) => ids.map((id) => projection.indexOf(id) ?? -1);
  return { settle: nodes(supposed.settle), remove: nodes(supposed.remove), add: supposed.add };
}

/** The case of a seed: always the same one. `what` leaves parts of the hypothesis out. */
export function makeSupposedCase(seed: number, what: { readonly removes: boolean }): SupposedCase {
  const random = makeRandom(seed * 31 + 7);
  const states = visiblePart(withWorks(makeRandomKnowledgeGraph(seed), random));
  const known = new VisibleKnowledge(states);
  const some = (ids: readonly string[], share: number) => ids.filter(() => random() < share);
  const settle = some(known.openQuestions(), 0.2);
  const removable = states.records
    .filter(({ kind }) => kind !== 'Person')
    .map(idOf)
    .filter((id) => !settle.includes(id));
  const remove = what.removes ? some(removable, 0.1) : [];
  const add = someEdges(states, remove, random);
  const added = { ...states, edges: [...states.edges, ...add] };
  const fallen = fallenIn(added, remove);
  const really = removed(settled(added, settle), remove, fallen);
  return { seed, states, supposed: { settle, remove, add }, really, fallen };
}

/** Works that report the findings, so that findings can go with them. */
function withWorks({ edges, records }: States, random: () => number): States {
  const works = ['report0', 'report1', 'report2'].map((slug) =>
    record('Work', slug, { title: { en: slug } }),
  );
  const findings = records.filter(({ kind }) => kind === 'Finding').map(idOf);
  const reports = findings.flatMap((finding) =>
    works.filter(() => random() < 0.4).map((work) => edge('REPORTED_IN', finding, idOf(work))),
  );
  return { records: [...records, ...works], edges: [...edges, ...reports] };
}

const ADDED_TYPES: readonly EdgeType[] = [
  'REQUIRES',
  'REQUIRES',
  'INFORMED_BY',
  'HAS_GROUP',
  'MEMBER',
  'ADDRESSES',
  'NEEDS',
  'HAS',
  'OFFERS',
  'PURSUES',
  'RUN_BY',
  'BEARS_ON',
  'ANSWERS',
  'INFORMS',
  'PRODUCED_BY',
  'REPORTED_IN',
];

/** Up to six edges that are not there, with ends that stay and no person among them. */
function someEdges(
  { edges, records }: States,
  remove: readonly string[],
  random: () => number,
): readonly EdgeState[] {
  const key = ({ source, target, type }: EdgeState) => [type, source, target].join(' ');
  const there = new Set(edges.map(key));
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  const ends = records.filter((each) => each.kind !== 'Person' && !remove.includes(idOf(each)));
  const added: EdgeState[] = [];
  for (let tries = Math.floor(random() * 7); tries > 0; tries--) {
    const type = one(ADDED_TYPES) ?? 'REQUIRES';
    const pair = one(MODEL.edges.find((each) => each.type === type)?.pairs ?? []);
    const source = one(ends.filter(({ kind }) => kind === pair?.source));
    const target = one(ends.filter(({ kind }) => kind === pair?.target));
    if (!source || !target) continue;
    const relation: Fields =
      type === 'BEARS_ON' ? { relation: one(['SUPPORTS', 'DISPUTES']) ?? '' } : {};
    const made = edge(type, idOf(source), idOf(target), relation);
    if (there.has(key(made))) continue;
    there.add(key(made));
    added.push(made);
  }
  return added;
}

function settled(states: States, settle: readonly string[]): States {
  return rewritten(states, settle, { status: 'ANSWERED', lifecycle: 'ACTIVE' });
}

/** Findings, efforts and estimates of which every unretracted work, runner or rubric is removed. */
function fallenIn(states: States, remove: readonly string[]): readonly string[] {
  const known = new VisibleKnowledge(states);
  const isGone = (id: string) => remove.includes(id) || known.isRetracted(id);
  return states.records
    .map(idOf)
    .filter((id) =>
      ['REPORTED_IN', 'RUN_BY', 'ON_RUBRIC'].some((type) => {
        const rests = known.targets(type, id);
        return rests.some((rest) => remove.includes(rest)) && rests.every(isGone);
      }),
    )
    .filter((id) => !isGone(id))
    .sort();
}

/** The states once records are lost: as if retracted, and capabilities as if their holders had left. */
function removed(states: States, remove: readonly string[], fallen: readonly string[]): States {
  const { edges, records } = rewritten(states, [...remove, ...fallen], { lifecycle: 'RETRACTED' });
  const isGroup = (id: string) => id.startsWith('prerequisite-group/') && remove.includes(id);
  const isHolding = ({ target, type }: EdgeState) =>
    ['HAS', 'OFFERS'].includes(type) && remove.includes(target);
  const kept = edges
    .filter(({ source, target }) => !isGroup(source) && !isGroup(target))
    .map((each) => (isHolding(each) ? { ...each, fields: { ...each.fields, ...ENDED } } : each));
  const means = remove.filter((id) => /^(capability|resource)\//.test(id));
  if (means.length === 0) return { records, edges: kept };
  return {
    records: [...records, record('Lab', NOBODY)],
    edges: [...kept, ...means.map((id) => edge('OFFERS', `lab/${NOBODY}`, id, ENDED))],
  };
}

const ENDED: Fields = { from: '1900-01-01', to: '1900-01-02' };

/** A lab that is there only so that a capability or resource has had a holder. */
const NOBODY = 'nobody-left';

function rewritten({ edges, records }: States, ids: readonly string[], fields: Fields): States {
  const change = (each: RecordState): RecordState =>
    ids.includes(idOf(each)) ? { ...each, fields: { ...each.fields, ...fields } } : each;
  return { records: records.map(change), edges };
}

/** How each question stands by the definitions: settled, or open and in force with a readiness. */
export function standings(states: States): ReadonlyMap<string, string> {
  const known = new VisibleKnowledge(states);
  const readiness = readinessByName(abstractQuestions(known));
  return new Map(
    known.ids('Question').map((id) => {
      const state = readiness.get(id) ?? '';
      if (state === 'settled') return [id, 'SETTLED'];
      if (!known.isActive(id)) return [id, 'NOT_IN_FORCE'];
      return [id, state === 'behind' ? 'BLOCKED' : state.toUpperCase()];
    }),
  );
}

/** Names of the questions that stand that way, and did not before. */
export function newlyStanding(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  standing: string,
): readonly string[] {
  return [...after.keys()]
    .filter((id) => after.get(id) === standing && before.get(id) !== standing)
    .sort();
}

/** Counts how often something was there, and tells what was too rare. */
export class Mix {
  readonly #counts = new Map<string, number>();

  count(name: string, isThere: boolean): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + (isThere ? 1 : 0));
  }

  /** Prints the counts; the names of those below the least number. */
  rarerThan(least: number, title: string): readonly string[] {
    const told = [...this.#counts].map(([name, count]) => `${count} ${name}`).join(', ');
    process.stdout.write(`${title}: ${told}.\n`);
    return [...this.#counts].filter(([, count]) => count < least).map(([name]) => name);
  }
}
