/** Who belongs to which lab, at the day of the projection. */
import { isRetracted } from '../projection/lifecycle.ts';
import { ascending, isCurrent, sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { isPerson } from './people-rule.ts';

/** Whether memberships of the person are recorded and all of them ended before the date. */
export function hasLeft(projection: Projection, person: number): boolean {
  const { date } = projection;
  const table = projection.edgesOf('MEMBER_OF');
  const memberships = targetsOf(projection, 'MEMBER_OF', person);
  const isOver = (edge: number) => {
    const to = table.value(edge, 'to');
    return to !== undefined && to < date;
  };
  return memberships.length > 0 && memberships.every(({ edge }) => isOver(edge));
}

/** Neither retracted nor a person of whom memberships are recorded and all are over. */
export function isInPlace(projection: Projection, node: number): boolean {
  return (
    !isRetracted(projection, node) && !(isPerson(projection, node) && hasLeft(projection, node))
  );
}

/** Unretracted people with a membership in the lab that has begun and is not over; ascending, each once. */
export function membersOf(projection: Projection, lab: number): readonly number[] {
  const members = sourcesOf(projection, 'MEMBER_OF', lab)
    .filter(({ edge }) => isCurrent(projection, 'MEMBER_OF', edge))
    .map(({ node }) => node);
  return ascending(members).filter((person) => !isRetracted(projection, person));
}
