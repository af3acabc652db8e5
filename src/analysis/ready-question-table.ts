/** The ready questions as flat rows. */

import { importanceOf } from '../coordination/importance.ts';
import { slugOf } from '../model/identity.ts';
import type { Projection } from '../projection/projection.ts';
import { type Truncation, truncationOf } from './answer.ts';
import type { ReadyOrder } from './ready-questions.ts';

/** Scalars only. */
export interface ReadyQuestionRow {
  /** Place in the list, from 1. */
  readonly place: number;
  readonly id: string;
  readonly slug: string;
  readonly necessaryForCount: number;
  readonly unblocksCount: number;
  readonly statedImportance: number | null;
}

/** The first rows of the list, and whether rows were left out. */
export function readyQuestionRows(
  projection: Projection,
  order: ReadyOrder,
  limit: number,
): { readonly rows: readonly ReadyQuestionRow[]; readonly truncated: Truncation | null } {
  const rows = order.first(limit).map(({ question, ...counts }, index) => {
    const node = projection.indexOf(question);
    const importance = node === undefined ? undefined : importanceOf(projection, node);
    return {
      place: index + 1,
      id: question,
      slug: slugOf(question),
      ...counts,
      statedImportance: importance ?? null,
    };
  });
  return {
    rows,
    truncated: truncationOf([{ list: 'rows', shown: rows.length, total: order.total }]),
  };
}
