import { describe, expect, it } from 'vitest';
import { IdSet } from '../../src/linked-data/id-set.ts';

describe('IdSet', () => {
  it('holds what was added and nothing else, beyond its first capacity', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `question/number-${index}`);
    const set = new IdSet(4);

    for (const id of ids) set.add(id);

    expect(set.size).toBe(20_000);
    expect(ids.every((id) => set.has(id))).toBe(true);
    expect(ids.some((id) => set.has(`${id}x`))).toBe(false);
  });

  it('counts an id once', () => {
    const set = new IdSet();

    set.add('topic/one');
    set.add('topic/one');

    expect(set.size).toBe(1);
  });
});
