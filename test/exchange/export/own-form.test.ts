import { describe, expect, it } from 'vitest';
import { ownForm } from '../../../src/exchange/write/own-form.ts';
import { MODEL } from '../../../src/model/generated/model.ts';
import type { StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import { BASE_IRI } from '../../linked-data/sample-entries.ts';
import { sampleStates } from '../../support/sample-states.ts';
import { allPublic, exported, question, requires, sourceOf } from './sample-graph.ts';

/** The state in an object of the own form, by the words of docs/exchange.md. */
function stateIn(form: Readonly<Record<string, unknown>>) {
  const { createdAt, createdBy, updatedAt, updatedBy, ...rest } = form;
  const origin = { createdAt, createdBy, updatedAt, updatedBy };
  if ('kind' in rest) {
    const { kind, slug, ...fields } = rest;
    return { state: { kind, slug, fields }, origin };
  }
  const { type, source, target, ...fields } = rest;
  return { state: { type, source, target, fields }, origin };
}

function storedIn({ id: _id, provenance, ...state }: StoredRecord | StoredEdge) {
  const { revision: _revision, digest: _digest, ...origin } = provenance;
  return { state, origin };
}

describe('ownForm', () => {
  it('is one flat object with what the entry is, its fields and its provenance', () => {
    const record = question('one');
    const edge = requires(record, question('two'), { confidence: 0.5, sources: [] });

    expect(ownForm(record)).toEqual({
      kind: 'Question',
      slug: 'one',
      language: 'en',
      visibility: 'PUBLIC',
      lifecycle: 'ACTIVE',
      title: { en: 'one' },
      status: 'OPEN',
      createdAt: '2026-01-02T03:04:05.678Z',
      createdBy: 'person/ada "the first"',
      updatedAt: '2026-02-03T04:05:06.789Z',
      updatedBy: 'program/importer',
    });
    expect(ownForm(edge)).toMatchObject({
      type: 'REQUIRES',
      source: 'question/one',
      target: 'question/two',
      confidence: 0.5,
      sources: [],
    });
  });

  it('has no field whose name is taken', () => {
    const taken = ['kind', 'slug', 'type', 'source', 'target', 'lacuna'];
    const names = [...MODEL.kinds, ...MODEL.edges].flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );

    expect(names.filter((name) => taken.includes(name))).toEqual([]);
  });
});

describe('an NDJSON export', () => {
  it.each([1, 2, 3])('has every state on a line of its own (seed %i)', async (seed) => {
    const source = sourceOf(allPublic(sampleStates(seed)));
    const text = await exported(source, 'ndjson');
    const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).slice(0, -1);
    const objects = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

    expect(objects[0]).toEqual({ lacuna: 'export', version: 1, baseIri: BASE_IRI });
    expect(objects.at(-1)).toMatchObject({
      lacuna: 'end',
      recordCount: source.records.length,
      edgeCount: source.edges.length,
    });
    expect(objects.slice(1, -1).map(stateIn)).toEqual([
      ...[...source.records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(storedIn),
      ...[...source.edges].sort((a, b) => (a.id < b.id ? -1 : 1)).map(storedIn),
    ]);
  });
});
