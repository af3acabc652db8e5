/** Where an area of the graph is so thin that answers about it say little. */
import { counted, type Reason } from '../answer.ts';
import type { HealthPart } from './health-part.ts';
import type { RecordedPart } from './recorded-parts.ts';

/** Below this share an area counts as thin. */
const THIN = 0.1;

/** Above this share of records without an edge the graph counts as torn. */
const TORN = 0.1;

/** What is missing where nothing is recorded, and what that means for the answers. */
interface Area {
  readonly part: RecordedPart;
  /** The rule where nothing is recorded; where little is, `THIN_` stands for `NO_`. */
  readonly rule: `NO_${string}`;
  readonly nothing: string;
  readonly little: string;
  readonly consequence: string;
}

const AREAS: readonly Area[] = [
  {
    part: 'QUESTIONS_WITH_TOPIC',
    rule: 'NO_TOPIC',
    nothing: 'No question is filed under a topic',
    little: 'questions are filed under a topic',
    consequence: 'answers by topic leave most questions out',
  },
  {
    part: 'QUESTIONS_WITH_DEPENDENCY',
    rule: 'NO_DEPENDENCY',
    nothing: 'No dependency between questions is recorded at all',
    little: 'questions have a recorded dependency',
    consequence: 'readiness and bottlenecks say little yet',
  },
  {
    part: 'QUESTIONS_WITH_CLAIM',
    rule: 'NO_CLAIM',
    nothing: 'No claim answers any question',
    little: 'questions have a candidate answer',
    consequence: 'contradictions cannot be seen yet',
  },
  {
    part: 'QUESTIONS_WITH_METHOD',
    rule: 'NO_METHOD',
    nothing: 'No method addresses any question',
    little: 'questions are addressed by a recorded method',
    consequence: 'gaps about missing methods say little yet',
  },
  {
    part: 'QUESTIONS_WITH_FINDING',
    rule: 'NO_FINDING',
    nothing: 'No finding bears on any question',
    little: 'questions have a recorded finding',
    consequence: 'gaps about missing findings say little yet',
  },
  {
    part: 'QUESTIONS_WITH_EFFORT',
    rule: 'NO_EFFORT',
    nothing: 'No effort is recorded on any question',
    little: 'questions have a recorded effort',
    consequence: 'gaps about nobody working say nothing yet',
  },
  {
    part: 'QUESTIONS_WITH_IMPORTANCE',
    rule: 'NO_IMPORTANCE',
    nothing: 'No importance is estimated at all',
    little: 'questions have an estimated importance',
    consequence: 'severities and values rest on the assumption of medium importance',
  },
  {
    part: 'FINDINGS_WITH_LAB',
    rule: 'NO_LAB_OF_FINDINGS',
    nothing: 'No finding names its lab',
    little: 'findings name their lab',
    consequence: 'concentration and gaps about one lab only say little yet',
  },
  {
    part: 'EFFORTS_WITH_RUNNER',
    rule: 'NO_RUNNER',
    nothing: 'No effort names who runs it',
    little: 'efforts name who runs them',
    consequence: 'the bus factor says little yet',
  },
  {
    part: 'CAPABILITIES_WITH_HOLDER',
    rule: 'NO_HOLDER',
    nothing: 'No capability has a recorded holder',
    little: 'capabilities have a recorded holder',
    consequence: 'whether a method can be used is mostly unknown',
  },
  {
    part: 'PEOPLE_WITH_LAB',
    rule: 'NO_MEMBERSHIP',
    nothing: 'No person has a recorded lab',
    little: 'people have a recorded lab',
    consequence: 'who has left is mostly unknown',
  },
  {
    part: 'RECORDS_VERIFIED',
    rule: 'NO_VERIFICATION',
    nothing: 'No record was checked against its source',
    little: 'records were checked against their source',
    consequence: 'expect errors in what is recorded',
  },
];

/** The warnings, in the order of the parts; records are not named. */
export function findWarnings(
  records: number,
  withoutEdges: number,
  parts: readonly HealthPart[],
): readonly Reason[] {
  if (records === 0) {
    const sentence = 'There is no record at all: no answer says anything yet.';
    return [{ rule: 'NO_RECORD', sentence, records: [] }];
  }
  const thin = AREAS.flatMap((area) => warningOf(area, parts));
  if (withoutEdges / records <= TORN) return thin;
  const sentence = `${withoutEdges} of ${counted(records, 'record')} have no edge at all: no answer about relations reaches them.`;
  return [...thin, { rule: 'MANY_WITHOUT_EDGES', sentence, records: [] }];
}

/** Nothing where there is enough, and about efforts without any effort nothing beside `NO_EFFORT`. */
function warningOf(area: Area, parts: readonly HealthPart[]): Reason[] {
  const part = parts.find(({ name }) => name === area.part);
  if (!part || part.share === null || part.share >= THIN) return [];
  if (part.count === 0) {
    return [{ rule: area.rule, sentence: `${area.nothing}: ${area.consequence}.`, records: [] }];
  }
  const sentence = `Only ${part.count} of ${part.total} ${area.little}: ${area.consequence}.`;
  return [{ rule: area.rule.replace(/^NO_/, 'THIN_'), sentence, records: [] }];
}
