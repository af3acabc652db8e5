/** A graph of estimates that changes at random, beside the same as plain records. */
import type { Fields } from '../../../src/model/states.ts';
import { GraphImage } from '../../../src/projection/graph-image.ts';
import { buildProjection, type Projection } from '../../../src/projection/projection.ts';
import { makeRandom } from '../../support/random-questions.ts';
import type { PlainRecord } from './list-oracle.ts';

/** A graph that changes, and the same as plain records. */
export class ChangingGraph {
  readonly image = new GraphImage();
  readonly estimates = new Map<string, PlainRecord>();
  readonly random: () => number;

  constructor(seed: number) {
    this.random = makeRandom(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  project(): Projection {
    this.image.revision += 1;
    return buildProjection(this.image, '2026-06-15');
  }

  putEstimate(slug: string): void {
    const fields: Record<string, Fields[string]> = { lifecycle: 'ACTIVE', visibility: 'PUBLIC' };
    if (this.chance(0.8)) fields['value'] = [0, -0, -2.5, 3, 1e9][this.below(5)] ?? 0;
    if (this.chance(0.5)) fields['low'] = this.below(4) / 3;
    if (this.chance(0.7)) fields['estimatedOn'] = this.#day();
    if (this.chance(0.2)) fields['lifecycle'] = 'RETRACTED';
    const createdAt = this.chance(0.1) ? Number.NaN : this.below(5) * 1000;
    const moments = { createdAt, updatedAt: this.below(50) * 1000 };
    this.image.put({ kind: 'Estimate', slug, fields }, this.image.revision, moments);
    const known = Number.isNaN(createdAt) ? undefined : createdAt;
    const id = `estimate/${slug}`;
    this.estimates.set(id, { id, values: { ...fields, ...moments, createdAt: known } });
  }

  removeEstimate(id: string): void {
    this.image.remove(id);
    this.estimates.delete(id);
  }

  /** Claims stand before estimates, so that these get other numbers. */
  putClaim(slug: string): void {
    const fields = { lifecycle: 'ACTIVE', visibility: 'PUBLIC' };
    const moments = { createdAt: 0, updatedAt: 0 };
    this.image.put({ kind: 'Claim', slug, fields }, this.image.revision, moments);
  }

  /** Mostly a day; now and then what somebody wrote past Lacuna. */
  #day(): string {
    if (this.chance(0.02))
      return ['soon', '2024/03/10', '2026-1-1', '2026-01-010'][this.below(4)] ?? '';
    return `20${20 + this.below(9)}-0${1 + this.below(9)}-1${this.below(10)}`;
  }

  change(): void {
    const ids = [...this.estimates.keys()];
    const some = () => ids[this.below(ids.length)] ?? 'estimate/a';
    const sort = this.below(5);
    if (sort === 0) this.putClaim(`c${this.below(99)}`);
    else if (sort === 1) this.putEstimate(`e${this.below(999)}`);
    else if (sort === 2 && ids.length > 0) this.removeEstimate(some());
    else if (sort === 3)
      for (let count = this.below(3); count >= 0; count--) this.putEstimate(some().slice(9));
  }
}
