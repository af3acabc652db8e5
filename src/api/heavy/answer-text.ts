import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../request-context.ts';
import { buildServedSchema } from '../schema.ts';
import { type AskedOperation, answerOperation, type WrittenAnswer } from './written-answer.ts';

/** Documents that are kept parsed. */
const KEPT_DOCUMENTS = 200;

/** Answers an operation that was validated elsewhere, from its text. */
export type OperationAnswerer = (
  asked: AskedOperation,
  context: RequestContext,
) => Promise<WrittenAnswer>;

/** Answers over a served schema of its own. */
export function operationAnswerer(): OperationAnswerer {
  const schema = buildServedSchema();
  const documents = new LRUCache<string, DocumentNode>({ max: KEPT_DOCUMENTS });
  return async (asked, context) => {
    const document = documents.get(asked.source) ?? parse(asked.source);
    documents.set(asked.source, document);
    return await answerOperation(schema, document, asked, context);
  };
}
