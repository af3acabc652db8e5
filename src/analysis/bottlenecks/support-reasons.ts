/** The rules behind the value of a method, capability, resource or lab. */
import { type LostQuestions, supportGraph } from '../../methods/support-graph.ts';
import { needsOf } from '../../methods/usable-methods.ts';
import { holdersOf } from '../../people/holders.ts';
import { peopleTold } from '../../people/people-rule.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, named, type Reason } from '../answer.ts';
import type { SupportSubject } from './support-measures.ts';

/** The rules that hold for a ranked record, with all records on which they rest. No person is among them. */
export function supportReasons(
  projection: Projection,
  node: number,
  of: SupportSubject,
  lost: LostQuestions,
): readonly Reason[] {
  const place = {
    METHOD: needsReasons,
    CAPABILITY: holderReasons,
    RESOURCE: holderReasons,
    LAB: holdingReasons,
  }[of];
  return [...lossReasons(projection, node, lost), ...place(projection, node)];
}

function lossReasons(
  projection: Projection,
  node: number,
  { inTurn, withoutMethod }: LostQuestions,
): readonly Reason[] {
  const id = projection.idOf(node);
  const direct = idsOf(projection, withoutMethod);
  if (direct.length === 0) {
    const sentence =
      'No open question loses its last usable method without it; its value comes from the other parts.';
    return [{ rule: 'LAST_ROUTE_OF_NONE', sentence, records: [id] }];
  }
  const last = {
    rule: 'LAST_ROUTE',
    sentence: `${counted(direct.length, 'open question loses its', 'open questions lose their')} last usable method without it: ${named(direct)}.`,
    records: [id, ...direct],
  };
  const further = idsOf(projection, inTurn);
  if (further.length === 0) return [last];
  const then = {
    rule: 'LOST_IN_TURN',
    sentence: `${counted(further.length, 'more', 'more')} cannot be settled without those: ${named(further)}.`,
    records: [id, ...further],
  };
  return [last, then];
}

/** What a method needs and nobody is recorded to hold. */
function needsReasons(projection: Projection, method: number): readonly Reason[] {
  const needs = needsOf(projection, method);
  const unheld = idsOf(
    projection,
    needs.filter((need) => holdersOf(projection, need).holding === 'unknown'),
  );
  if (unheld.length === 0) return [];
  return [
    {
      rule: 'NEEDS_WITHOUT_HOLDER',
      sentence: `Of ${unheld.length} of the ${counted(needs.length, 'thing')} that it needs no holder is recorded, so whether it can be used is unknown: ${named(unheld)}.`,
      records: [projection.idOf(method), ...unheld],
    },
  ];
}

/** Who holds a capability or resource. */
function holderReasons(projection: Projection, held: number): readonly Reason[] {
  const { holding, labs, people } = holdersOf(projection, held);
  const id = projection.idOf(held);
  if (holding === 'unknown') {
    const sentence = 'No holder of it is recorded, so whether it can be had is unknown.';
    return [{ rule: 'NO_HOLDER_RECORDED', sentence, records: [id] }];
  }
  const ids = idsOf(projection, labs);
  const labsTold = ids.length > 0 ? `${counted(ids.length, 'lab')} (${named(ids)})` : 'no lab';
  return [
    {
      rule: 'HELD_BY',
      sentence: `It is held by ${labsTold} and by ${peopleTold(people.length, 'no recorded person')}.`,
      records: [id, ...ids],
    },
  ];
}

/** What a lab holds that methods need. */
function holdingReasons(projection: Projection, lab: number): readonly Reason[] {
  const holdings = supportGraph(projection)
    .needs.map((need) => ({ need, ...holdersOf(projection, need) }))
    .filter(({ labs }) => labs.includes(lab));
  const sole = holdings.filter(({ labs, people }) => labs.length === 1 && people.length === 0);
  const others = holdings.filter((each) => !sole.includes(each));
  const ids = [...sole, ...others].map(({ need }) => projection.idOf(need));
  return [
    {
      rule: 'HOLDS',
      sentence: `It holds ${counted(ids.length, 'capability or resource', 'capabilities and resources')} that usable methods need, ${sole.length} of them alone: ${named(ids)}.`,
      records: [projection.idOf(lab), ...ids],
    },
  ];
}

function idsOf(projection: Projection, nodes: readonly number[]): readonly string[] {
  return nodes.map((node) => projection.idOf(node));
}
