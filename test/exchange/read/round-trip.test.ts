import { describe, expect, it } from 'vitest';
import { exportGraph, type GraphFormat } from '../../../src/exchange/export-graph.ts';
import type { InputItem } from '../../../src/exchange/input.ts';
import { readAnyJsonLd, readJsonLd } from '../../../src/exchange/read/read-jsonld.ts';
import { readNQuads } from '../../../src/exchange/read/read-nquads.ts';
import { entryId } from '../../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../../src/model/states.ts';
import { sampleStates } from '../../support/sample-states.ts';
import { BASE_IRI, collect, inputFile, readText } from './reading.ts';

const origin = {
  createdAt: '2024-01-01T00:00:00.000Z',
  createdBy: 'Ann "A" \\ Ä\n',
  updatedAt: '2024-02-01T00:00:00.000Z',
  updatedBy: '😀',
};

/** As a store has them, public and by id. */
function stored<State extends RecordState | EdgeState>(states: readonly State[], sources: string) {
  return states
    .map((state) => ({
      ...state,
      fields: {
        ...state.fields,
        visibility: 'PUBLIC',
        ...('sources' in state.fields && { sources: [sources, sources] }),
      } as Fields,
      id: entryId(state),
      provenance: { ...origin, revision: 1, digest: 'a'.repeat(64) },
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function exported(format: GraphFormat, seed: number, which: 'all' | 'required') {
  const { records, edges } = sampleStates(seed, which);
  const store = {
    records: stored(records, ''),
    edges: stored(edges, `work/sample-${seed}-first`),
  };
  const page = <Entry extends { id: string }>(entries: readonly Entry[]) => {
    return async ({ after = '', limit }: { after?: string; limit: number }) =>
      entries.filter(({ id }) => id > after).slice(0, limit);
  };
  const source = {
    scanRecords: page(store.records),
    scanEdges: page(store.edges),
    readRecords: async () => [],
    readEdges: async () => [],
  };
  const scope = { baseIri: BASE_IRI, isVisible: () => true };
  let text = '';
  for await (const chunk of exportGraph(source, format, scope)) text += chunk;
  const entries = [...store.records, ...store.edges].map(
    ({ id: _id, provenance: _provenance, ...state }) => ({ state, origin }),
  );
  return { text, entries, recordCount: store.records.length, edgeCount: store.edges.length };
}

function read(items: readonly InputItem[]) {
  return items.flatMap((item) =>
    item.is === 'entry' ? [{ state: item.state, origin: item.origin }] : [],
  );
}

const elsewhere = { baseIri: 'https://elsewhere.example/' };

describe('an export', () => {
  it.each([
    ['NDJSON', 'ndjson', (text) => readText('a.ndjson', text)],
    ['JSON-LD', 'jsonld', (text) => readText('a.jsonld', text)],
    [
      'JSON-LD as a stream',
      'jsonld',
      (text) => collect(readJsonLd(inputFile('a.jsonld', text), elsewhere, 0)),
    ],
    [
      'JSON-LD by way of RDF',
      'jsonld',
      (text) => collect(readAnyJsonLd(inputFile('a.jsonld', text), elsewhere)),
    ],
    ['N-Quads', 'nq', (text) => readText('a.nq', text)],
    [
      'N-Quads as a stream',
      'nq',
      (text) => collect(readNQuads(inputFile('a.nq', text), elsewhere, 0)),
    ],
    ['N-Quads, sorted', 'nq', (text) => readText('a.nq', text.split('\n').sort().join('\n'))],
    ['Turtle', 'ttl', (text) => readText('a.ttl', text)],
  ] satisfies [string, GraphFormat, (text: string) => Promise<readonly InputItem[]>][])(
    'as %s gives every entry of every kind and type back',
    async (_name, format, readBack) => {
      for (const which of ['all', 'required'] as const) {
        const { text, entries, recordCount, edgeCount } = await exported(format, 5, which);
        const items = await readBack(text);

        expect(read(items)).toEqual(entries);
        expect(items.filter(({ is }) => is === 'mistake' || is === 'ignored')).toEqual([]);
        expect(items[0]).toMatchObject({ is: 'begins', baseIri: BASE_IRI });
        expect(items.at(-1)).toMatchObject({ is: 'ends', recordCount, edgeCount });
      }
    },
  );
});
