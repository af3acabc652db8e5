import { describe, expect, it } from 'vitest';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { hasCycle } from './cycles.ts';
import { abstractQuestions, expectedPrerequisites } from './expected-prerequisites.ts';
import { KNOWLEDGE_GRAPHS } from './knowledge-cases.ts';
import { VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

/** Features that make the graphs worth testing on, as seen by the viewer. */
function featuresOf(seed: number): Readonly<Record<string, boolean>> {
  const graph = makeRandomKnowledgeGraph(seed);
  const visible = visiblePart(graph);
  const known = new VisibleKnowledge(visible);
  const needs = expectedPrerequisites(known);
  const open = known.openQuestions();
  const hard = abstractQuestions(known).hardEdges.filter((edge) =>
    edge.every((end) => open.includes(end)),
  );
  const grouped = open.flatMap((owner) =>
    needs.unmetGroups(owner).flatMap(({ members }) => members.map((to) => [owner, to] as const)),
  );
  const states = open.map(needs.stateOf);
  const hiddenEdge = graph.edges.some(({ fields }) => fields['visibility'] !== 'PUBLIC');
  return {
    'cycles through groups only': !hasCycle(hard) && hasCycle([...hard, ...grouped]),
    'masked questions': graph.records.some(
      ({ kind, fields }) => kind === 'Question' && fields['visibility'] !== 'PUBLIC',
    ),
    'masked edges': hiddenEdge,
    deadlocks: states.includes('DEADLOCKED'),
    'questions behind a deadlock': open.some(needs.isBehind),
    'ready questions': states.includes('READY'),
    'retracted methods': known.ids('Method').some((method) => known.isRetracted(method)),
    'retracted questions with a settled status': known
      .ids('Question')
      .some((id) => known.isRetracted(id) && known.value(id, 'status') === 'ANSWERED'),
    'superseded methods': known
      .ids('Method')
      .some((id) => !known.isActive(id) && !known.isRetracted(id)),
    'ready questions that are not in force': open.some(
      (id) => needs.stateOf(id) === 'READY' && !known.isActive(id),
    ),
    'questions not in force that hold others up': open.some(
      (id) => !known.isActive(id) && needs.softReach(id).length > 0,
    ),
    'settled questions over a wholly open group': known
      .ids('Question')
      .some((id) =>
        needs.inconsistentWith(id).some((other) => !known.targets('REQUIRES', id).includes(other)),
      ),
    'groups with two owners': known
      .ids('PrerequisiteGroup')
      .some((group) => known.sources('HAS_GROUP', group).length > 1),
    'stated importance': known.sources('ON_RUBRIC', 'rubric/importance').length > 0,
  };
}

describe('makeRandomKnowledgeGraph', () => {
  it('gives the same graph for the same seed', () => {
    expect(makeRandomKnowledgeGraph(7)).toEqual(makeRandomKnowledgeGraph(7));
    expect(makeRandomKnowledgeGraph(7)).not.toEqual(makeRandomKnowledgeGraph(8));
  });

  it('has every feature that is hard to get right in at least a tenth of the graphs', () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= KNOWLEDGE_GRAPHS; seed++) {
      for (const [name, isThere] of Object.entries(featuresOf(seed))) {
        counts.set(name, (counts.get(name) ?? 0) + (isThere ? 1 : 0));
      }
    }

    process.stdout.write(`Of ${KNOWLEDGE_GRAPHS} random knowledge graphs, `);
    process.stdout.write(`${[...counts].map(([name, n]) => `${n} have ${name}`).join(', ')}.\n`);
    const rare = [...counts].filter(([name, count]) => count < leastOf(name));
    expect(rare).toEqual([]);
  });
});

const RARE: ReadonlySet<string> = new Set([
  'questions behind a deadlock',
  'retracted questions with a settled status',
  'settled questions over a wholly open group',
  'superseded methods',
]);

/** Some features are rarer by nature. */
function leastOf(name: string): number {
  return KNOWLEDGE_GRAPHS * (RARE.has(name) ? 0.05 : 0.1);
}
