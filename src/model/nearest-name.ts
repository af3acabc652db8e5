/** Finds the name that somebody meant. */
import { distance } from 'fastest-levenshtein';

/** Of so many letters of the shorter name, one may be wrong. */
const LETTERS_FOR_A_SLIP = 2.5;

/** Longer texts are no slips of a name. */
const LONGEST_NAME = 100;

/** The candidate nearest to the name, without regard to case; undefined when none is near. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const slips = distance(wanted, candidate.toLowerCase());
    const allowed = Math.round(Math.min(name.length, candidate.length) / LETTERS_FOR_A_SLIP);
    if (slips > allowed || slips >= fewest) continue;
    nearest = candidate;
    fewest = slips;
  }
  return nearest;
}

/** How a sentence about an unknown name ends: with the nearest one, or with a full stop. */
export function orNearest(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
}
