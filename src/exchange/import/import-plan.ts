/** What an import would do, told before anything is written. */
import { MODEL } from '../../model/generated/model.ts';
import type { PutChange } from '../../store/graph-store.ts';
import type { Place } from '../input.ts';

/** What becomes of each thing in the files; every one is of exactly one category. */
export const CATEGORIES = [
  'added',
  'changed',
  'same',
  'conflicting',
  'ignored',
  'mistaken',
] as const;

/** One of the categories. */
export type Category = (typeof CATEGORIES)[number];

/** How many things are of each category. */
export type Counts = Readonly<Record<Category, number>>;

/** Kinds, then edge types: what entries can be. */
export const SORTS: readonly string[] = [
  ...MODEL.kinds.map(({ name }) => name),
  ...MODEL.edges.map(({ type }) => type),
];

/** One thing of a category. */
export interface PlanItem {
  /** Id of the record or edge, as far as it has one. */
  readonly id?: string;
  readonly place: Place;
  /** For what is changed, the names of the fields; else a sentence. Absent where nothing is to say. */
  readonly reason?: string;
}

/** The most items that a plan lists of each category; its counts are always right. */
export const MAXIMUM_LISTED = 1_000;

/** What an import would do. It holds open files until it is closed. */
export interface ImportPlan {
  /** Names of the files. */
  readonly files: readonly string[];
  /** Revision of the store that the files were compared with. */
  readonly revision: number;
  readonly counts: Counts;
  /** Counts of each kind and edge type that occurs, in the order of the model; `''` for what is neither. */
  readonly sorts: readonly { readonly name: string; readonly counts: Counts }[];
  /** The first found of each category, at most `MAXIMUM_LISTED`, by place. */
  readonly lists: Readonly<Record<Category, readonly PlanItem[]>>;
  /** Exports that were cut or altered, a sentence for each; they are among the mistakes as well. */
  readonly damage: readonly string[];
  /** Sentences that are worth knowing and hinder nothing. */
  readonly notes: readonly string[];
  /** Whether nothing is mistaken or conflicting. */
  readonly isClean: boolean;
  /** Whether edges are to be written whose type must not run in a circle. */
  readonly hasAcyclicEdges: boolean;
  /** What is to be written, records before edges; may be asked for again from the beginning. */
  changes(): Iterable<PutChange>;
  /** Releases the files. */
  close(): void;
}
