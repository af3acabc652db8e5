/** A ranking and its items as answers tell them: what is dear is computed when it is first asked for. */
import { importanceOf, statedImportances } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { type Estimation, MOST_NAMES } from '../answer.ts';
import { type RankingRequest, valueOrder } from '../bottlenecks.ts';
import { type ReadinessName, readinessOf } from '../readiness-outline.ts';
import { type BottleneckExplanation, explainBottleneck } from './explain.ts';
import type { LostNumbers } from './lazy-measures.ts';
import { betweennessEstimation } from './question-measures.ts';
import { type BottleneckSubject, type ScorePart, scoreParts } from './score.ts';
import { bottleneckSentence, rankingSentence, unknownNeeds } from './sentences.ts';
import { type StatedPlace, statedPlaces } from './stated-places.ts';
import type { Certificate, RankedRecord, ValueOrder } from './value-order.ts';

/** Places that are looked at first. */
const FIRST_PLACES = 100;
/** How many times as many places are looked at when a filter left too few. */
const GROWTH = 4;

/** The whole ranking; listed are the items that fit a filter, with their ranks in the whole. */
export class BottleneckRanking {
  readonly projection: Projection;
  readonly request: RankingRequest;
  readonly order: ValueOrder;
  readonly #fits: ((node: number) => boolean) | undefined;
  /** Those that were listed, by node. */
  readonly #items = new Map<number, Bottleneck>();
  readonly #lost = new Map<number, LostNumbers>();
  #places: ReadonlyMap<number, StatedPlace> | undefined;

  constructor(
    projection: Projection,
    request: RankingRequest,
    fits?: ((node: number) => boolean) | undefined,
  ) {
    this.projection = projection;
    this.request = request;
    this.order = valueOrder(projection, request);
    this.#fits = fits;
  }

  get of(): BottleneckSubject {
    return this.request.of;
  }

  /** How many records are ranked, whatever fits. */
  get total(): number {
    return this.order.total;
  }

  /** How many of them fit the filter, as far as is known by now. O(n). */
  get listedCount(): number {
    const fits = this.#fits;
    if (!fits) return this.total;
    return this.order.measures.eligible.reduce(
      (count, node) => count + (this.order.valueOf(node) > 0 && fits(node) ? 1 : 0),
      0,
    );
  }

  /** All items. */
  get listed(): readonly Bottleneck[] {
    return this.items(0, this.listedCount);
  }

  /** The listed items from one place up to, but not including, another one. */
  items(start: number, end: number): readonly Bottleneck[] {
    return this.#listed((found) => found >= end)
      .slice(start, end)
      .map((place) => this.#itemOf(place));
  }

  /** The place of a record among the listed items, from 0; -1 when it is not among them. */
  placeOf(id: string): number {
    const node = this.projection.indexOf(id);
    if (node === undefined || this.order.valueOf(node) === 0) return -1;
    if (this.#fits && !this.#fits(node)) return -1;
    let place = -1;
    this.#listed((_found, places) => {
      place = places.findIndex(({ ranked }) => ranked.node === node);
      return place !== -1;
    });
    return place;
  }

  /** How far the ranking is exact. */
  get certificate(): Certificate {
    return this.order.certificate;
  }

  /**
   * Places among the ranked records with a stated importance, whatever fits. Empty when there are more
   * of them than can be counted exactly.
   */
  get places(): ReadonlyMap<number, StatedPlace> {
    this.#places ??= this.#findPlaces();
    return this.#places;
  }

  /** The item of a record that is ranked, whatever was listed. O(n) where it was not. */
  itemAt(node: number): Bottleneck {
    const known = this.#items.get(node);
    if (known) return known;
    const rank = this.order.rankOf(node);
    const isExact = this.certificate.exactPlaces === this.total;
    return this.#itemOf({ ranked: { rank, node, value: this.order.valueOf(node) }, isExact });
  }

  /** Whether the filter leaves a record in. */
  isListed(node: number): boolean {
    return this.#fits?.(node) ?? true;
  }

