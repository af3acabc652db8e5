/** What a plan is made of. */
import type { GraphStore } from '../../store/graph-store.ts';
import type { InputFile, InputItem } from '../input.ts';

/** What a plan reads of the store. */
export type ImportTarget = Pick<
  GraphStore,
  'readRecords' | 'readEdges' | 'scanRecords' | 'scanEdges' | 'currentRevision'
>;

/** How files are read and judged. */
export interface PlanOptions {
  /** Reads a file as a stream of batches; see `readFile`. */
  readonly read: (file: InputFile) => AsyncIterable<readonly InputItem[]>;
  /** What the IRIs of this instance begin with; ends with a slash. */
  readonly baseIri: string;
  /** Takes the file's version where the store's is newer. */
  readonly overwrite?: boolean;
  /** Does not compare exports with what their end says. */
  readonly unchecked?: boolean;
  /**
   * The files are checked by themselves: what they may leave to a store, such as a record at the end
   * of an edge, is told and is no mistake.
   */
  readonly alone?: boolean;
  /** Where the temporary files are kept; where the system keeps them unless told. */
  readonly spoolFolder?: string;
}
