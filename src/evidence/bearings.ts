/** Which findings bear on a question: on one of its claims, or on the question itself. */
import { isRetracted } from '../projection/lifecycle.ts';
import { sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/** Unretracted findings that bear on an unretracted claim of the question or inform it; ascending. */
export function findingsOn(projection: Projection, question: number): readonly number[] {
  const claims = sourcesOf(projection, 'ANSWERS', question)
    .map(({ node }) => node)
    .filter((claim) => !isRetracted(projection, claim));
  const found = new Set(sourcesOf(projection, 'INFORMS', question).map(({ node }) => node));
  for (const claim of claims) {
    for (const { node } of sourcesOf(projection, 'BEARS_ON', claim)) found.add(node);
  }
  return [...found]
    .filter((finding) => !isRetracted(projection, finding))
    .sort((left, right) => left - right);
}

/** Labs that produced a finding; ascending. */
export function labsOf(projection: Projection, finding: number): readonly number[] {
  return targetsOf(projection, 'PRODUCED_BY', finding).map(({ node }) => node);
}

/** Unretracted findings for and against a claim; ascending. */
export function sidesOf(
  projection: Projection,
  claim: number,
): { readonly supporting: readonly number[]; readonly disputing: readonly number[] } {
  const table = projection.edgesOf('BEARS_ON');
  const bearings = sourcesOf(projection, 'BEARS_ON', claim).filter(
    ({ node }) => !isRetracted(projection, node),
  );
  const withRelation = (relation: string) =>
    bearings
      .filter(({ edge }) => table.value(edge, 'relation') === relation)
      .map(({ node }) => node);
  return { supporting: withRelation('SUPPORTS'), disputing: withRelation('DISPUTES') };
}
