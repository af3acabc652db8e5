import { describe, expect, it } from 'vitest';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { entryDigest, GENESIS_DIGEST, stateDigest } from '../../src/store/digest.ts';

describe('stateDigest', () => {
  it('does not depend on the order of fields or of languages', () => {
    const one = record({ language: 'en', title: { en: 'A', ru: 'Б' } });
    const other = record({ title: { ru: 'Б', en: 'A' }, language: 'en' });

    expect(stateDigest(one)).toBe(stateDigest(other));
  });

  it('depends on kind, slug, type, ends and every value', () => {
    const states: (RecordState | EdgeState)[] = [
      record({}),
      { ...record({}), kind: 'Method' },
      { ...record({}), slug: 'b' },
      record({ importance: 7 }),
      record({ importance: '7' }),
      record({ aliases: [] }),
      record({ aliases: ['x', 'y'] }),
      record({ aliases: ['y', 'x'] }),
      edge({}),
      { ...edge({}), type: 'INFORMED_BY' },
      { ...edge({}), source: 'question/c' },
      { ...edge({}), target: 'question/c' },
      edge({ note: 'x' }),
    ];

    expect(new Set(states.map(stateDigest)).size).toBe(states.length);
  });

  it('leaves out the provenance of stored entries', () => {
    const provenance = { createdAt: 'x', createdBy: 'y' };

    expect(stateDigest({ ...record({}), ...{ id: 'question/a', provenance } })).toBe(
      stateDigest(record({})),
    );
  });

  it('is SHA-256 over the canonical form, so that others can compute it', () => {
    // printf '{"fields":{"title":{"en":"Ё"}},"kind":"Question","slug":"a"}' | sha256sum
    expect(stateDigest(record({ title: { en: 'Ё' } }))).toBe(
      'e0545e4cd0521cdd2bfc91a419457afe397c896ea66fe447a9db70d239042771',
    );
  });
});

describe('entryDigest', () => {
  const entry = {
    revision: 1,
    time: '2026-01-01T00:00:00.000Z',
    actor: 'person/a',
    message: 'First.',
    items: [{ id: 'question/a', before: null, after: 'f'.repeat(64), state: record({}) }],
    previousDigest: GENESIS_DIGEST,
  };

  it('covers everything but the states', () => {
    const digest = entryDigest(entry);
    const others = [
      { ...entry, revision: 2 },
      { ...entry, time: '2026-01-01T00:00:00.001Z' },
      { ...entry, actor: 'person/b' },
      { ...entry, message: '' },
      { ...entry, source: 'file' },
      { ...entry, items: [] },
      { ...entry, items: [...entry.items, ...entry.items] },
      { ...entry, items: entry.items.map((each) => ({ ...each, before: GENESIS_DIGEST })) },
      { ...entry, items: entry.items.map((each) => ({ ...each, id: 'question/b' })) },
      { ...entry, previousDigest: digest },
    ];

    expect(new Set([digest, ...others.map(entryDigest)]).size).toBe(others.length + 1);
    const erased = entry.items.map((item) => ({ ...item, state: null }));
    expect(entryDigest({ ...entry, items: erased })).toBe(digest);
  });
});

function record(fields: Fields): RecordState {
  return { kind: 'Question', slug: 'a', fields };
}

function edge(fields: Fields): EdgeState {
  return { type: 'REQUIRES', source: 'question/a', target: 'question/b', fields };
}
