/** How two kinds of record are linked in the schema: the shortest ways over types of edge. */
import { type EdgeType, type KindName, MODEL } from '../../model/generated/model.ts';

/** From one kind to the next over edges of these types, in either direction. */
export interface WayStep {
  readonly from: KindName;
  /** In the order of the schema. */
  readonly types: readonly EdgeType[];
  readonly to: KindName;
}

/** From rows to columns. */
export type Way = readonly WayStep[];

/** One pair of kinds that a type of edge links. */
interface Link {
  readonly type: EdgeType;
  readonly ends: readonly [KindName, KindName];
  /** The type may lead to any kind. */
  readonly isOpenEnded: boolean;
}

const KINDS = MODEL.kinds.map(({ name }) => name as KindName);

/** Of several ways one over these is taken, the first of them before the others. */
const PREFERRED: readonly KindName[] = ['Method', 'Finding', 'Question'];

const PLACES = new Map([...new Set([...PREFERRED, ...KINDS])].map((kind, place) => [kind, place]));

/** People are on no way: what leads through one of them would tell of one person. */
const LINKS: readonly Link[] = MODEL.edges.flatMap(({ pairs, type }) =>
  pairs.flatMap(({ source, target }) =>
    kindsAt(source).flatMap((from) =>
      kindsAt(target).map((to) => ({
        type: type as EdgeType,
        ends: [from, to] as const,
        isOpenEnded: source === '*' || target === '*',
      })),
    ),
  ),
);

function kindsAt(end: string): readonly KindName[] {
  return KINDS.filter((kind) => kind !== 'Person' && (end === '*' || end === kind));
}

/** Kinds in the order in which a way goes through them. */
interface Beginning {
  readonly kinds: readonly KindName[];
  /** Steps over types that may lead to any kind. */
  readonly openEnded: number;
}

/**
 * The shortest ways of one step or more between two kinds. Over given types of edge all of them, in
 * the order of their kinds. Otherwise one, on which at most one step is over types that may lead to any
 * kind: two such steps would link everything with everything. Empty where there is none.
 * O(kinds * links).
 */
export function shortestWays(
  rows: KindName,
  columns: KindName,
  via?: ReadonlySet<EdgeType>,
): readonly Way[] {
  const links = via ? linksOver(via) : LINKS;
  let beginnings: readonly Beginning[] = [{ kinds: [rows], openEnded: 0 }];
  const seen = new Set<string>();
  while (beginnings.length > 0) {
    const longer = beginnings
      .flatMap((beginning) => oneStepOn(links, beginning))
      .filter((each) => each.openEnded <= 1 && !seen.has(placeReached(each)));
    const whole = longer.map(({ kinds }) => kinds).filter((kinds) => kinds.at(-1) === columns);
    if (whole.length > 0) {
      const ways = whole.sort(inOrder).map((kinds) => stepsOf(links, kinds));
      return via ? ways : ways.slice(0, 1);
    }
    for (const each of longer) seen.add(placeReached(each));
    beginnings = longer;
  }
  return [];
}

/** Who names a type of edge wants it, wherever it may lead. */
function linksOver(via: ReadonlySet<EdgeType>): readonly Link[] {
  return LINKS.filter(({ type }) => via.has(type)).map((link) => ({ ...link, isOpenEnded: false }));
}

function oneStepOn(links: readonly Link[], { kinds, openEnded }: Beginning): readonly Beginning[] {
  const last = kinds.at(-1);
  return KINDS.flatMap((kind) => {
    const between = linksBetween(links, last, kind);
    if (between.length === 0) return [];
    return [{ kinds: [...kinds, kind], openEnded: openEnded + (between[0]?.isOpenEnded ? 1 : 0) }];
  });
}

/** What a beginning can go on from: shorter ones to the same place make it needless. */
function placeReached({ kinds, openEnded }: Beginning): string {
  return `${kinds.at(-1)} ${openEnded}`;
}

/** The links of two kinds; open-ended ones only where there is no other. */
function linksBetween(
  links: readonly Link[],
  from: KindName | undefined,
  to: KindName,
): readonly Link[] {
  const between = links.filter(
    ({ ends: [one, other] }) => (one === from && other === to) || (one === to && other === from),
  );
  const own = between.filter(({ isOpenEnded }) => !isOpenEnded);
  return own.length > 0 ? own : between;
}

function inOrder(left: readonly KindName[], right: readonly KindName[]): number {
  const differing = left.findIndex((kind, place) => kind !== right[place]);
  return placeOf(left[differing]) - placeOf(right[differing]);
}

function placeOf(kind: KindName | undefined): number {
  return kind === undefined ? -1 : (PLACES.get(kind) ?? -1);
}

function stepsOf(links: readonly Link[], kinds: readonly KindName[]): Way {
  return kinds.slice(1).map((to, place) => {
    const from = kinds[place] ?? to;
    const types = linksBetween(links, from, to).map(({ type }) => type);
    return { from, types: [...new Set(types)], to };
  });
}
