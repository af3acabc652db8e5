import { describe, expect, it } from 'vitest';
import { edgeId, entryId } from '../../src/model/identity.ts';
import type { EdgeState, Provenance, RecordState } from '../../src/model/states.ts';
import { entryDigest, GENESIS_DIGEST, stateDigest } from '../../src/store/digest.ts';
import { type Surroundings, sealCommit, touchedBy } from '../../src/store/seal-commit.ts';
import {
  puts,
  question,
  removals,
  requestOf,
  requires,
  SAMPLE_TIME,
} from '../contract/sample-changes.ts';

const EMPTY: Surroundings = {
  head: { revision: 0, digest: GENESIS_DIGEST },
  present: new Map(),
  presentEnds: new Set(),
  edgesAtRemoved: [],
};

describe('touchedBy', () => {
  it('lists ids, ends of edges that are put, and records that are removed', () => {
    const changes = [...puts(question('a'), requires('a', 'b')), ...removals(question('c'))];

    expect(touchedBy([...changes, ...removals(requires('c', 'd'))])).toEqual({
      ids: ['question/a', edgeId(requires('a', 'b')), 'question/c', edgeId(requires('c', 'd'))],
      ends: ['question/a', 'question/b'],
      removedRecords: ['question/c'],
    });
  });

  it('refuses one id twice', () => {
    expect(() => touchedBy([...puts(question('a')), ...removals(question('a'))])).toThrow(
      'question/a is changed twice in one commit; each id may occur once.',
    );
  });
});

describe('sealCommit', () => {
  it('makes the first entry upon the genesis digest', () => {
    const sealed = sealCommit(requestOf(puts(question('a')), { source: 'file' }), EMPTY);

    expect(sealed?.entry).toMatchObject({
      revision: 1,
      time: SAMPLE_TIME,
      source: 'file',
      previousDigest: GENESIS_DIGEST,
      items: [{ id: 'question/a', before: null, after: stateDigest(question('a')) }],
    });
    expect(sealed && entryDigest(sealed.entry)).toBe(sealed?.entry.digest);
  });

  it('keeps who created an entry and renews who updated it', () => {
    const around = surroundings(question('a'));
    const changed = question('a', { importance: 1 });
    const sealed = sealCommit(requestOf(puts(changed), { actor: 'person/other' }), around);

    expect(sealed?.records).toEqual([
      {
        ...changed,
        id: 'question/a',
        provenance: {
          createdAt: 'then',
          createdBy: 'person/first',
          updatedAt: SAMPLE_TIME,
          updatedBy: 'person/other',
          revision: 5,
          digest: stateDigest(changed),
        },
      },
    ]);
  });

  it('sorts what an engine must write into records and edges, written and removed', () => {
    const around = surroundings(question('a'), question('b'), requires('a', 'b'), question('c'));
    const changes = [
      ...puts(question('d'), requires('d', 'c')),
      ...removals(question('a'), requires('a', 'b')),
    ];
    const sealed = sealCommit(requestOf(changes), around);

    expect(sealed).toMatchObject({
      records: [{ id: 'question/d' }],
      edges: [{ id: edgeId(requires('d', 'c')) }],
      removedRecords: ['question/a'],
      removedEdges: [edgeId(requires('a', 'b'))],
    });
  });

  it('gives null when nothing differs', () => {
    expect(sealCommit(requestOf(puts(question('a'))), surroundings(question('a')))).toBeNull();
    expect(sealCommit(requestOf([]), EMPTY)).toBeNull();
  });

  it('checks expectations also of what does not differ', () => {
    const request = requestOf([{ put: question('a'), expected: 3 }]);

    expect(() => sealCommit(request, surroundings(question('a')))).toThrow(
      'question/a is in revision 4; revision 3 was expected.',
    );
  });

  it.each([
    ['an end is nowhere', puts(requires('a', 'z')), []],
    ['an end is removed', [...puts(requires('a', 'b')), ...removals(question('b'))], []],
    ['a removed record keeps an edge', removals(question('a')), [edgeId(requires('a', 'b'))]],
  ])('refuses as dangling when %s', (_case, changes, edgesAtRemoved) => {
    const around = { ...surroundings(question('a'), question('b')), edgesAtRemoved };

    expect(() => sealCommit(requestOf(changes), around)).toThrow(
      expect.objectContaining({ kind: 'dangling' }),
    );
  });
});

/** A store at revision 4 that holds the states and was asked about all of them. */
function surroundings(...states: (RecordState | EdgeState)[]): Surroundings {
  const present = new Map(states.map((state) => [entryId(state), provenanceOf(state)]));
  const edges = states.filter((state) => 'type' in state).map(edgeId);
  return {
    head: { revision: 4, digest: 'd'.repeat(64) },
    present,
    presentEnds: new Set(present.keys()),
    edgesAtRemoved: edges,
  };
}

function provenanceOf(state: RecordState | EdgeState): Provenance {
  return {
    createdAt: 'then',
    createdBy: 'person/first',
    updatedAt: 'then',
    updatedBy: 'person/first',
    revision: 4,
    digest: stateDigest(state),
  };
}
