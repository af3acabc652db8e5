import { describe, expect, it } from 'vitest';
import type { RecordState } from '../../src/model/states.ts';
import { stateDigest } from '../../src/store/digest.ts';
import { knownDigest, knownText, noteState } from '../../src/store/known-states.ts';

describe('known states', () => {
  it('give what was noted of the very object', () => {
    const state = question('A');
    noteState(state, { digest: 'noted', text: '{"noted":true}' });

    expect(knownDigest(state)).toBe('noted');
    expect(knownText(state)).toBe('{"noted":true}');
  });

  it('know nothing of a copy, changed or not', () => {
    const state = question('A');
    noteState(state, { digest: 'noted', text: 'noted' });
    const copies = [{ ...state }, { ...state, fields: { ...state.fields, language: 'ru' } }];

    for (const copy of copies) {
      expect(knownDigest(copy)).toBe(stateDigest(copy));
      expect(knownText(copy)).toBe(JSON.stringify(copy));
    }
  });
});

function question(title: string): RecordState {
  return { kind: 'Question', slug: 'a', fields: { title: { en: title }, language: 'en' } };
}
