/** Tables of gap rules: states in which a rule holds, and near misses in which it does not. */
import { expect, it } from 'vitest';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import type { Gap, GapKind } from '../../src/analysis/gaps/gap.ts';
import type { State } from '../support/test-api.ts';
import { projectQuickly } from './quick-cases.ts';

export interface RuleTable {
  readonly kind: GapKind;
  /** The only record of which the rule holds in `states`. */
  readonly subject: string;
  readonly states: readonly State[];
  readonly reason: string;
  /** The records of the gap beside its subject. */
  readonly others: readonly string[];
  /** What keeps the rule from holding at all, by name. */
  readonly misses: Readonly<Record<string, readonly State[]>>;
  /** What does not keep it from holding, by name. */
  readonly hits?: Readonly<Record<string, readonly State[]>>;
}

/** One case for the states and one for each hit and near miss. */
export function checkRule({ kind, subject, states, reason, others, ...cases }: RuleTable): void {
  it(`finds ${kind}, with reason and records`, () => {
    const found = gapsOf(states, kind);

    expect(found.map(({ subject, reason, records }) => ({ subject, reason, records }))).toEqual([
      { subject, reason, records: [subject, ...others] },
    ]);
    expect(found[0]?.sentence).toMatch(new RegExp(`^\u27e6${subject}\u27e7: .+\\. .+\\.$`, 'u'));
  });

  it.each(Object.entries(cases.hits ?? {}))(`finds ${kind} also with %s`, (_name, other) => {
    expect(gapsOf(other, kind).map((gap) => gap.subject)).toEqual([subject]);
  });

  it.each(Object.entries(cases.misses))(`finds no ${kind} with %s`, (_name, other) => {
    expect(gapsOf(other, kind)).toEqual([]);
  });
}

/** The gaps of a sort in some states, at the test's day unless another is given. */
export function gapsOf(states: readonly State[], kind: GapKind, date?: string): readonly Gap[] {
  const projection = projectQuickly(states);
  return findGaps(date ? projection.at(date) : projection).filter((gap) => gap.kind === kind);
}

/** The states with some replaced or added: records by kind and slug, edges by type and ends. */
export function changed(states: readonly State[], ...changes: readonly State[]): readonly State[] {
  const key = (state: State) =>
    'kind' in state
      ? `${state.kind} ${state.slug}`
      : `${state.type} ${state.source} ${state.target}`;
  return [...new Map([...states, ...changes].map((state) => [key(state), state])).values()];
}

/** The states without the edges of a type. */
export function without(states: readonly State[], type: string): readonly State[] {
  return states.filter((state) => 'kind' in state || state.type !== type);
}

export const RETRACTED = { lifecycle: 'RETRACTED' };
export const SUPERSEDED = { lifecycle: 'SUPERSEDED' };
export const HIDDEN = { visibility: 'LAB' };
