/** A ranking and its items as answers tell them: what is dear is computed when it is first asked for. */

import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Estimation } from '../answer.ts';
import { measuresOf, type RankedRecord, rankBottlenecks } from '../bottlenecks.ts';
import { type ReadinessName, readinessOf } from '../readiness-outline.ts';
import type { QuestionValue } from '../worth.ts';
import { type BottleneckExplanation, explainBottleneck } from './explain.ts';
import { betweennessEstimation } from './question-measures.ts';
import {
  type BottleneckSubject,
  type BottleneckWeights,
  type Measures,
  type ScorePart,
  scoreParts,
} from './score.ts';
import { bottleneckSentence, rankingSentence, unknownNeeds } from './sentences.ts';
import { type StatedPlace, statedPlaces } from './stated-places.ts';

/** What is ranked, and how. */
export interface RankingRequest {
  readonly of: BottleneckSubject;
  readonly weights: BottleneckWeights;
  readonly value: QuestionValue;
}

/** The whole ranking; `listed` are the items that fit a filter, with their ranks in the whole. */
export class BottleneckRanking {
  readonly projection: Projection;
  readonly request: RankingRequest;
  readonly listed: readonly Bottleneck[];
  readonly measures: Measures;
  /** How many records are ranked, whatever fits. */
  readonly total: number;
  readonly #ranked: readonly RankedRecord[];
  #places: ReadonlyMap<number, StatedPlace> | undefined;

  constructor(projection: Projection, request: RankingRequest, fits: (node: number) => boolean) {
    const { of, value, weights } = request;
    this.projection = projection;
    this.request = request;
    this.#ranked = rankBottlenecks(projection, weights, value, of);
    this.total = this.#ranked.length;
    this.measures = measuresOf(projection, value, of);
    this.listed = this.#ranked
      .filter(({ node }) => fits(node))
      .map((ranked) => new Bottleneck(this, ranked));
  }

  get of(): BottleneckSubject {
    return this.request.of;
  }

  /** Places among the ranked records with a stated importance, whatever fits. */
  get places(): ReadonlyMap<number, StatedPlace> {
    this.#places ??= statedPlaces(this.projection, this.#ranked);
    return this.#places;
  }

  get sentence(): string {
    return rankingSentence(
      this,
      this.listed.map(({ ranked }) => ranked),
    );
  }

  /** What the records do not tell, each as a sentence. */
  get unknown(): readonly string[] {
    return unknownNeeds(this.projection, this.of);
  }

  get estimated(): Estimation | null {
    return this.of === 'QUESTION' ? betweennessEstimation(this.projection) : null;
  }
}

/** One place of a ranking with its reasons. */
export class Bottleneck {
  readonly ranking: BottleneckRanking;
  readonly ranked: RankedRecord;
  /** Global id of the record. */
  readonly id: string;
  #explanation: BottleneckExplanation | undefined;

  constructor(ranking: BottleneckRanking, ranked: RankedRecord) {
    this.ranking = ranking;
    this.ranked = ranked;
    this.id = ranking.projection.idOf(ranked.node);
  }

  /** What is lost without it, and why. O(n + m) when first asked for. */
  get explanation(): BottleneckExplanation {
    this.#explanation ??= explainBottleneck(
      this.ranking.projection,
      this.ranked.node,
      this.ranking.of,
    );
    return this.#explanation;
  }

  get parts(): readonly ScorePart[] {
    const { measures, request } = this.ranking;
    return scoreParts(measures, this.ranked.node, request.weights, request.of);
  }

  get lostCount(): number {
    const { first, lostCount } = this.ranking.measures;
    return lostCount[this.ranked.node - first] ?? 0;
  }

  get directCount(): number {
    const { directCount, first } = this.ranking.measures;
    return directCount[this.ranked.node - first] ?? 0;
  }

  /** Null for what is no question. */
  get readiness(): ReadinessName | null {
    const { of, projection } = this.ranking;
    return of === 'QUESTION' ? readinessOf(projection, this.ranked.node) : null;
  }

  get statedImportance(): number | null {
    return importanceOf(this.ranking.projection, this.ranked.node) ?? null;
  }

  /** Null when nobody stated an importance. */
  get place(): StatedPlace | null {
    return this.ranking.places.get(this.ranked.node) ?? null;
  }

  get sentence(): string {
    return bottleneckSentence(this.ranking, this.ranked);
  }
}
