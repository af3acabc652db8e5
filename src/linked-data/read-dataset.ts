/** The data set node of an export, which tells its base IRI and what it should hold. */
import { ReadMistake } from './read-mistake.ts';
import { type ReadNode, type Statement, shownTerm, termKey } from './read-terms.ts';
import { DATASET_IRIS, RDF_IRIS } from './read-vocabulary.ts';

/** What every IRI of a data set ends with after the base IRI. */
const DATASET_PATH = '.well-known/void#dataset';

const TOTALS = ['recordCount', 'edgeCount', 'contentDigest'] as const;

/** Totals of an export as they are stated, by key. */
export type StatedTotals = { readonly [key in (typeof TOTALS)[number]]?: string | number };

/** The base IRI of the data set with the IRI; undefined for any other IRI. */
export function baseOfDataset(iri: string): string | undefined {
  return iri.endsWith(`/${DATASET_PATH}`) ? iri.slice(0, -DATASET_PATH.length) : undefined;
}

/** Whether the statement says that its subject is a data set. */
export function saysDataset({ property, object }: Statement): boolean {
  return property === RDF_IRIS.type && object.value === DATASET_IRIS.class;
}

/** What the data set says of its totals; undefined when it says nothing. Throws `ReadMistake`. */
export function readStatedTotals({ statements }: ReadNode): StatedTotals | undefined {
  const found = TOTALS.flatMap((key) => {
    const stated = statements.filter(({ property }) => property === DATASET_IRIS[key]);
    const [first] = new Map(stated.map((each) => [termKey(each.object), each])).values();
    if (first === undefined) return [];
    const { object, line } = first;
    const isCount = key !== 'contentDigest';
    const isRight = object.is === 'literal' && (!isCount || /^\d{1,15}$/.test(object.value));
    if (isRight && new Set(stated.map((each) => termKey(each.object))).size === 1) {
      return [[key, isCount ? Number(object.value) : object.value] as const];
    }
    throw new ReadMistake(
      `The data set has the ${key} ${shownTerm(object)}, which is wrong.`,
      line,
    );
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
