/** Reads hypotheses as arguments give them. */
import { contradictionIn } from '../analysis/what-if/contradictions.ts';
import { normalisedState } from '../changes/submit-changes.ts';
import { parseRecordId } from '../model/identity.ts';
import type { EdgeState, Fields } from '../model/states.ts';
import type { Hypothesis } from '../projection/hypothesis.ts';
import type { Projection } from '../projection/projection.ts';
import { badInput, contradictoryInput, forbiddenInput } from './errors.ts';
import { findAnyRecord, findRecord } from './find-record.ts';
import type { SchemaHypotheticalEdge } from './generated/resolver-types.ts';
import type { RecordHandle } from './record-handle.ts';

/** Most entries of each list. */
const MOST_ENTRIES = 50;

/** A hypothesis as a caller gave it. */
export interface GivenHypothesis {
  readonly settle: readonly string[];
  readonly remove: readonly string[];
  readonly add: readonly SchemaHypotheticalEdge[];
}

/**
 * The hypothesis over a projection. Throws BAD_USER_INPUT, in one sentence, for one that is empty, too
 * long, names what there is not, or contradicts itself or the projection; FORBIDDEN when it is about a
 * person.
 */
export function readHypothesis(projection: Projection, given: GivenHypothesis): Hypothesis {
  const { add, remove, settle } = given;
  if (projection.isSupposed) {
    const sentence = 'A hypothesis within a hypothesis is not answered; put all of it into one.';
    throw contradictoryInput('then', sentence);
  }
  if (settle.length + remove.length + add.length === 0) {
    const sentence = 'settle, remove and add are empty; at least one of them must have an entry.';
    throw contradictoryInput('settle', sentence);
  }
  for (const [argument, { length }] of Object.entries({ settle, remove, add })) {
    if (length > MOST_ENTRIES) {
      throw badInput(argument, `${length} entries`, `a list of at most ${MOST_ENTRIES}`);
    }
  }
  refusePeople(remove, add);
  const hypothesis = {
    settle: settle.map((id) => questionNode(projection, id)),
    remove: remove.map((id) => nodeOf(findAnyRecord(projection, id, 'remove'), 'remove', id)),
    add: add.map(asRecorded),
  };
  const contradiction = contradictionIn(projection, hypothesis);
  if (contradiction) throw contradictoryInput(contradiction.argument, contradiction.sentence);
  return hypothesis;
}

/** What hangs on one person is told to nobody while nobody can sign in. */
function refusePeople(remove: GivenHypothesis['remove'], add: GivenHypothesis['add']): void {
  const isPerson = (id: string) => parseRecordId(id)?.kind === 'Person';
  if (remove.some(isPerson)) {
    throw forbiddenInput('remove', 'What would be lost without one person is told to nobody.');
  }
  if (add.some(({ source, target }) => isPerson(source) || isPerson(target))) {
    throw forbiddenInput('add', 'What would hang on one person is told to nobody.');
  }
}

function questionNode(projection: Projection, id: string): number {
  const kind = parseRecordId(id)?.kind;
  if (kind !== undefined && kind !== 'Question') {
    throw contradictoryInput('settle', `${id} is no question, so it cannot be settled.`);
  }
  return nodeOf(findRecord(projection, 'Question', id, 'settle'), 'settle', id);
}

function nodeOf(handle: RecordHandle | null, argument: string, id: string): number {
  if (!handle) throw badInput(argument, id, 'the id of a record that there is');
  return handle.node;
}

/** The edge as it would be stored. */
function asRecorded({
  relation,
  source,
  strength,
  target,
  type,
}: SchemaHypotheticalEdge): EdgeState {
  const stated = Object.entries({ visibility: 'PUBLIC', relation, strength });
  const fields = Object.fromEntries(stated.filter(([, value]) => value != null)) as Fields;
  return normalisedState({ type, source, target, fields });
}
