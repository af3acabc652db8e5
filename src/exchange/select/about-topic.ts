import type { Projection } from '../../projection/projection.ts';
import { Marks } from './marks.ts';

/**
 * 1 for each node that belongs to a topic: the topic with all that are narrower, the questions about
 * them, and of these questions the groups, claims, methods, efforts, estimates with their rubrics,
 * findings that bear on a claim or inform, and the works in which those are reported. O(n + m).
 */
export function nodesAboutTopic(projection: Projection, topic: number): Uint8Array {
  const marks = new Marks(projection);
  const topics = [...marks.add([topic])];
  // The list grows while it is walked.
  for (const each of topics) topics.push(...marks.addSources([each], 'BROADER'));
  const questions = marks.addSources(topics, 'ABOUT');
  marks.addTargets(questions, 'HAS_GROUP');
  marks.addTargets(questions, 'HAS_METHOD_GROUP');
  marks.addSources(questions, 'ADDRESSES');
  marks.addSources(questions, 'PURSUES');
  const estimates = marks.addSources(questions, 'ESTIMATES');
  marks.addTargets(estimates, 'ON_RUBRIC');
  const claims = marks.addSources(questions, 'ANSWERS');
  const informing = marks.addSources(questions, 'INFORMS');
  const bearing = marks.addSources(claims, 'BEARS_ON');
  marks.addTargets([...informing, ...bearing], 'REPORTED_IN');
  return marks.flags;
}
