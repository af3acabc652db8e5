import { sidesOf } from '../../evidence/bearings.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';

/** Claims by id, ascending. */
export interface ContradictionChanges {
  readonly contradicted: readonly string[];
  readonly resolved: readonly string[];
}

/** Claims that are contradicted in one of the projections only; a claim that went is not resolved. */
export function contradictionChanges(before: Projection, after: Projection): ContradictionChanges {
  const [old, young] = [contradictedClaims(before), contradictedClaims(after)];
  const isThere = (id: string) => after.indexOf(id) !== undefined;
  return {
    contradicted: [...young].filter((id) => !old.has(id)),
    resolved: [...old].filter((id) => !young.has(id) && isThere(id)),
  };
}

/** Unretracted claims that unretracted findings both support and dispute. */
function contradictedClaims(projection: Projection): ReadonlySet<string> {
  const { end, start } = projection.nodesOf('Claim');
  const claims = Array.from({ length: end - start }, (_, place) => start + place);
  const found = claims.filter((claim) => {
    const { disputing, supporting } = sidesOf(projection, claim);
    return !isRetracted(projection, claim) && disputing.length > 0 && supporting.length > 0;
  });
  return new Set(found.map((claim) => projection.idOf(claim)));
}
