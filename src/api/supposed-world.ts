import type { Projection } from '../projection/projection.ts';

/** What stands above the fields of Query within an answer: the projection that they answer from. */
export class SupposedWorld {
  readonly projection: Projection;

  constructor(projection: Projection) {
    this.projection = projection;
  }
}

/** What stands above the fields of Query: nothing at the root of a request. */
export type QueryRoot = SupposedWorld | undefined;
