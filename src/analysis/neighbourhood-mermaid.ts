/**
 * The surroundings of a question as source for a Mermaid flowchart, with `nameOf` in the place of
 * labels. Shape and letter tell the state, so that no colour is needed.
 */
import { nameOf } from './answer.ts';
import type { Dependency } from './dependency-list.ts';
import type { NeighbourhoodLayer, NeighbourhoodMap } from './neighbourhood-map.ts';
import { foldedInWords, headingOf } from './neighbourhood-outline.ts';
import type { ReadinessName } from './readiness-outline.ts';

/** Letter, and the signs that make the shape. */
const SHAPES: Readonly<Record<ReadinessName, readonly [string, string, string]>> = {
  SETTLED: ['S', '[[', ']]'],
  READY: ['R', '([', '])'],
  BLOCKED: ['B', '[', ']'],
  DEADLOCKED: ['D', '{{', '}}'],
};

const ARROWS = {
  REQUIRES: '-->|requires|',
  INFORMED_BY: '-.->|informed by|',
  REFINES: '-.->|refines|',
  PART_OF: '-.->|part of|',
} as const;

/** The source; each question has one node, in the layer that lists it first. */
export function mermaidOf(map: NeighbourhoodMap): string {
  const numbers = new Map([[map.question, 0]]);
  const layers = map.layers.flatMap((layer, place) => linesOfLayer(layer, place, numbers));
  const lines = [
    'flowchart TD',
    '  %% S settled: double box, R ready: rounded, B blocked: box, D deadlocked: hexagon',
    '  accTitle: A question and what is around it',
    '  accDescr: Arrows lead from what depends to what it depends on.',
    `  ${nodeOf(0, map.question, map.readiness, 'Asked about, ')}`,
    '  style q0 stroke-width:4px',
    ...layers,
    ...edgeLines(map.edges, numbers),
  ];
  return `${lines.join('\n')}\n`;
}

function nodeOf(number: number, id: string, readiness: ReadinessName, before = ''): string {
  const [letter, start, end] = SHAPES[readiness];
  return `q${number}${start}"${before}${letter}: ${nameOf(id)}"${end}`;
}

function linesOfLayer(
  layer: NeighbourhoodLayer,
  place: number,
  numbers: Map<string, number>,
): readonly string[] {
  const nodes = layer.questions
    .filter(({ question }) => !numbers.has(question))
    .map(({ question, readiness }) => {
      numbers.set(question, numbers.size);
      return `    ${nodeOf(numbers.size - 1, question, readiness)}`;
    });
  const folded = layer.folded ? [`    f${place}>"${foldedInWords(layer.folded)}"]`] : [];
  if (nodes.length + folded.length === 0) return [];
  return [`  subgraph l${place}["${headingOf(layer)}"]`, ...nodes, ...folded, '  end'];
}

/** Members of one group share its number. */
function edgeLines(
  edges: readonly Dependency[],
  numbers: ReadonlyMap<string, number>,
): readonly string[] {
  const groups = new Map<string, number>();
  return edges.map(({ from, group, kind, to }) => {
    const key = `${from} ${group}`;
    if (kind === 'ANY_OF' && !groups.has(key)) groups.set(key, groups.size + 1);
    const arrow = kind === 'ANY_OF' ? `-.->|any of group ${groups.get(key)}|` : ARROWS[kind];
    return `  q${numbers.get(from)} ${arrow} q${numbers.get(to)}`;
  });
}
