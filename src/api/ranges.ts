/** Ranges of numbers, days and moments that a caller wants. */
import type { ConditionSort } from '../model/conditions.ts';
import { badInput } from './errors.ts';

/** A range as the caller gave it; a missing end is open. */
export interface Bounds {
  readonly from?: number | string | null;
  readonly to?: number | string | null;
}

/**
 * Whether a value lies within the range, ends included; an absent value never does. Throws
 * BAD_USER_INPUT for a range without ends, one that goes backwards, and one with a wrong day or
 * moment.
 */
export function rangeOf(
  sort: ConditionSort,
  bounds: Bounds,
  place: string,
): (value: unknown) => boolean {
  const from = endOf(sort, bounds.from, `${place}.from`);
  const to = endOf(sort, bounds.to, `${place}.to`);
  if (from === undefined && to === undefined) {
    throw badInput(place, bounds, 'a range with from, to or both');
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw badInput(place, bounds, 'a range whose from is not after its to');
  }
  return (value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return false;
    // Also false for a moment that is not known, which is NaN.
    return (from === undefined || value >= from) && (to === undefined || value <= to);
  };
}

function endOf(
  sort: ConditionSort,
  given: number | string | null | undefined,
  place: string,
): number | string | undefined {
  if (given === null || given === undefined) return undefined;
  if (sort === 'DATE_RANGE' && !isMoment(`${given}T00:00:00.000Z`)) {
    throw badInput(place, given, 'a date written YYYY-MM-DD');
  }
  if (sort !== 'MOMENT_RANGE') return given;
  if (!isMoment(String(given))) {
    throw badInput(place, given, 'a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ');
  }
  return Date.parse(String(given));
}

/** Whether the text is a moment in the one spelling that is stored. */
function isMoment(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}
