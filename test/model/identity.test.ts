import { describe, expect, it } from 'vitest';
import {
  edgeId,
  entryId,
  entryPath,
  isRecordId,
  parseRecordId,
  recordId,
} from '../../src/model/identity.ts';
import { edgeOfType, enumNamed, kindNamed, kindWithSlug } from '../../src/model/lookup.ts';
import { edge, question, requires } from '../analysis/small-graphs.ts';

describe('ids', () => {
  it('join kind and slug, and come apart again', () => {
    const id = recordId({ kind: 'PrerequisiteGroup', slug: 'ways' });

    expect(id).toBe('prerequisite-group/ways');
    expect(parseRecordId(id)).toEqual({ kind: 'PrerequisiteGroup', slug: 'ways' });
  });

  it.each([
    '',
    'ways',
    '/ways',
    'question/',
    'question/A',
    'planet/a',
    'question/a/b',
    `question/${'a'.repeat(121)}`,
  ])('do not come from %j', (text) => {
    expect(parseRecordId(text)).toBeUndefined();
  });

  it('name an edge by type and ends, and by what tells it from others between them', () => {
    const needs = (requirement?: string) =>
      edgeId(edge('NEEDS', 'method/m', 'capability/c', requirement ? { requirement } : {}));

    expect(edgeId(requires('a', 'b'))).toBe('REQUIRES.question.a.question.b');
    expect(needs()).toBe('NEEDS.method.m.capability.c');
    expect(needs('one')).toMatch(/^NEEDS\.method\.m\.capability\.c\.[0-9a-f]{12}$/);
    expect(needs('one')).not.toBe(needs('two'));
  });

  it('tell records from edges, also in addresses', () => {
    const drawn = entryId(requires('a', 'b'));

    expect(entryId(question('a'))).toBe('question/a');
    expect([isRecordId('question/a'), isRecordId(drawn)]).toEqual([true, false]);
    expect(entryPath('question/a')).toBe('id/question/a');
    expect(entryPath(drawn)).toBe(`id/edge/${drawn}`);
  });
});

describe('lookups', () => {
  it('throw for names that the model does not have', () => {
    expect(() => kindNamed('Planet')).toThrow('The model has no kind called Planet.');
    expect(() => edgeOfType('HATES')).toThrow('The model has no edge type called HATES.');
    expect(() => enumNamed('Colour')).toThrow('The model has no enum called Colour.');
    expect(kindWithSlug('planet')).toBeUndefined();
  });
});
