import { describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeId, entryId, recordId } from '../../src/model/identity.ts';
import { edgeProblems, recordProblems } from '../../src/model/validation.ts';
import { longOddText, sampleStates } from '../support/sample-states.ts';

describe('sampleStates', () => {
  it.each([1, 2, 3, 4, 5])('gives states that can be stored, from seed %i', (seed) => {
    for (const fields of ['all', 'required'] as const) {
      const { records, edges } = sampleStates(seed, fields);
      expect(records.flatMap(recordProblems)).toEqual([]);
      expect(edges.flatMap(edgeProblems)).toEqual([]);
    }
  });

  it('sets every field of every kind and edge type', () => {
    const { records, edges } = sampleStates(1);

    for (const { name, fields } of MODEL.kinds) {
      const kindRecords = records.filter(({ kind }) => kind === name);
      expect(kindRecords).toHaveLength(2);
      for (const record of kindRecords) {
        expect(Object.keys(record.fields)).toEqual(fields.map((field) => field.name));
      }
    }
    for (const { type, fields } of MODEL.edges) {
      const [edge] = edges.filter((each) => each.type === type);
      expect(Object.keys(edge?.fields ?? {})).toEqual(fields.map((field) => field.name));
    }
  });

  it('gives each id once, and edges whose ends are among the records', () => {
    const { records, edges } = sampleStates(1);
    const ids = new Set([...records, ...edges].map(entryId));
    const recordIds = new Set(records.map(recordId));

    expect(ids.size).toBe(records.length + edges.length);
    for (const edge of edges) {
      expect(recordIds, edgeId(edge)).toContain(edge.source);
      expect(recordIds, edgeId(edge)).toContain(edge.target);
    }
  });

  it('gives the same states for the same seed only', () => {
    expect(sampleStates(1)).toEqual(sampleStates(1));
    expect(sampleStates(1)).not.toEqual(sampleStates(2));
  });
});

describe('longOddText', () => {
  it.each([1, 50, 300, 301, 302, 303, 10_000])('is well formed at %i characters', (length) => {
    expect(longOddText(length)).toHaveLength(length);
    expect(longOddText(length).isWellFormed()).toBe(true);
  });
});
