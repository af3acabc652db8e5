/**
 * Whole seeded graphs of knowledge as states: questions with what is known of them, methods, findings,
 * labs and people. One entry after the other, so that a million of them need no memory.
 */
import type { EdgeType, KindName } from '../../src/model/generated/model.ts';
import { kindNamed } from '../../src/model/lookup.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { type GraphShape, makeQuestionGraph, USUAL_MIX } from './question-arrays.ts';
import { below, makeRandom } from './random.ts';

/** How large the graph is; what is left out has none. */
export interface WorldSize {
  readonly shape: GraphShape;
  readonly questions: number;
  readonly methods: number;
  readonly capabilities: number;
  readonly findings: number;
  readonly labs: number;
  readonly people: number;
  /** Questions whose importance somebody estimated. */
  readonly estimates: number;
  /** Soft prerequisites for each question. */
  readonly informedBy: number;
  readonly seed: number;
}

/** Questions with prerequisites and nothing else: what growth is measured on. */
export function questionsOnly(questions: number): WorldSize {
  const none = { methods: 0, capabilities: 0, findings: 0, labs: 0, people: 0 };
  return { shape: 'layered', questions, ...none, estimates: 0, informedBy: 0, seed: 1 };
}

/** All sorts of record in the proportion of 20 methods, 60 findings and 10 people to 100 questions. */
export function wholeWorld(questions: number): WorldSize {
  const share = (part: number) => Math.ceil(questions * part);
  return {
    shape: 'layered',
    questions,
    methods: share(0.2),
    capabilities: share(0.002),
    findings: share(0.6),
    labs: share(0.005),
    people: share(0.1),
    estimates: share(0.1),
    informedBy: 0.5,
    seed: 1,
  };
}

const DIGITS = 7;
const WORDS =
  'does this system report on its own states when what it says is measured against probes of activations under interventions'.split(
    ' ',
  );
const OPEN = ['OPEN', 'OPEN', 'OPEN', 'IN_PROGRESS', 'PARTIALLY_ANSWERED'];
const SETTLED = ['ANSWERED', 'ANSWERED', 'DISSOLVED'];
const EVIDENCE = ['OBSERVATIONAL', 'EXPERIMENTAL', 'THEORETICAL'];

/** Slug of the record of a kind with that number, from 0 on. */
export function slugOf(number: number): string {
  return `n-${String(number).padStart(DIGITS, '0')}`;
}

function idOf(kind: KindName, number: number): string {
  return `${kindNamed(kind).slug}/${slugOf(number)}`;
}

/** All records, then all edges; both ends of an edge are among the records. */
export function* worldEntries(size: WorldSize): Generator<RecordState | EdgeState> {
  const graph = makeQuestionGraph({ ...size, edgesEach: 4, ...USUAL_MIX });
  const random = makeRandom(size.seed + 1);
  for (let question = 0; question < size.questions; question += 1) {
    yield questionRecord(question, graph.settled[question] === 1, random);
  }
  yield* otherRecords(size, graph.groupOwner.length, random);
  yield* dependencies(size, graph, random);
  yield* otherEdges(size, random);
}

function questionRecord(number: number, isSettled: boolean, random: () => number): RecordState {
  const statuses = isSettled ? SETTLED : OPEN;
  return record('Question', number, {
    title: { en: sentence(random, 8) },
    text: { en: sentence(random, 20) },
    status: statuses[below(random, statuses.length)] ?? 'OPEN',
    ...(random() < 0.5 ? { wellPosed: random() < 0.8 } : {}),
  });
}

function* otherRecords(
  size: WorldSize,
  groups: number,
  random: () => number,
): Generator<RecordState> {
  const named = () => ({ name: { en: sentence(random, 5) } });
  yield* records('PrerequisiteGroup', groups, () => ({ rationale: { en: sentence(random, 8) } }));
  yield* records('Method', size.methods, () => ({ ...named(), maturity: 'DEVELOPING' }));
  yield* records('Capability', size.capabilities, named);
  yield* records('Finding', size.findings, () => ({
    statement: { en: sentence(random, 12) },
    evidenceClass: EVIDENCE[below(random, EVIDENCE.length)] ?? '',
  }));
  yield* records('Lab', size.labs, () => ({ name: sentence(random, 3) }));
  yield* records('Person', size.people, () => ({ name: sentence(random, 2) }));
  yield* records('Estimate', size.estimates, () => ({ value: 1 + below(random, 10) }));
  if (size.estimates > 0) {
    yield {
      kind: 'Rubric',
      slug: 'importance',
      fields: { ...common, title: { en: 'Importance' } },
    };
  }
}

