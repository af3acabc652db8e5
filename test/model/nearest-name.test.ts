import { describe, expect, it } from 'vitest';
import { nearestName, orNearest } from '../../src/model/nearest-name.ts';

const NAMES = ['title', 'text', 'status', 'questionKind', 'HAS', 'REQUIRES', 'OPEN'];

describe('nearestName', () => {
  it.each([
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['stauts', 'status'],
    ['question_kind', 'questionKind'],
    ['requires', 'REQUIRES'],
    ['REQUIRE', 'REQUIRES'],
    ['OPNE', 'OPEN'],
    ['hss', 'HAS'],
    ['texts', 'text'],
  ])('finds for %s the name %s', (name, nearest) => {
    expect(nearestName(name, NAMES)).toBe(nearest);
  });

  it.each(['', 'x', 'colour', 'HATES', 'abc', 'title'.repeat(30)])(
    'finds none for "%s"',
    (name) => {
      expect(nearestName(name, NAMES)).toBeUndefined();
    },
  );

  it('takes the nearest of several, and the first of equally near ones', () => {
    expect(nearestName('text1', ['text', 'text12', 'texts'])).toBe('text');
    expect(nearestName('lexts', ['text', 'texts'])).toBe('texts');
  });

  it('finds none among none', () => {
    expect(nearestName('title', [])).toBeUndefined();
  });
});

describe('orNearest', () => {
  it('ends a sentence', () => {
    expect(`No "titel"${orNearest('titel', NAMES)}`).toBe('No "titel"; did you mean "title"?');
    expect(`No "colour"${orNearest('colour', NAMES)}`).toBe('No "colour".');
  });
});
