/** The surroundings of a question in plain text, with `nameOf` in the place of labels. */
import { counted, nameOf } from './answer.ts';
import type { Dependency } from './dependency-list.ts';
import type { FoldedQuestions, NeighbourhoodLayer, NeighbourhoodMap } from './neighbourhood-map.ts';

const SIDES = { PREREQUISITES: 'Depends on', DEPENDENTS: 'Is needed by' } as const;

const VERBS = {
  REQUIRES: 'requires',
  INFORMED_BY: 'is informed by',
  REFINES: 'refines',
  PART_OF: 'is part of',
  ANY_OF: 'needs any one of',
} as const;

/** Line by line: the question, its layers, and the dependencies among what is shown. */
export function outlineOf({
  edges,
  groupSizes,
  layers,
  question,
  readiness,
}: NeighbourhoodMap): string {
  const lines = [
    `${nameOf(question)}: ${readiness.toLowerCase()}.`,
    ...(layers.length === 0 ? ['Nothing is near it.'] : layers.flatMap(linesOfLayer)),
  ];
  if (edges.length > 0) lines.push('Dependencies among these:', ...edgeLines(edges, groupSizes));
  return `${lines.join('\n')}\n`;
}

/** `Depends on, 2 steps away: 5 questions`. */
export function headingOf({
  direction,
  distance,
  total,
}: Pick<NeighbourhoodLayer, 'direction' | 'distance' | 'total'>): string {
  return `${SIDES[direction]}, ${counted(distance, 'step')} away: ${counted(total, 'question')}`;
}

/** `12 more: 3 ready, 8 blocked, 1 settled`. */
export function foldedInWords({
  blocked,
  count,
  deadlocked,
  ready,
  settled,
}: FoldedQuestions): string {
  const states = Object.entries({ ready, blocked, deadlocked, settled })
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${number} ${state}`);
  return `${count} more: ${states.join(', ')}`;
}

function linesOfLayer(layer: NeighbourhoodLayer): readonly string[] {
  const { folded, questions } = layer;
  return [
    headingOf(layer),
    ...questions.map(({ isOnBothSides, necessaryForCount, question, readiness }) => {
      const needed =
        necessaryForCount > 0
          ? `, necessary for ${counted(necessaryForCount, 'open question')}`
          : '';
      const both = isOnBothSides ? ', on both sides' : '';
      return `  - ${nameOf(question)}: ${readiness.toLowerCase()}${needed}${both}`;
    }),
    ...(folded ? [`  - ${foldedInWords(folded)}`] : []),
  ];
}

/** One line for each edge, and one for each group of a question. */
function edgeLines(
  edges: readonly Dependency[],
  groupSizes: ReadonlyMap<string, number>,
): readonly string[] {
  const groups = new Map<string, Dependency[]>();
  for (const edge of edges) {
    const key = edge.group === null ? edge.edgeId : `${edge.from} ${edge.group}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].flatMap((group) => {
    const [edge] = group;
    if (!edge) return [];
    const missing = (groupSizes.get(edge.group ?? '') ?? group.length) - group.length;
    const names = group.map(({ to }) => nameOf(to)).join(', ');
    const others = missing > 0 ? ` or ${counted(missing, 'other')} not shown here` : '';
    return [`  - ${nameOf(edge.from)} ${VERBS[edge.kind]} ${names}${others}`];
  });
}
