/**
 * Records whose removal alone takes something down, found from below: each record of the support
 * graph is looked at once, without removing anything.
 */

import { isAtWork } from '../../coordination/efforts.ts';
import { needsOf } from '../../methods/usable-methods.ts';
import { isActive, isRetracted } from '../../projection/lifecycle.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { type Backing, backingOfNeed, backingsOfFinding, runnersOfEffort } from './backing.ts';
import { evidencePaths, methodsFor, type SupportLoss } from './standing.ts';

/** Nodes each of which alone takes a record down; null for a record that is down already. */
export type SoleSupports = ReadonlySet<number> | null;

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The sole supports of a projection at its day, people among them, who must not be told. A record
 * rests on itself, on all that it needs, and on whatever is the last one left of its backing; a
 * question on what all that supports it has in common. Kept per record while the object lives.
 */
export class SoleSupportFinder {
  readonly #projection: Projection;
  readonly #known = new Map<number, SoleSupports>();

  constructor(projection: Projection) {
    this.#projection = projection;
  }

  /** What alone would take the last worker, evidence or method from a question. Empty when it has none. */
  ofQuestion(question: number, loss: SupportLoss): ReadonlySet<number> {
    const projection = this.#projection;
    if (loss === 'LAST_WORKER') {
      const efforts = sourcesOf(projection, 'PURSUES', question);
      return inCommon(efforts.map(({ node }) => this.ofEffort(node)));
    }
    if (loss === 'LAST_METHOD') {
      return inCommon(methodsFor(projection, question).map((method) => this.ofMethod(method)));
    }
    return inCommon(
      evidencePaths(projection, question).map(({ finding, claim }) => {
        const supports = this.ofFinding(finding);
        return supports && claim !== undefined ? new Set([...supports, claim]) : supports;
      }),
    );
  }

  /** What alone would stop an effort that is at work. */
  ofEffort(effort: number): SoleSupports {
    return this.#once(effort, () =>
      isAtWork(this.#projection, effort)
        ? together(effort, [lastOf(runnersOfEffort(this.#projection, effort))])
        : null,
    );
  }

  /** What alone would leave nobody to vouch for or repeat an unretracted finding. */
  ofFinding(finding: number): SoleSupports {
    return this.#once(finding, () =>
      isRetracted(this.#projection, finding)
        ? null
        : together(finding, backingsOfFinding(this.#projection, finding).map(lastOf)),
    );
  }

  /** What alone would make a method in force unusable. */
  ofMethod(method: number): SoleSupports {
    return this.#once(method, () =>
      isActive(this.#projection, method)
        ? together(
            method,
            needsOf(this.#projection, method).map((need) => this.ofNeed(need)),
          )
        : null,
    );
  }

  /** What alone would leave nobody who holds a capability or resource. */
  ofNeed(need: number): SoleSupports {
    return this.#once(need, () => together(need, [lastOf(backingOfNeed(this.#projection, need))]));
  }

  #once(node: number, find: () => SoleSupports): SoleSupports {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const found = find();
    this.#known.set(node, found);
    return found;
  }
}

/** The last one in place, if there is only one; null when all recorded ones are gone. */
function lastOf({ inPlace, isRecorded }: Backing): SoleSupports {
  if (!isRecorded) return NOTHING;
  if (inPlace.length === 0) return null;
  return inPlace.length === 1 ? new Set(inPlace) : NOTHING;
}

/** Of a record that falls with itself and with whatever takes down one of those that it needs. */
function together(node: number, needed: readonly SoleSupports[]): SoleSupports {
  const all = new Set([node]);
  for (const supports of needed) {
    if (supports === null) return null;
    for (const support of supports) all.add(support);
  }
  return all;
}

/** What takes down every one that is not down already. */
function inCommon(alternatives: readonly SoleSupports[]): ReadonlySet<number> {
  const standing = alternatives.filter((each) => each !== null);
  const [first, ...others] = standing;
  if (!first) return NOTHING;
  return new Set([...first].filter((node) => others.every((other) => other.has(node))));
}
