/** Ways between kinds and chains of records, by trying them all. */
import { MODEL } from '../../src/model/generated/model.ts';
import { idOf, type States } from './visible-knowledge.ts';

/** Kinds in their order, and the types of edge of each step. */
export interface ExpectedWay {
  readonly kinds: readonly string[];
  readonly types: readonly (readonly string[])[];
}

const KINDS: readonly string[] = MODEL.kinds.map(({ name }) => name);

const LONGEST = 6;

/** Whether edges of a type can link records of the kinds, only since they may lead to any kind, or not. */
function linkOf(type: string, one: string, other: string): 'own' | 'any' | undefined {
  if (one === 'Person' || other === 'Person') return undefined;
  const pairs = MODEL.edges.find((edge) => edge.type === type)?.pairs ?? [];
  const fits = (end: string, kind: string) => end === '*' || end === kind;
  const between = pairs.filter(
    ({ source, target }) =>
      (fits(source, one) && fits(target, other)) || (fits(source, other) && fits(target, one)),
  );
  if (between.length === 0) return undefined;
  return between.some(({ source, target }) => source !== '*' && target !== '*') ? 'own' : 'any';
}

/** The types of a step, and whether they are there only since they may lead to any kind. */
function stepOf(one: string, other: string, via: readonly string[] | undefined) {
  const types = MODEL.edges.map(({ type }) => type as string);
  if (via) {
    const named = types.filter((type) => via.includes(type) && linkOf(type, one, other));
    return { types: named, isAny: false };
  }
  const own = types.filter((type) => linkOf(type, one, other) === 'own');
  if (own.length > 0) return { types: own, isAny: false };
  return { types: types.filter((type) => linkOf(type, one, other)), isAny: true };
}

/** Every shortest way over the types; without them, those with at most one step to any kind. */
export function expectedWays(
  rows: string,
  columns: string,
  via?: readonly string[],
): readonly ExpectedWay[] {
  const ofLength = (from: string, length: number, anys: number): readonly ExpectedWay[] => {
    if (length === 0) return from === columns ? [{ kinds: [from], types: [] }] : [];
    return KINDS.flatMap((next) => {
      const { types, isAny } = stepOf(from, next, via);
      if (types.length === 0 || anys + Number(isAny) > 1) return [];
      return ofLength(next, length - 1, anys + Number(isAny)).map((rest) => ({
        kinds: [from, ...rest.kinds],
        types: [types, ...rest.types],
      }));
    });
  };
  for (let length = 1; length <= LONGEST; length++) {
    const found = ofLength(rows, length, 0);
    if (found.length > 0) return found;
  }
  return [];
}

/** How many chains lead from each row to each column, by `row column`. */
export function expectedCells(
  { edges, records }: States,
  ways: readonly ExpectedWay[],
): ReadonlyMap<string, number> {
  const kept = records.filter(({ fields }) => fields['lifecycle'] !== 'RETRACTED');
  const ofKind = (kind: string | undefined) =>
    kept.filter((record) => record.kind === kind).map(idOf);
  const areLinked = (one: string, other: string, types: readonly string[] = []) =>
    edges.some(
      ({ source, target, type }) =>
        types.includes(type) &&
        ((source === one && target === other) || (source === other && target === one)),
    );
  const cells = new Map<string, number>();
  const follow = (way: ExpectedWay, chain: readonly string[]): void => {
    const last = chain.at(-1) ?? '';
    if (chain.length === way.kinds.length) {
      const key = `${chain[0]} ${last}`;
      if (chain[0] !== last) cells.set(key, (cells.get(key) ?? 0) + 1);
      return;
    }
    for (const next of ofKind(way.kinds[chain.length])) {
      if (areLinked(last, next, way.types[chain.length - 1])) follow(way, [...chain, next]);
    }
  };
  for (const way of ways) for (const row of ofKind(way.kinds[0])) follow(way, [row]);
  return cells;
}
