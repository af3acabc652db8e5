import type { SearchQuery } from '../linking/query.ts';
import type { SearchPart } from '../linking/score.ts';
import type { StoredRecord } from '../model/states.ts';
import type { RecordHandle } from './record-handle.ts';

/** A result as resolvers hand it on: highlights are made when they are asked for. */
export interface SearchHandle {
  readonly cursor: string;
  readonly node: RecordHandle;
  readonly score: number;
  readonly parts: readonly SearchPart[];
  readonly record: StoredRecord;
  readonly query: SearchQuery;
}
