/** The questions for which a gap matters: its severity and the filters by question and topic go by them. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { isActive, isRetracted } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { isSettled } from '../../research/question-graph.ts';

type Walk = (projection: Projection, node: number) => readonly number[];

const out =
  (type: EdgeType): Walk =>
  (projection, node) =>
    targetsOf(projection, type, node).map((each) => each.node);

const back =
  (type: EdgeType): Walk =>
  (projection, node) =>
    sourcesOf(projection, type, node).map((each) => each.node);

/** One walk after the other, over middle records that count. */
const over =
  (
    first: Walk,
    then: Walk,
    counts: (projection: Projection, node: number) => boolean = isUnretracted,
  ): Walk =>
  (projection, node) =>
    first(projection, node)
      .filter((middle) => counts(projection, middle))
      .flatMap((middle) => then(projection, middle));

const both =
  (one: Walk, other: Walk): Walk =>
  (projection, node) => [...one(projection, node), ...other(projection, node)];

const FROM_FINDING = both(out('INFORMS'), over(out('BEARS_ON'), out('ANSWERS')));

/** Statements and evidence matter to settled questions, too: an answer may rest on them. */
const OF_EVIDENCE: ReadonlyMap<KindName, Walk> = new Map([
  ['Claim', out('ANSWERS')],
  ['Finding', FROM_FINDING],
  [
    'Contradiction',
    both(over(out('CONCERNS'), out('ANSWERS')), over(out('INVOLVES'), FROM_FINDING)),
  ],
]);

/** Means, work and topics matter to what is left to do. */
const OF_MEANS: ReadonlyMap<KindName, Walk> = new Map([
  ['Method', out('ADDRESSES')],
  ['Indicator', over(back('MEASURES'), out('ADDRESSES'), isActive)],
  ['Capability', over(back('NEEDS'), out('ADDRESSES'), isActive)],
  ['Resource', over(back('NEEDS'), out('ADDRESSES'), isActive)],
  ['Effort', out('PURSUES')],
  ['Topic', back('ABOUT')],
]);

/**
 * The questions that a gap of the record touches, ascending: a question itself; of a claim, finding or
 * contradiction the unretracted questions that it is about, open or settled; of a method, indicator,
 * capability, resource, effort or topic the open questions in force that it serves.
 */
export function touchedQuestions(projection: Projection, subject: number): readonly number[] {
  const kind = projection.kindOf(subject);
  if (kind === 'Question') return [subject];
  const evidence = OF_EVIDENCE.get(kind);
  if (evidence) {
    return ascending(evidence(projection, subject)).filter((node) =>
      isUnretracted(projection, node),
    );
  }
  return ascending(OF_MEANS.get(kind)?.(projection, subject) ?? []).filter((node) =>
    isOpenInForce(projection, node),
  );
}

/** Whether the question is open and in force. */
export function isOpenInForce(projection: Projection, question: number): boolean {
  return isActive(projection, question) && !isSettled(projection, question);
}

function isUnretracted(projection: Projection, node: number): boolean {
  return !isRetracted(projection, node);
}
