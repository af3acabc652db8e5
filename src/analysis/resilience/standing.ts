/** What still stands when some records are gone: the support graph of questions, from below. */

import { effortsOn, isAtWork } from '../../coordination/efforts.ts';
import { needsOf } from '../../methods/usable-methods.ts';
import { isActive, isRetracted } from '../../projection/lifecycle.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { type Backing, backingOfNeed, backingsOfFinding, runnersOfEffort } from './backing.ts';

/** What a question can lose with everything that it rests on, in the order in which it is told. */
export const SUPPORT_LOSSES = ['LAST_WORKER', 'LAST_EVIDENCE', 'LAST_METHOD'] as const;
export type SupportLoss = (typeof SUPPORT_LOSSES)[number];

/** The graph at its day, without some records. */
export interface World {
  readonly projection: Projection;
  readonly isGone: (node: number) => boolean;
}

/** A way in which evidence reaches a question: a finding, and the claim on which it bears, if any. */
export interface EvidencePath {
  readonly finding: number;
  readonly claim: number | undefined;
}

/** Whether a question still has a worker, evidence or a method that can be used. O(what is beneath it). */
export function hasSupport(world: World, question: number, loss: SupportLoss): boolean {
  const { projection } = world;
  if (loss === 'LAST_WORKER') {
    return effortsOn(projection, question).some((effort) => stands(world, effort));
  }
  if (loss === 'LAST_EVIDENCE') {
    return evidencePaths(projection, question).some(
      ({ finding, claim }) =>
        stands(world, finding) && (claim === undefined || !world.isGone(claim)),
    );
  }
  return methodsFor(projection, question).some((method) => stands(world, method));
}

/**
 * Whether a record that keeps questions up still does. An effort stands while it is at work and one
 * of its recorded runners is left; a capability or resource while one of its recorded holders is; a
 * finding while one of each recorded sort of what it rests on is; a method in force while all that
 * it needs stands; an unretracted claim while a finding on it stands. Other kinds rest on nothing.
 */
export function stands(world: World, node: number): boolean {
  const { isGone, projection } = world;
  if (isGone(node)) return false;
  const isLeft = (backing: Backing) => !backing.isRecorded || !backing.inPlace.every(isGone);
  switch (projection.kindOf(node)) {
    case 'Effort':
      return isAtWork(projection, node) && isLeft(runnersOfEffort(projection, node));
    case 'Capability':
    case 'Resource':
      return isLeft(backingOfNeed(projection, node));
    case 'Finding':
      return !isRetracted(projection, node) && backingsOfFinding(projection, node).every(isLeft);
    case 'Method':
      return (
        isActive(projection, node) && needsOf(projection, node).every((need) => stands(world, need))
      );
    case 'Claim':
      return (
        !isRetracted(projection, node) &&
        sourcesOf(projection, 'BEARS_ON', node).some((finding) => stands(world, finding.node))
      );
    default:
      return true;
  }
}

/** Methods that address a question, whatever their state. */
export function methodsFor(projection: Projection, question: number): readonly number[] {
  return sourcesOf(projection, 'ADDRESSES', question).map(({ node }) => node);
}

/** The ways in which findings inform the question or bear on an unretracted claim of it. */
export function evidencePaths(projection: Projection, question: number): readonly EvidencePath[] {
  const direct = sourcesOf(projection, 'INFORMS', question).map(({ node }) => ({
    finding: node,
    claim: undefined,
  }));
  const overClaims = sourcesOf(projection, 'ANSWERS', question)
    .map(({ node }) => node)
    .filter((claim) => !isRetracted(projection, claim))
    .flatMap((claim) =>
      sourcesOf(projection, 'BEARS_ON', claim).map(({ node }) => ({ finding: node, claim })),
    );
  return [...direct, ...overClaims];
}
