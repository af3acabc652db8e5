/** Who belongs to which lab, at the day of the projection. */
import { isRetracted } from '../projection/lifecycle.ts';
import { sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

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

/** Unretracted people with a membership in the lab that has begun and is not over; ascending, each once. */
export function membersOf(projection: Projection, lab: number): readonly number[] {
  const { date } = projection;
  const table = projection.edgesOf('MEMBER_OF');
  const members = sourcesOf(projection, 'MEMBER_OF', lab)
    .filter(({ edge }) => {
      const from = table.value(edge, 'from');
      const to = table.value(edge, 'to');
      return (from === undefined || from <= date) && (to === undefined || date <= to);
    })
    .map(({ node }) => node)
    .filter((person) => !isRetracted(projection, person));
  return [...new Set(members)].sort((left, right) => left - right);
}
