/** Sentences to be read aloud: records are called by their labels. */
import type { RequestContext } from './request-context.ts';
import { labelOf } from './texts.ts';

/** What `nameOf` of src/analysis/answer.ts leaves in a sentence. */
const NAME = /\u27e6([^\u27e7]+)\u27e7/gu;

/** The sentence with the label of each record that it names, in quotation marks. */
export function spoken(context: RequestContext, sentence: string): Promise<string> {
  return labelled(context, sentence, (label) => `\u201c${label}\u201d`);
}

/** The text with the label of each record that it names, written as told. */
export async function labelled(
  context: RequestContext,
  text: string,
  write: (label: string) => string,
): Promise<string> {
  const ids = [...new Set([...text.matchAll(NAME)].map(([, id = '']) => id))];
  const labels = await Promise.all(
    ids.map((id) => context.withRecord(id, (record) => labelOf(record, undefined))),
  );
  const byId = new Map(ids.map((id, place) => [id, labels[place] ?? id]));
  return text.replace(NAME, (_whole, id: string) => write(byId.get(id) ?? id));
}
