/** What the tables of resilience and of the spread of knowledge share. */

import { truncationOf } from '../../../analysis/answer.ts';
import { slugOf } from '../../../model/identity.ts';
import { kindValue } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import type { SchemaRecordKind } from '../../generated/resolver-types.ts';
import { handleAt } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { spoken } from '../../spoken.ts';
import { labelOf } from '../../texts.ts';

const MOST_ROWS = 2_000;

/** Throws BAD_USER_INPUT for a number of rows out of bounds. */
export function checkRows(limit: number): void {
  checkRange('limit', limit, 1, MOST_ROWS);
}

/** A table of the rows that are shown, of all that there are. */
export function tableOf<Row>(
  context: RequestContext,
  rows: readonly Row[],
  totalCount: number,
  sentence: string,
) {
  return {
    rows,
    totalCount,
    sentence,
    asOf: context.sealed(context.projection.revision),
    truncated: truncationOf([{ list: 'rows', shown: rows.length, total: totalCount }]),
  };
}

/** How rows name a record; the text that names it is read when it is asked for. */
export function namesOfRecord(projection: Projection, node: number) {
  const { id, kind } = handleAt(projection, node);
  const slug = slugOf(id);
  return { id, kind: kindValue(kind) as SchemaRecordKind, slug, label: slug, title: slug };
}

/** The text that names the record of a row. */
export function labelOfRow(
  { id }: { readonly id: string },
  _arguments: object,
  context: RequestContext,
) {
  return context.withRecord(id, (record) => labelOf(record, undefined));
}

/** The sentence of an answer with the labels of the records that it names. */
export function aloud(
  { sentence }: { readonly sentence: string },
  _arguments: object,
  context: RequestContext,
) {
  return spoken(context, sentence);
}