  /** What is lost without a record; of all that were listed at once, where it was not counted yet. */
  lostBy(node: number): LostNumbers {
    const known = this.#lost.get(node);
    if (known) return known;
    const { first, sweeps } = this.order.measures;
    const nodes = new Set([...this.#items.keys(), node]);
    const unknown = Uint32Array.from([...nodes].filter((each) => !this.#lost.has(each)));
    const found = sweeps.countLost(unknown.map((each) => each - first));
    unknown.forEach((each, index) => {
      const numbers = found[index];
      if (numbers) this.#lost.set(each, numbers);
    });
    return this.#lost.get(node) ?? { lost: 0, direct: 0 };
  }

  get sentence(): string {
    return rankingSentence(this, this.#top());
  }

  /** What the records do not tell, each as a sentence. */
  get unknown(): readonly string[] {
    return unknownNeeds(this.projection, this.of);
  }

  get estimated(): Estimation | null {
    return this.of === 'QUESTION' ? betweennessEstimation(this.projection) : null;
  }

  /** The listed places from the first on, as many as `isEnough` wants, or all. */
  #listed(
    isEnough: (found: number, places: readonly ListedPlace[]) => boolean,
  ): readonly ListedPlace[] {
    const isChosen = this.#settleFitting();
    for (let wanted = FIRST_PLACES; ; wanted *= GROWTH) {
      const { exact, nodes } = isChosen ? this.order.known(wanted) : this.order.front(wanted);
      const places = this.order
        .ranked(nodes)
        .map((ranked, place) => ({ ranked, isExact: place < exact }))
        .filter(({ ranked }) => this.isListed(ranked.node));
      if (isEnough(places.length, places) || nodes.length >= this.total) return places;
    }
  }

  /**
   * Where the whole is too dear, a filter has the values of what fits made exact, and no places; true
   * when it was so.
   */
  #settleFitting(): boolean {
    const { measures } = this.order;
    if (!this.#fits || measures.isAffordable) return false;
    this.order.settle(measures.eligible.filter((node) => this.isListed(node)));
    return true;
  }

  #itemOf({ isExact, ranked }: ListedPlace): Bottleneck {
    const item = new Bottleneck(this, ranked, isExact);
    this.#items.set(ranked.node, item);
    return item;
  }

  /** As many of the first places as a sentence about them needs: down to the fourth after the best ones. */
  #top(): readonly ListedPlace[] {
    return this.#listed((found, places) => {
      const better = places.findIndex(({ ranked }) => ranked.rank !== places[0]?.ranked.rank);
      return better !== -1 && found > better + MOST_NAMES;
    });
  }

  #findPlaces(): ReadonlyMap<number, StatedPlace> {
    const stated = Uint32Array.from(statedImportances(this.projection).keys())
      .filter((node) => this.order.valueOf(node) > 0)
      .sort();
    if (!this.order.settle(stated)) return new Map();
    const valued = Array.from(stated, (node) => ({ node, value: this.order.valueOf(node) }))
      .filter(({ value }) => value > 0)
      .sort((left, right) => right.value - left.value || left.node - right.node);
    return statedPlaces(this.projection, valued);
  }
}

/** A record at its place. */
export interface ListedPlace {
  readonly ranked: RankedRecord;
  /** Whether no other record can stand there. */
  readonly isExact: boolean;
}

/** One place of a ranking with its reasons. */
export class Bottleneck {
  readonly ranking: BottleneckRanking;
  readonly ranked: RankedRecord;
  /** Whether place, value and parts are exact; else the value and the dear parts are the most possible. */
  readonly isExact: boolean;
  /** Global id of the record. */
  readonly id: string;
  readonly parts: readonly ScorePart[];
  /** What its value surely reaches; the value itself where that is exact. */
  readonly leastValue: number;
  #explanation: BottleneckExplanation | undefined;

  constructor(ranking: BottleneckRanking, ranked: RankedRecord, isExact: boolean) {
    const { order, projection, request } = ranking;
    this.ranking = ranking;
    this.ranked = ranked;
    this.isExact = isExact;
    this.id = projection.idOf(ranked.node);
    this.parts = scoreParts(order.measures, ranked.node, request.weights, request.of);
    this.leastValue = order.leastValueOf(ranked.node);
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

  get lostCount(): number {
    return this.ranking.lostBy(this.ranked.node).lost;
  }

  get directCount(): number {
    return this.ranking.lostBy(this.ranked.node).direct;
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
    return bottleneckSentence(this.ranking, this);
  }
}
