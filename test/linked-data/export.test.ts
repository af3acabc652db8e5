import { describe, expect, it } from 'vitest';
import { datasetIri, type ExportOptions, exportJsonld } from '../../src/linked-data/export.ts';
import type { StoredEdge, StoredRecord } from '../../src/model/states.ts';
import { ArraySource } from './array-source.ts';
import { edgeStatements, ordered, recordStatements } from './expected-statements.ts';
import { readStatements } from './read-linked-data.ts';
import {
  BASE_IRI,
  sampleEdge,
  sampleEdges,
  sampleRecord,
  sampleRecords,
  stored,
} from './sample-entries.ts';

const COUNT = 3_000;
const options: ExportOptions = { baseIri: BASE_IRI, isVisible: () => true };
const dataset = { '@type': 'Dataset', '@id': datasetIri(BASE_IRI) };

interface ExportedDocument {
  readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[];
}

const question = (slug: string, visibility = 'PUBLIC'): StoredRecord =>
  stored({
    kind: 'Question',
    slug,
    fields: {
      language: 'en',
      visibility,
      lifecycle: 'ACTIVE',
      title: { en: slug },
      status: 'OPEN',
    },
  });

const requires = (source: StoredRecord, target: StoredRecord): StoredEdge =>
  sampleEdge('REQUIRES', [source.id, target.id], 0, false);

const chain = Array.from({ length: COUNT }, (_, index) => question(`q-${index}`));
const chainEdges = chain.slice(1).map((record, index) => requires(record, chain[index] ?? record));

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function exported(source: ArraySource, more: Partial<ExportOptions> = {}) {
  const text = await textOf(exportJsonld(source, { ...options, ...more }));
  return JSON.parse(text) as ExportedDocument;
}

const idsIn = (document: ExportedDocument) =>
  document['@graph'].slice(1, -1).map((node) => node['@id'].slice(`${BASE_IRI}id/`.length));

describe('exportJsonld', () => {
  it('writes every record and edge once, and last how many there were', async () => {
    const document = await exported(new ArraySource(chain, chainEdges));

    expect(Object.keys(document)).toEqual(['@context', '@graph']);
    expect(document['@graph']).toHaveLength(2 * COUNT - 1 + 2);
    expect(new Set(idsIn(document)).size).toBe(2 * COUNT - 1);
    expect(document['@graph'][0]).toEqual(dataset);
    expect(document['@graph'].at(-1)).toEqual({
      ...dataset,
      recordCount: COUNT,
      edgeCount: COUNT - 1,
    });
  });

  it('writes one entry per line', async () => {
    const text = await textOf(exportJsonld(new ArraySource(chain, chainEdges), options));
    const lines = text.split('\n').slice(2, -2);

    expect(lines).toHaveLength(2 * COUNT - 1 + 2);
    expect(() => lines.map((line) => JSON.parse(line.replace(/,$/, '')))).not.toThrow();
  });

  it('says all of every kind and edge type, in the default graph and with nothing fetched', async () => {
    const records = sampleRecords();
    const edges = sampleEdges();

    const statements = await readStatements(await exported(new ArraySource(records, edges)));
    const aboutDataset = statements.filter((each) => each.startsWith(`<${datasetIri(BASE_IRI)}>`));

    expect(aboutDataset).toHaveLength(3);
    expect(statements.filter((each) => !aboutDataset.includes(each))).toEqual(
      ordered([...records.flatMap(recordStatements), ...edges.flatMap(edgeStatements)]),
    );
  });

  it('gives the same text for every size of page', async () => {
    const source = new ArraySource(sampleRecords(), sampleEdges());
    const whole = await textOf(exportJsonld(source, options));

    for (const pageSize of [1, 7, 144, 10_000]) {
      expect(await textOf(exportJsonld(source, { ...options, pageSize }))).toBe(whole);
    }
  });

  it('is a whole document also for an empty store', async () => {
    const document = await exported(new ArraySource([], []));

    expect(document['@graph']).toEqual([dataset, { ...dataset, recordCount: 0, edgeCount: 0 }]);
  });

  it('leaves out what is not public, with every edge to it and every mention among sources', async () => {
    const [open, hidden, masked, other] = [
      question('open'),
      question('hidden', 'LAB'),
      question('masked'),
      question('other'),
    ] as const;
    const toOther = requires(open, other);
    const edges = [
      { ...toOther, fields: { ...toOther.fields, sources: [hidden.id, open.id, masked.id] } },
      requires(open, hidden),
      requires(masked, open),
      { ...requires(other, open), fields: { visibility: 'NETWORK' } },
    ];

    const document = await exported(new ArraySource([open, hidden, masked, other], edges), {
      isVisible: (id) => id !== masked.id,
    });

    expect(idsIn(document)).toEqual([open.id, other.id, `edge/${toOther.id}`]);
    expect(JSON.stringify(document)).not.toMatch(/hidden|masked/);
    expect(document['@graph'].at(-1)).toMatchObject({ recordCount: 2, edgeCount: 1 });
  });

  it('writes no edge to a record that came or was made public after its page', async () => {
    const [first, second, third] = [question('a'), question('b', 'LAB'), question('c')] as const;
    const source = new ArraySource([first, second, third], []);
    const chunks = exportJsonld(source, { ...options, pageSize: 3 });

    let text = (await chunks.next()).value ?? '';
    text += (await chunks.next()).value ?? '';
    const late = question('a-late');
    source.records = [first, late, question('b'), third];
    source.edges = [requires(first, late), requires(first, second), requires(first, third)];
    text += await textOf(chunks);

    const last = requires(first, third);
    expect(idsIn(JSON.parse(text))).toEqual([first.id, third.id, `edge/${last.id}`]);
  });

  it('asks for a page only when the chunks of the former are consumed', async () => {
    const source = new ArraySource(chain, chainEdges);
    const chunks = exportJsonld(source, { ...options, pageSize: 100 });

    await chunks.next();
    expect(source.pages).toBe(0);
    for (let page = 1; page <= 20; page += 1) {
      await chunks.next();
      expect(source.pages).toBe(page);
    }
    await chunks.return();
    expect(source.pages).toBe(20);
  });

  it('cuts a page of long entries into chunks that stay small', async () => {
    const long = Array.from({ length: 200 }, (_, variant) => {
      const record = sampleRecord('Question', variant);
      return { ...record, fields: { ...record.fields, text: { en: 'x'.repeat(9_000) } } };
    });
    const lengths: number[] = [];

    for await (const chunk of exportJsonld(new ArraySource(long, []), options)) {
      lengths.push(chunk.length);
    }

    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThan(100_000);
  });

  it('fails when the store fails', async () => {
    const source = new ArraySource(chain, chainEdges);
    source.scanEdges = () => Promise.reject(new Error('the store is gone'));

    await expect(textOf(exportJsonld(source, options))).rejects.toThrow('the store is gone');
  });
});
