import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/api/lists/origins.ts';
import { membershipOf } from '../../../src/projection/columns/membership.ts';
import { makeRandom } from '../../support/random-questions.ts';

function membersOf(ids: readonly string[]) {
  const offsets = new Uint32Array(ids.length + 1);
  ids.forEach((id, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + id.length;
  });
  return membershipOf(Buffer.from(ids.join(''), 'latin1'), offsets);
}

describe('originsOf', () => {
  it('is undefined for the same records', () => {
    const members = membersOf(['topic/a', 'topic/b']);

    expect(originsOf(members, members)).toBeUndefined();
  });

  it.each([0, 0.0005, 0.01, 0.3, 1])(
    'tells where each record stood, where a share of %d is gone or new',
    (share) => {
      for (let seed = 0; seed < 6; seed++) {
        const random = makeRandom(seed + 11);
        const slugs = Array.from(
          { length: 4_000 },
          (_, slug) => `topic/${slug.toString(36).padStart(4, '0')}`,
        ).sort();
        const before = slugs.filter(() => random() >= share);
        const now = slugs.filter(() => random() >= share);
        const rows = new Map(before.map((id, row) => [id, row]));

        const origins = originsOf(membersOf(before), membersOf(now));

        expect([...(origins ?? [])]).toEqual(now.map((id) => rows.get(id) ?? -1));
      }
    },
  );

  it('does not take ids of other lengths for the same bytes', () => {
    const before = membersOf(['topic/a', 'topic/b-topic', 'topic/c']);
    const now = membersOf(['topic/a', 'topic/b', 'topic/c']);

    expect(originsOf(before, now)).toEqual(Int32Array.of(0, -1, 2));
  });
});
