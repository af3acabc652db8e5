/** What a verification can find, and how it says so. */

/**
 * Of the log: `log` (an entry is missing or altered), `payload` (a state is not the one whose digest
 * was logged), `sequence` (an entry was written upon what somebody did by hand). Of what is stored:
 * `changed`, `added` and `removed` past Lacuna, `provenance` (digest or revision is not the logged
 * one), `unreadable`. `obstacle`: why something cannot be adopted.
 */
export type FindingKind =
  | 'log'
  | 'payload'
  | 'sequence'
  | 'changed'
  | 'added'
  | 'removed'
  | 'provenance'
  | 'unreadable'
  | 'obstacle';

/** One thing that is not as it should be. */
export interface Finding {
  /** Of the record or edge, or `revision 7`. */
  readonly id: string;
  readonly kind: FindingKind;
  /** One sentence. */
  readonly message: string;
}

/** What somebody did past Lacuna; the sentence follows from it. */
export type HandEdit = 'changed' | 'added' | 'removed' | 'provenance';

/** A finding about the log entry of a revision. */
export function logFinding(revision: number, message: string): Finding {
  return { id: `revision ${revision}`, kind: 'log', message };
}

/** Why something cannot be adopted. */
export function obstacle(id: string, message: string): Finding {
  return { id, kind: 'obstacle', message };
}

/** A finding about a record or edge. */
export function handEditFinding(id: string, kind: HandEdit): Finding {
  return { id, kind, message: `${id} ${HAND_EDITS[kind]}` };
}

const HAND_EDITS: Readonly<Record<HandEdit, string>> = {
  changed: 'was changed by hand: what is stored is not what the log says.',
  added: 'was added by hand: the log does not know it.',
  removed: 'was removed by hand: the log says that it exists.',
  provenance: 'has a digest or revision that is not the one in the log.',
};
