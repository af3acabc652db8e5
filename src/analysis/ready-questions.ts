/** Questions on which work can begin, and what settling each would open. */
import { at, rowOf } from '../algorithms/csr.ts';
import { certifyPlaces } from '../algorithms/first-places.ts';
import { READINESS } from '../algorithms/readiness.ts';
import type { SweptCounts } from '../algorithms/swept-counts.ts';
import { derive } from '../projection/derive.ts';
import type { Projection } from '../projection/projection.ts';
import {
  openQuestionsInForce,
  type QuestionGraph,
  questionGraph,
} from '../research/question-graph.ts';
import { necessitySweeps } from './bottlenecks/question-measures.ts';

/** A ready question by its global id. */
export interface ReadyQuestion {
  readonly question: string;
  /** Open questions that cannot be settled without it. */
  readonly necessaryForCount: number;
  /** Blocked questions that become ready at once when it is settled. */
  readonly unblocksCount: number;
}

/** Ready questions in force, by question number, and for each how many become ready with it. */
interface ReadyList {
  readonly questions: Uint32Array;
  readonly unblocks: Uint32Array;
}

const readyList: (projection: Projection) => ReadyList = derive((projection) => {
  const graph = questionGraph(projection);
  const questions = Uint32Array.from(
    openQuestionsInForce(projection),
    (node) => node - graph.first,
  ).filter((question) => graph.readiness.state[question] === READINESS.READY);
  return { questions, unblocks: questions.map((question) => unblockedBy(graph, question).length) };
});

/** More than there can be questions, so that the number behind a question counts before what it unblocks. */
const MORE_THAN_ALL = 2 ** 22;

/**
 * The ready questions in force that fit: those that more depends on come first, then those that unblock
 * more, then by id. The order is found as far as somebody asks: sure bounds stand for the numbers that
 * nobody has swept yet.
 */
export class ReadyOrder {
  readonly #projection: Projection;
  readonly #list: ReadyList;
  readonly #necessity: SweptCounts;
  /** One number that orders as the list does, by place among those that fit; a bound where it is not exact. */
  readonly #keys: Float64Array;

  constructor(projection: Projection, fits: (node: number) => boolean = () => true) {
    const { questions, unblocks } = readyList(projection);
    const { first } = questionGraph(projection);
    const isKept = (_: number, index: number) => fits(first + at(questions, index));
    this.#projection = projection;
    this.#list = { questions: questions.filter(isKept), unblocks: unblocks.filter(isKept) };
    this.#necessity = necessitySweeps(projection);
    this.#keys = Float64Array.from(this.#list.questions, (_, index) => this.#keyOf(index));
  }

  get total(): number {
    return this.#list.questions.length;
  }

  /** How many of them would make others ready at once. O(n). */
  get unblocking(): number {
    return this.#list.unblocks.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  }

  /** The first of them, at most so many. */
  first(count: number): readonly ReadyQuestion[] {
    return Array.from(this.#places(count), (index) => this.#itemAt(index));
  }

  /** The place of a question among them, from 0; -1 when it is not there. */
  placeOf(id: string): number {
    const node = this.#projection.indexOf(id);
    const { first } = questionGraph(this.#projection);
    const index = node === undefined ? -1 : this.#list.questions.indexOf(node - first);
    if (index === -1) return -1;
    this.#settle(Uint32Array.of(index));
    const own = this.#keys[index] ?? 0;
    // Whatever may stand before it is known when there are so many exact places.
    const most = this.#keys.reduce((sum, key) => sum + (key >= own ? 1 : 0), 0);
    return this.#places(most).indexOf(index);
  }

  #places(count: number): Uint32Array {
    const { indices } = certifyPlaces(
      {
        values: this.#keys,
        isExact: (index) => this.#necessity.isExact(at(this.#list.questions, index)),
        settle: (unknown) => this.#settle(unknown),
      },
      Math.min(count, this.total),
      () => true,
    );
    return indices;
  }

  #settle(indices: Uint32Array): void {
    this.#necessity.settle(indices.map((index) => at(this.#list.questions, index)));
    for (const index of indices) this.#keys[index] = this.#keyOf(index);
  }

  #keyOf(index: number): number {
    const { questions, unblocks } = this.#list;
    const most = Math.ceil(this.#necessity.weight[at(questions, index)] ?? 0);
    return most * MORE_THAN_ALL + at(unblocks, index);
  }

  #itemAt(index: number): ReadyQuestion {
    const { questions, unblocks } = this.#list;
    const question = at(questions, index);
    return {
      question: this.#projection.idOf(questionGraph(this.#projection).first + question),
      necessaryForCount: this.#necessity.weight[question] ?? 0,
      unblocksCount: at(unblocks, index),
    };
  }
}

/** All ready questions in force, in their order, whatever it costs. */
export function findReadyQuestions(projection: Projection): readonly ReadyQuestion[] {
  const order = new ReadyOrder(projection);
  return order.first(order.total);
}

/** Questions whose every unmet prerequisite and group goes away with the one question; ascending numbers. */
export function unblockedBy({ open }: QuestionGraph, question: number): readonly number[] {
  const owners = Array.from(rowOf(open.groupsWith, question), (group) =>
    at(open.groupOwner, group),
  );
  const waiting = new Set([...rowOf(open.dependents, question), ...owners]);
  return [...waiting]
    .filter((dependent) => {
      const otherHard = rowOf(open.hard, dependent).some((other) => other !== question);
      const otherGroup = rowOf(open.groupsOf, dependent).some(
        (group) => !rowOf(open.groupMembers, group).includes(question),
      );
      return !otherHard && !otherGroup;
    })
    .sort((left, right) => left - right);
}
