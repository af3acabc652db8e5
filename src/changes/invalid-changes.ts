import type { Problem } from '../model/validation.ts';

/** A problem together with the record or edge that has it. */
export interface ChangeProblem extends Problem {
  /** Id of the record or edge, as far as it can be made. */
  readonly id: string;
}

/** Thrown before anything is written when states do not fit the model. Holds every problem. */
export class InvalidChanges extends Error {
  override name = 'InvalidChanges';
  readonly problems: readonly ChangeProblem[];

  constructor(problems: readonly ChangeProblem[]) {
    const [first] = problems;
    const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`${first?.id ?? ''}: ${first?.message ?? ''}${rest}`);
    this.problems = problems;
  }
}
