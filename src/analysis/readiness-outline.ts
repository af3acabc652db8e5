/** What is known of a question's readiness without looking at what lies beneath it. */
import { READINESS } from '../algorithms/readiness.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';

export type ReadinessName = 'SETTLED' | 'READY' | 'BLOCKED' | 'DEADLOCKED';
export type Judgement = 'YES' | 'NO' | 'UNKNOWN';

export interface ReadinessOutline {
  readonly value: ReadinessName;
  readonly cause: 'PREREQUISITES' | 'DEADLOCK' | null;
  readonly wellPosed: Judgement;
  readonly statedStatus: string;
}

const NAMES: readonly ReadinessName[] = ['SETTLED', 'READY', 'BLOCKED', 'DEADLOCKED'];

/** The readiness of a question node. O(1) after the first call per projection. */
export function readinessOf(projection: Projection, node: number): ReadinessName {
  const { readiness, first } = questionGraph(projection);
  const name = NAMES[readiness.state[node - first] ?? READINESS.SETTLED];
  if (name === undefined) throw new RangeError(`node ${node} is no question`);
  return name;
}

/** The outline of a question node. O(1) after the first call per projection. */
export function outlineReadiness(projection: Projection, node: number): ReadinessOutline {
  const value = readinessOf(projection, node);
  const wellPosed = projection.value(node, 'wellPosed');
  return {
    value,
    cause: value === 'BLOCKED' ? causeOf(projection, node) : null,
    wellPosed: wellPosed === undefined ? 'UNKNOWN' : wellPosed === true ? 'YES' : 'NO',
    statedStatus: String(projection.value(node, 'status')),
  };
}

function causeOf(projection: Projection, node: number): 'PREREQUISITES' | 'DEADLOCK' {
  const { readiness, first } = questionGraph(projection);
  return readiness.isBehindDeadlock[node - first] === 1 ? 'DEADLOCK' : 'PREREQUISITES';
}
