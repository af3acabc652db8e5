/** Sentences to be read aloud: records are called by their labels. */
import type { Projection } from '../projection/projection.ts';
import type { RequestContext } from './request-context.ts';
import { labelOf } from './texts.ts';

/** What `nameOf` of src/analysis/answer.ts leaves in a sentence. */
const NAME = /\u27e6([^\u27e7]+)\u27e7/gu;

/**
 * The sentence with the label of each record that it names, in quotation marks. A label is that of the
 * first of the projections which has the record.
 */
export function spoken(
  context: RequestContext,
  sentence: string,
  projections?: readonly Projection[],
): Promise<string> {
  return labelled(context, sentence, (label) => `\u201c${label}\u201d`, projections);
}

/** The text with the label of each record that it names, written as told. */
export async function labelled(
  context: RequestContext,
  text: string,
  write: (label: string) => string,
  projections: readonly Projection[] = [context.projection],
): Promise<string> {
  const ids = [...new Set([...text.matchAll(NAME)].map(([, id = '']) => id))];
  const labels = await Promise.all(
    ids.map((id) => {
      const projection = projections.find((each) => each.indexOf(id) !== undefined);
      const asked = projection ? { id, projection } : id;
      return context.withRecord(asked, (record) => labelOf(record, undefined));
    }),
  );
  const byId = new Map(ids.map((id, place) => [id, labels[place] ?? id]));
  return text.replace(NAME, (_whole, id: string) => write(byId.get(id) ?? id));
}
