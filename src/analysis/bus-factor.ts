/** How few could leave before nobody is recorded to work on a question, without telling who. */
import { runnersOf } from '../coordination/continuity.ts';
import { bandOf, type PeopleBand, peopleTold, toldCount } from '../people/people-rule.ts';
import type { Projection } from '../projection/projection.ts';
import { counted, cutReasons, named, nameOf, namesOf, type Reason } from './answer.ts';

export interface BusFactorAnswer {
  readonly value: PeopleBand;
  readonly people: number | null;
  readonly labs: number;
  readonly efforts: number;
  readonly unknown: readonly string[];
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
}

/** The bus factor of a question node. No id of a person is in the answer. */
export function busFactorOf(projection: Projection, question: number): BusFactorAnswer {
  const { efforts, labs, people, unattended } = runnersOf(projection, question);
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
    value: bandOf(people.length),
    people: toldCount(people.length),
    labs: labs.length,
    efforts: efforts.length,
    unknown: unknownsOf(efforts.length, labs.length, unattended.length),
    because: cutReasons([reason]).because,
    sentence: spokenSentence(id, efforts.length, labIds, people.length),
  };
}

function sentenceOf(efforts: number, labs: readonly string[], people: number): string {
  const labsTold = labs.length > 0 ? `${counted(labs.length, 'lab')} (${named(labs)})` : 'no lab';
  return `${counted(efforts, 'effort')} on it ${efforts === 1 ? 'is' : 'are'} run by ${labsTold} and by ${peopleTold(people, 'no recorded person')}.`;
}

function spokenSentence(
  id: string,
  efforts: number,
  labs: readonly string[],
  people: number,
): string {
  if (efforts === 0) return `Nobody is recorded to work on ${nameOf(id)} or to plan it.`;
  const labsTold = labs.length > 0 ? namesOf(labs) : 'no lab';
  return `${counted(efforts, 'effort')} on ${nameOf(id)} ${efforts === 1 ? 'is' : 'are'} run by ${labsTold} and by ${peopleTold(people, 'no recorded person')}.`;
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
