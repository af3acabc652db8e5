/**
 * Seeded random knowledge graphs: the questions of `random-questions.ts` with methods, capabilities,
 * claims, findings, labs, efforts, estimates, works, topics, indicators, systems, resources and
 * contradictions around them. Records and edges of every sort are hidden, retracted or out of date now
 * and then.
 */
import type { EdgeType, KindName } from '../../src/model/generated/model.ts';
import { recordId } from '../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { makeRandom, makeRandomQuestions, type RandomQuestions } from './random-questions.ts';

export interface RandomKnowledgeGraph {
  readonly seed: number;
  readonly records: readonly RecordState[];
  /** Their ends are among the records; no two are the same edge. */
  readonly edges: readonly EdgeState[];
}

/** Draws from a list, decides by chance, and makes ranges. */
class Dice {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = makeRandom(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  one<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  /** `count` names `prefix0`, `prefix1` …, with 0 to `most` of them. */
  names(prefix: string, most: number): readonly string[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => `${prefix}${index}`);
  }
}

/** Types that must not run in a circle. */
const RUNS_FORWARD: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'REFINES',
  'PART_OF',
  'BROADER',
  'REPLICATES',
]);

/** Collects states; what is hidden or retracted is drawn here. */
class Draft {
  readonly records: RecordState[] = [];
  readonly edges = new Map<string, EdgeState>();
  /** What is drawn now. */
  dice: Dice;
  /** For fields that were thought of later: what else a seed draws does not depend on them. */
  readonly details: Dice;
  readonly #hiddenShare: number;

  constructor(seed: number) {
    this.dice = new Dice(seed * 7_919 + 13);
    this.details = new Dice(seed * 104_729 + 7);
    this.#hiddenShare = this.dice.chance(0.4) ? 0.12 : 0;
  }

  record(kind: KindName, slug: string, fields: Fields): string {
    const common = { language: 'en', lifecycle: this.#lifecycle(), visibility: this.#visibility() };
    this.records.push({ kind, slug, fields: { ...common, ...fields } });
    return recordId({ kind, slug });
  }

  edge(type: EdgeType, source: string, target: string, fields: Fields = {}): void {
    const key = [type, source, target, fields['requirement'] ?? fields['aspect'] ?? ''].join(' ');
    const common = { visibility: this.#visibility() };
    if (RUNS_FORWARD.has(type) && source >= target) return;
    this.edges.set(key, { type, source, target, fields: { ...common, ...fields } });
  }

  /** An edge between each pair with that chance. */
  someEdges(
    type: EdgeType,
    sources: readonly string[],
    targets: readonly string[],
    share: number,
    fields: () => Fields = () => ({}),
  ): void {
    for (const source of sources) {
      for (const target of targets) {
        if (this.dice.chance(share)) this.edge(type, source, target, fields());
      }
    }
  }

  #lifecycle(): string {
    if (this.dice.chance(0.12)) return 'RETRACTED';
    return this.dice.chance(0.05) ? 'SUPERSEDED' : 'ACTIVE';
  }

