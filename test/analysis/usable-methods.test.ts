import { describe, expect, it } from 'vitest';
import { explainReadiness } from '../../src/analysis/readiness.ts';
import { usabilityOf } from '../../src/methods/usable-methods.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { nodeOf, projectStates } from './knowledge-cases.ts';
import { edge, lab, method, question, record } from './small-graphs.ts';

/** A question with a method that needs one capability. */
const NEEDY: readonly State[] = [
  question('q'),
  method('m'),
  record('Capability', 'c', { name: { en: 'c' } }),
  edge('ADDRESSES', 'method/m', 'question/q'),
  edge('NEEDS', 'method/m', 'capability/c', { requirement: 'a use' }),
];
const HOLDERS: readonly State[] = [lab('l'), record('Person', 'p', { name: 'p' })];
const RETRACTED = { lifecycle: 'RETRACTED' };
const SUPERSEDED = { lifecycle: 'SUPERSEDED' };

async function usable(...states: readonly State[]): Promise<string> {
  const projection = await projectStates(states);
  return explainReadiness(projection, nodeOf(projection, 'question/q')).hasUsableMethod;
}

describe('usabilityOf', () => {
  it.each([
    ['ACTIVE', 'usable'],
    ['RETRACTED', 'unusable'],
    ['SUPERSEDED', 'unusable'],
  ])('takes a method that is %s and needs nothing for %s', async (lifecycle, usability) => {
    const projection = await projectStates([method('m', { lifecycle })]);

    expect(usabilityOf(projection, nodeOf(projection, 'method/m'))).toBe(usability);
  });
});

describe('hasUsableMethod', () => {
  it('is no without a method', async () => {
    expect(await usable(question('q'))).toBe('NO');
  });

  it('is yes with a method that needs nothing', async () => {
    const address = edge('ADDRESSES', 'method/m', 'question/q');

    expect(await usable(question('q'), method('m'), address)).toBe('YES');
    expect(await usable(question('q'), method('m', RETRACTED), address)).toBe('NO');
    expect(await usable(question('q'), method('m', SUPERSEDED), address)).toBe('NO');
  });

  it('is unknown when nobody is recorded to hold what the method needs', async () => {
    expect(await usable(...NEEDY)).toBe('UNKNOWN');
  });

  it.each([
    ['HAS', 'lab/l'],
    ['HAS', 'person/p'],
    ['OFFERS', 'lab/l'],
  ] as const)('is yes while a holder %s it (%s)', async (type, holder) => {
    const held = (fields: Record<string, string>) =>
      usable(...NEEDY, ...HOLDERS, edge(type, holder, 'capability/c', fields));

    expect(await held({})).toBe('YES');
    expect(await held({ from: TEST_DATE, to: TEST_DATE })).toBe('YES');
    expect(await held({ to: '2026-06-14' })).toBe('NO');
    expect(await held({ from: '2026-06-16' })).toBe('NO');
  });

  it('is no when the only holder is retracted', async () => {
    const states = [...NEEDY, lab('l', RETRACTED), edge('HAS', 'lab/l', 'capability/c')];

    expect(await usable(...states)).toBe('NO');
  });

  it('is yes when the only holder is superseded, which takes nothing back', async () => {
    const states = [...NEEDY, lab('l', SUPERSEDED), edge('HAS', 'lab/l', 'capability/c')];

    expect(await usable(...states)).toBe('YES');
  });

  it('is no when one of two needs is lost and of the other nothing is known', async () => {
    const states = [
      ...NEEDY,
      record('Capability', 'd', { name: { en: 'd' } }),
      edge('NEEDS', 'method/m', 'capability/d', { requirement: 'another use' }),
      lab('l'),
      edge('HAS', 'lab/l', 'capability/c', { to: '2026-01-01' }),
    ];

    expect(await usable(...states)).toBe('NO');
  });

  it.each([
    [{}, 'YES'],
    [{ to: TEST_DATE }, 'YES'],
    [{ to: '2026-06-14' }, 'NO'],
    [{ from: '2026-06-16' }, 'NO'],
    [undefined, 'UNKNOWN'],
  ])('counts a resource like a capability: offered %j means %s', async (offered, usability) => {
    const states = [
      question('q'),
      method('m'),
      record('Resource', 'r', { name: { en: 'r' } }),
      lab('l'),
      edge('ADDRESSES', 'method/m', 'question/q'),
      edge('NEEDS', 'method/m', 'resource/r', { requirement: 'data' }),
      ...(offered ? [edge('OFFERS', 'lab/l', 'resource/r', offered)] : []),
    ];

    expect(await usable(...states)).toBe(usability);
  });

  it('is yes when one of several methods is usable', async () => {
    const states = [...NEEDY, method('n'), edge('ADDRESSES', 'method/n', 'question/q')];

    expect(await usable(...states)).toBe('YES');
  });
});
