/** Ready questions as resolvers hand them on: sentences and reasons are made when they are asked for. */

import type { Truncation } from '../analysis/answer.ts';
import {
  explainReadyQuestion,
  type ReadyQuestionExplanation,
} from '../analysis/ready-question-reasons.ts';
import type { ReadyQuestionRow } from '../analysis/ready-question-table.ts';
import type { ReadyOrder, ReadyQuestion } from '../analysis/ready-questions.ts';
import type { Projection } from '../projection/projection.ts';
import { cursorOf, type Page } from './pages.ts';
import { knownHandle, type RecordHandle } from './record-handle.ts';

/** An item of the list. */
export class ReadyQuestionHandle {
  readonly projection: Projection;
  readonly item: ReadyQuestion;
  readonly node: RecordHandle;
  #explanation: ReadyQuestionExplanation | undefined;

  constructor(projection: Projection, item: ReadyQuestion) {
    this.projection = projection;
    this.item = item;
    this.node = knownHandle(projection, item.question);
  }

  get cursor(): string {
    return cursorOf(this.item.question);
  }

  /** O(n + m) when first asked for. */
  get explanation(): ReadyQuestionExplanation {
    this.#explanation ??= explainReadyQuestion(this.projection, this.item);
    return this.#explanation;
  }
}

/** A page of the list; `order` is that of the whole of it. */
export interface ReadyQuestionPage extends Pick<Page<unknown>, 'totalCount' | 'pageInfo'> {
  readonly order: ReadyOrder;
  readonly edges: readonly ReadyQuestionHandle[];
  readonly nodes: readonly RecordHandle[];
  readonly asOf: string;
}

/** The beginning of the list as flat rows. */
export interface ReadyQuestionTableHandle {
  readonly order: ReadyOrder;
  readonly rows: readonly ReadyQuestionRow[];
  readonly totalCount: number;
  readonly asOf: string;
  readonly truncated: Truncation | null;
}