  #visibility(): string {
    if (!this.dice.chance(this.#hiddenShare)) return 'PUBLIC';
    return this.dice.one(['LAB', 'NETWORK']);
  }
}

/** The knowledge graph of a seed: always the same one. */
export function makeRandomKnowledgeGraph(seed: number): RandomKnowledgeGraph {
  const named = makeRandomQuestions(seed);
  const draft = new Draft(seed);
  const questions = addQuestions(draft, named);
  addGroups(draft, named);
  const labs = draft.dice
    .names('lab', 3)
    .map((slug) => draft.record('Lab', slug, { name: { en: slug } }));
  const methods = addMethods(draft, questions, labs);
  const { claims, findings } = addEvidence(draft, questions, labs);
  addEfforts(draft, questions, methods, labs);
  addEstimates(draft, questions);
  draft.dice = draft.details;
  const works = addWorks(draft, findings);
  const resources = addResources(draft, methods, labs);
  addTopics(draft, questions, [...works, ...resources]);
  addIndicators(draft, methods, findings);
  addSystems(draft, findings, labs);
  addContradictions(draft, findings, claims);
  draft.someEdges('USED', findings, methods, 0.2);
  draft.someEdges('REPLICATES', findings, findings, 0.1);
  return { seed, records: draft.records, edges: [...draft.edges.values()] };
}

function addQuestions(draft: Draft, { questions, hardEdges, informedEdges }: RandomQuestions) {
  const { dice } = draft;
  const ids = questions.map(({ name, isSettled, isHidden }) =>
    draft.record('Question', name, {
      title: { en: `Question ${name}` },
      status: isSettled
        ? dice.one(['ANSWERED', 'DISSOLVED', 'WITHDRAWN'])
        : dice.one(['OPEN', 'IN_PROGRESS', 'PARTIALLY_ANSWERED']),
      ...(isHidden ? { visibility: dice.one(['LAB', 'NETWORK']) } : {}),
      ...(dice.chance(0.5) ? { wellPosed: dice.chance(0.5) } : {}),
    }),
  );
  for (const [source, target] of hardEdges) draft.edge('REQUIRES', idOf(source), idOf(target));
  for (const [source, target] of informedEdges) {
    draft.edge('INFORMED_BY', idOf(source), idOf(target));
  }
  draft.someEdges('REFINES', ids, ids, 0.05);
  draft.someEdges('PART_OF', ids, ids, 0.05);
  return ids;
}

/** A group has one owner, and now and then a second one. */
function addGroups(draft: Draft, { groups, questions }: RandomQuestions): void {
  groups.forEach(({ owner, members }, index) => {
    const group = draft.record('PrerequisiteGroup', `g${index}`, { rationale: { en: 'Either.' } });
    draft.edge('HAS_GROUP', idOf(owner), group);
    for (const member of members) draft.edge('MEMBER', group, idOf(member));
    const second = questions[draft.dice.below(questions.length)];
    if (second && draft.dice.chance(0.1)) draft.edge('HAS_GROUP', idOf(second.name), group);
  });
}

function addMethods(draft: Draft, questions: readonly string[], labs: readonly string[]) {
  const { dice } = draft;
  const methods = dice
    .names('m', 5)
    .map((slug) => draft.record('Method', slug, { name: { en: slug } }));
  const capabilities = dice
    .names('c', 3)
    .map((slug) => draft.record('Capability', slug, { name: { en: slug } }));
  const people = dice.names('p', 2).map((slug) => draft.record('Person', slug, { name: slug }));
  const inTime = () => ({
    ...(dice.chance(0.3) ? { from: dice.one(['2020-01-01', '2026-06-15', '2026-06-16']) } : {}),
    ...(dice.chance(0.5) ? { to: dice.one(['2026-06-14', '2026-06-15', '2030-01-01']) } : {}),
  });
  draft.someEdges('ADDRESSES', methods, questions, 0.25);
  draft.someEdges('NEEDS', methods, capabilities, 0.25, () => ({ requirement: 'one use' }));
  draft.someEdges('NEEDS', methods, capabilities, 0.1, () => ({ requirement: 'another use' }));
  draft.someEdges('HAS', [...labs, ...people], capabilities, 0.3, inTime);
  draft.someEdges('OFFERS', labs, capabilities, 0.2, inTime);
  return methods;
}

const CLAIM_NATURES = ['EMPIRICAL', 'EMPIRICAL', 'CONCEPTUAL', 'NORMATIVE'] as const;

const EVIDENCE_CLASSES = [
  'THEORETICAL',
  'OBSERVATIONAL',
  'EXPERIMENTAL',
  'REPLICATED',
  'META_ANALYSIS',
] as const;

function addEvidence(draft: Draft, questions: readonly string[], labs: readonly string[]) {
  const { details, dice } = draft;
  const claims = dice.names('claim', 4).map((slug) =>
    draft.record('Claim', slug, {
      text: { en: slug },
      ...(details.chance(0.6) ? { nature: details.one(CLAIM_NATURES) } : {}),
      ...(details.chance(0.4) ? { wouldUpdateOn: ['A dark night.'] } : {}),
    }),
  );
  const findings = dice.names('f', 6).map((slug) =>
    draft.record('Finding', slug, {
      statement: { en: slug },
      ...(details.chance(0.75) ? { evidenceClass: details.one(EVIDENCE_CLASSES) } : {}),
    }),
  );
  const strength = () =>
    details.chance(0.6) ? { strength: details.one(['WEAK', 'MODERATE', 'STRONG']) } : {};
  draft.someEdges('ANSWERS', claims, questions, 0.25);
  draft.someEdges('INFORMS', findings, questions, 0.15, strength);
  draft.someEdges('PRODUCED_BY', findings, labs, 0.4);
  draft.someEdges('BEARS_ON', findings, claims, 0.3, () => ({
    relation: dice.one(['SUPPORTS', 'DISPUTES', 'INFORMS']),
    ...strength(),
  }));
  return { claims, findings };
}

function addEfforts(
  draft: Draft,
  questions: readonly string[],
  methods: readonly string[],
  labs: readonly string[],
): void {
  const { details, dice } = draft;
  const efforts = dice.names('e', 4).map((slug) =>
    draft.record('Effort', slug, {
      title: { en: slug },
      state: dice.one(['PLANNED', 'ACTIVE', 'PAUSED', 'ENDED']),
      ...(dice.chance(0.4) ? { to: dice.one(['2026-06-14', '2026-06-15', '2027-01-01']) } : {}),
      // 180 days before the test's day is 2025-12-17.
      ...(details.chance(0.4)
        ? { from: details.one(['2025-12-15', '2025-12-16', '2025-12-17', '2026-06-01']) }
        : {}),
    }),
  );
  draft.someEdges('PURSUES', efforts, questions, 0.3);
  draft.someEdges('USES', efforts, methods, 0.2);
  draft.someEdges('RUN_BY', efforts, labs, 0.3);
}

/** Importance on its rubric, which is missing at times, and a rubric that nothing may count. */
function addEstimates(draft: Draft, questions: readonly string[]): void {
  const { dice } = draft;
  const rubrics = ['importance', 'novelty']
    .filter(() => dice.chance(0.85))
    .map((slug) => draft.record('Rubric', slug, { title: { en: slug } }));
  const estimates = dice
    .names('estimate', 8)
    .map((slug) => draft.record('Estimate', slug, { value: dice.below(11) }));
  draft.someEdges('ON_RUBRIC', estimates, rubrics, 0.6);
  draft.someEdges('ESTIMATES', estimates, questions, 0.35);
}

/** Works with and without a year, on both sides of five years before the test's day. */
function addWorks(draft: Draft, findings: readonly string[]) {
  const { dice } = draft;
  const works = dice.names('w', 4).map((slug) =>
    draft.record('Work', slug, {
      title: { en: slug },
      ...(dice.chance(0.8) ? { year: 2016 + dice.below(11) } : {}),
    }),
  );
  draft.someEdges('REPORTED_IN', findings, works, 0.35);
  return works;
}

function addResources(draft: Draft, methods: readonly string[], labs: readonly string[]) {
  const { dice } = draft;
  const resources = dice.names('r', 3).map((slug) =>
    draft.record('Resource', slug, {
      name: { en: slug },
      resourceKind: dice.one(['DATA_SET', 'COMPUTE_TIME', 'TOOL', 'GUIDE', 'COURSE']),
    }),
  );
  draft.someEdges('NEEDS', methods, resources, 0.15, () => ({ requirement: 'to borrow' }));
  draft.someEdges('OFFERS', labs, resources, 0.3, () => ({
    ...(dice.chance(0.3) ? { from: dice.one(['2020-01-01', '2026-06-15', '2026-06-16']) } : {}),
    ...(dice.chance(0.5) ? { to: dice.one(['2026-06-14', '2026-06-15', '2030-01-01']) } : {}),
  }));
  return resources;
}

function addTopics(
  draft: Draft,
  questions: readonly string[],
  explaining: readonly string[],
): void {
  const { dice } = draft;
  const topics = dice
    .names('t', 4)
    .map((slug) => draft.record('Topic', slug, { prefLabel: { en: slug } }));
  draft.someEdges('BROADER', topics, topics, 0.3);
  draft.someEdges('ABOUT', questions, topics, 0.25);
  draft.someEdges('EXPLAINS', explaining, [...questions, ...topics], 0.1, () =>
    dice.chance(0.8) ? { level: dice.one(['BEGINNER', 'INTERMEDIATE', 'ADVANCED']) } : {},
  );
}

function addIndicators(
  draft: Draft,
  methods: readonly string[],
  findings: readonly string[],
): void {
  const { dice } = draft;
  const indicators = dice
    .names('i', 3)
    .map((slug) => draft.record('Indicator', slug, { name: { en: slug } }));
  draft.someEdges('MEASURES', methods, indicators, 0.3);
  draft.someEdges('VALIDATES', findings, indicators, 0.2, () =>
    dice.chance(0.9) ? { aspect: dice.one(['CALIBRATION', 'VALIDITY', 'RELIABILITY']) } : {},
  );
}

function addSystems(draft: Draft, findings: readonly string[], labs: readonly string[]): void {
  const systems = draft.dice
    .names('s', 3)
    .map((slug) => draft.record('System', slug, { name: slug }));
  draft.someEdges('STUDIED', findings, systems, 0.3);
  draft.someEdges('DEVELOPED_BY', systems, labs, 0.3);
}

function addContradictions(
  draft: Draft,
  findings: readonly string[],
  claims: readonly string[],
): void {
  const { dice } = draft;
  const contradictions = dice.names('contradiction', 2).map((slug) =>
    draft.record('Contradiction', slug, {
      title: { en: slug },
      state: dice.one(['UNRESOLVED', 'UNDER_EXAMINATION', 'RESOLVED']),
    }),
  );
  draft.someEdges('INVOLVES', contradictions, findings, 0.3);
  draft.someEdges('CONCERNS', contradictions, claims, 0.3);
}

function idOf(name: string): string {
  return `question/${name}`;
}
