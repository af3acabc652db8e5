/** How few could leave before nobody is recorded to work on a question, without telling who. */
import { runnersOf } from '../coordination/continuity.ts';
import type { Projection } from '../projection/projection.ts';
import { counted, cutReasons, named, type Reason } from './answer.ts';

/** The smallest number of people that is told. */
const SMALLEST_GROUP = 3;

export type PeopleBand = 'NOBODY' | 'FEWER_THAN_3' | 'AT_LEAST_3';

export interface BusFactorAnswer {
  readonly value: PeopleBand;
  readonly people: number | null;
  readonly labs: number;
  readonly efforts: number;
  readonly unknown: readonly string[];
  readonly because: readonly Reason[];
}

/** The bus factor of a question node. No id of a person is in the answer. */
export function busFactorOf(projection: Projection, question: number): BusFactorAnswer {
  const { efforts, labs, people, unattended } = runnersOf(projection, question);
  const value = bandOf(people.length);
  const id = projection.idOf(question);
  const labIds = labs.map((lab) => projection.idOf(lab));
  const reason =
    efforts.length === 0
      ? {
          rule: 'NO_EFFORT_RECORDED',
          sentence: 'No effort in force that is planned or active is recorded on it.',
          records: [id],
        }
      : {
          rule: 'RUN_BY',
          sentence: sentenceOf(efforts.length, labIds, people.length),
          records: [id, ...labIds],
        };
  return {
    value,
    people: value === 'AT_LEAST_3' ? people.length : null,
    labs: labs.length,
    efforts: efforts.length,
    unknown: unknownsOf(efforts.length, labs.length, unattended.length),
    because: cutReasons([reason]).because,
  };
}

function bandOf(people: number): PeopleBand {
  if (people === 0) return 'NOBODY';
  return people < SMALLEST_GROUP ? 'FEWER_THAN_3' : 'AT_LEAST_3';
}

function sentenceOf(efforts: number, labs: readonly string[], people: number): string {
  const labsTold = labs.length > 0 ? `${counted(labs.length, 'lab')} (${named(labs)})` : 'no lab';
  return `${counted(efforts, 'effort')} on it ${efforts === 1 ? 'is' : 'are'} run by ${labsTold} and by ${peopleTold(people)}.`;
}

/** A number of people for a sentence, never below the smallest group that is told. */
export function peopleTold(people: number): string {
  if (people === 0) return 'no recorded person';
  if (people < SMALLEST_GROUP) return `fewer than ${SMALLEST_GROUP} people`;
  return counted(people, 'person', 'people');
}

function unknownsOf(efforts: number, labs: number, unattended: number): readonly string[] {
  return [
    ...(efforts === 0 ? ['Whether anybody works on it without a recorded effort.'] : []),
    ...(labs > 0 ? ['How many people work on it inside the labs.'] : []),
    ...(unattended > 0
      ? [`Who runs ${counted(unattended, 'effort')} without a lab or a person in place.`]
      : []),
  ];
}