function* dependencies(
  size: WorldSize,
  graph: ReturnType<typeof makeQuestionGraph>,
  random: () => number,
): Generator<EdgeState> {
  for (const [edge, source] of graph.hardSources.entries()) {
    const target = graph.hardTargets[edge] ?? 0;
    yield edgeBetween('REQUIRES', ['Question', source], ['Question', target], {
      confidence: below(random, 101) / 100,
    });
  }
  for (const [group, owner] of graph.groupOwner.entries()) {
    yield edgeBetween('HAS_GROUP', ['Question', owner], ['PrerequisiteGroup', group]);
  }
  for (const [entry, group] of graph.memberGroups.entries()) {
    const member = graph.memberNodes[entry] ?? 0;
    yield edgeBetween('MEMBER', ['PrerequisiteGroup', group], ['Question', member]);
  }
  const soft = {
    ends: ['Question', 'Question'],
    counts: [size.questions, size.questions],
  } as const;
  yield* some('INFORMED_BY', soft, size.informedBy, random);
}

function* otherEdges(size: WorldSize, random: () => number): Generator<EdgeState> {
  const { capabilities, estimates, findings, labs, methods, people, questions } = size;
  const between = (
    source: KindName,
    sources: number,
    target: KindName,
    targets: number,
  ): Between => ({ ends: [source, target], counts: [sources, targets] });
  yield* some('ADDRESSES', between('Method', methods, 'Question', questions), 4, random);
  yield* some('NEEDS', between('Method', methods, 'Capability', capabilities), 2, random);
  yield* some('INFORMS', between('Finding', findings, 'Question', questions), 1, random);
  yield* some('PRODUCED_BY', between('Finding', findings, 'Lab', labs), 1, random);
  yield* some('USED', between('Finding', findings, 'Method', methods), 1, random);
  yield* some('HAS', between('Lab', labs, 'Capability', capabilities), 4, random);
  yield* some('MEMBER_OF', between('Person', people, 'Lab', labs), 1, random);
  yield* some('ESTIMATES', between('Estimate', estimates, 'Question', questions), 1, random);
  for (let estimate = 0; estimate < estimates; estimate += 1) {
    yield {
      type: 'ON_RUBRIC',
      source: idOf('Estimate', estimate),
      target: 'rubric/importance',
      fields: { visibility: 'PUBLIC' },
    };
  }
}

/** The kinds of the two ends, and how many records of each there are. */
interface Between {
  readonly ends: readonly [KindName, KindName];
  readonly counts: readonly [number, number];
}

/** From each source edges to different targets, so many on average; none from a record to itself. */
function* some(
  type: EdgeType,
  { counts: [sources, targets], ends: [sourceKind, targetKind] }: Between,
  each: number,
  random: () => number,
): Generator<EdgeState> {
  for (let source = 0; source < sources; source += 1) {
    const wanted = Math.floor(each + random());
    const chosen = new Set<number>();
    for (let turn = 0; turn < wanted; turn += 1) chosen.add(below(random, targets));
    if (sourceKind === targetKind) chosen.delete(source);
    for (const target of chosen) {
      yield edgeBetween(type, [sourceKind, source], [targetKind, target]);
    }
  }
}

const common = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' };

function* records(kind: KindName, count: number, fields: () => Fields): Generator<RecordState> {
  for (let number = 0; number < count; number += 1) yield record(kind, number, fields());
}

function record(kind: KindName, number: number, fields: Fields): RecordState {
  return { kind, slug: slugOf(number), fields: { ...common, ...fields } };
}

function edgeBetween(
  type: EdgeType,
  [sourceKind, source]: readonly [KindName, number],
  [targetKind, target]: readonly [KindName, number],
  fields: Fields = {},
): EdgeState {
  return {
    type,
    source: idOf(sourceKind, source),
    target: idOf(targetKind, target),
    fields: { visibility: 'PUBLIC', ...fields },
  };
}

function sentence(random: () => number, length: number): string {
  let text = '';
  for (let word = 0; word < length; word += 1) {
    text += `${word === 0 ? '' : ' '}${WORDS[below(random, WORDS.length)] ?? ''}`;
  }
  return text;
}
