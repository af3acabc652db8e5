/** How much of what the analysis rests on is recorded. */
import { importanceOf } from '../../coordination/importance.ts';
import { findingsOn, labsOf } from '../../evidence/bearings.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { type HealthPart, healthPart } from './health-part.ts';

/** Names of the parts, in the order in which they are told. */
export type RecordedPart =
  | 'QUESTIONS_WITH_TOPIC'
  | 'QUESTIONS_WITH_DEPENDENCY'
  | 'QUESTIONS_WITH_CLAIM'
  | 'QUESTIONS_WITH_METHOD'
  | 'QUESTIONS_WITH_FINDING'
  | 'QUESTIONS_WITH_EFFORT'
  | 'QUESTIONS_WITH_IMPORTANCE'
  | 'FINDINGS_WITH_LAB'
  | 'EFFORTS_WITH_RUNNER'
  | 'CAPABILITIES_WITH_HOLDER'
  | 'PEOPLE_WITH_LAB'
  | 'RECORDS_VERIFIED';

interface PartRule {
  readonly name: RecordedPart;
  readonly description: string;
  /** Absent: records of every kind. */
  readonly kind?: KindName;
  readonly holds: (projection: Projection, node: number) => boolean;
}

const leadsTo =
  (...types: readonly EdgeType[]) =>
  (projection: Projection, node: number) =>
    types.some((type) => targetsOf(projection, type, node).length > 0);

const isReachedBy =
  (...types: readonly EdgeType[]) =>
  (projection: Projection, node: number) =>
    types.some((type) => sourcesOf(projection, type, node).length > 0);

const DEPENDS = leadsTo('REQUIRES', 'HAS_GROUP', 'INFORMED_BY');
const IS_NEEDED = isReachedBy('REQUIRES', 'MEMBER', 'INFORMED_BY');

const RULES: readonly PartRule[] = [
  {
    name: 'QUESTIONS_WITH_TOPIC',
    description: 'Questions that are filed under a topic.',
    kind: 'Question',
    holds: leadsTo('ABOUT'),
  },
  {
    name: 'QUESTIONS_WITH_DEPENDENCY',
    description: 'Questions with a prerequisite or a dependent, hard, any-of or soft.',
    kind: 'Question',
    holds: (projection, node) => DEPENDS(projection, node) || IS_NEEDED(projection, node),
  },
  {
    name: 'QUESTIONS_WITH_CLAIM',
    description: 'Questions with a candidate answer.',
    kind: 'Question',
    holds: isReachedBy('ANSWERS'),
  },
  {
    name: 'QUESTIONS_WITH_METHOD',
    description: 'Questions that a method addresses.',
    kind: 'Question',
    holds: isReachedBy('ADDRESSES'),
  },
  {
    name: 'QUESTIONS_WITH_FINDING',
    description: 'Questions with an unretracted finding that informs them or bears on a claim.',
    kind: 'Question',
    holds: (projection, node) => findingsOn(projection, node).length > 0,
  },
  {
    name: 'QUESTIONS_WITH_EFFORT',
    description: 'Questions with an effort, whatever its state.',
    kind: 'Question',
    holds: isReachedBy('PURSUES'),
  },
  {
    name: 'QUESTIONS_WITH_IMPORTANCE',
    description: 'Questions with an estimate in force on the rubric `importance`.',
    kind: 'Question',
    holds: (projection, node) => importanceOf(projection, node) !== undefined,
  },
  {
    name: 'FINDINGS_WITH_LAB',
    description: 'Findings with the lab that produced them.',
    kind: 'Finding',
    holds: (projection, node) => labsOf(projection, node).length > 0,
  },
  {
    name: 'EFFORTS_WITH_RUNNER',
    description: 'Efforts with a lab or a person who runs them.',
    kind: 'Effort',
    holds: leadsTo('RUN_BY'),
  },
  {
    name: 'CAPABILITIES_WITH_HOLDER',
    description: 'Capabilities that somebody is recorded to have or offer, now or once.',
    kind: 'Capability',
    holds: isReachedBy('HAS', 'OFFERS'),
  },
  {
    name: 'PEOPLE_WITH_LAB',
    description: 'People with a lab to which they belong or belonged.',
    kind: 'Person',
    holds: leadsTo('MEMBER_OF'),
  },
  {
    name: 'RECORDS_VERIFIED',
    description: 'Records of any kind that were checked against their source.',
    holds: (projection, node) => projection.value(node, 'verification') === 'VERIFIED',
  },
];

/** The parts, with counts over all records that the viewer may see, whatever their lifecycle. */
export function recordedParts(projection: Projection): readonly HealthPart[] {
  return RULES.map(({ description, holds, kind, name }) => {
    const { start, end } = kind
      ? projection.nodesOf(kind)
      : { start: 0, end: projection.nodeCount };
    let count = 0;
    for (let node = start; node < end; node++) if (holds(projection, node)) count++;
    return healthPart(name, description, count, end - start);
  });
}
