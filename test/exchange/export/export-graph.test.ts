import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportGraph, GRAPH_FORMATS } from '../../../src/exchange/export-graph.ts';
import { datasetIri } from '../../../src/linked-data/dataset-iri.ts';
import type { StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import {
  edgeStatements,
  ordered,
  recordStatements,
} from '../../linked-data/expected-statements.ts';
import { readStatements } from '../../linked-data/read-linked-data.ts';
import {
  BASE_IRI,
  sampleEdges,
  sampleRecord,
  sampleRecords,
} from '../../linked-data/sample-entries.ts';
import { ArraySource } from './array-source.ts';
import { exported, question, requires, SCOPE, textOf } from './sample-graph.ts';

const COUNT = 3_000;
const dataset = { '@type': 'Dataset', '@id': datasetIri(BASE_IRI) };
const chain = Array.from({ length: COUNT }, (_, index) => question(`q-${index}`));
const chainEdges = chain.slice(1).map((record, index) => requires(record, chain[index] ?? record));

interface ExportedDocument {
  readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[];
}

const documentOf = (text: string) => JSON.parse(text) as ExportedDocument;
const idsIn = (text: string) =>
  documentOf(text)
    ['@graph'].slice(1, -1)
    .map((node) => node['@id'].slice(`${BASE_IRI}id/`.length));

/** As docs/exchange.md defines it, told once more and without the class that computes it. */
function expectedDigest(...entries: readonly (StoredRecord | StoredEdge)[]): string {
  const lines = entries.map(({ id, provenance }) => {
    const { digest, createdAt, createdBy, updatedAt, updatedBy } = provenance;
    return `${JSON.stringify([id, digest, createdAt, createdBy, updatedAt, updatedBy])}\n`;
  });
  return createHash('sha256').update(lines.join('')).digest('hex');
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('exportGraph as JSON-LD', () => {
  it('writes every record and edge once and in order, and last what there was', async () => {
    const text = await exported(new ArraySource(chain, chainEdges), 'jsonld');
    const document = documentOf(text);
    const ids = idsIn(text);

    expect(Object.keys(document)).toEqual(['@context', '@graph']);
    expect(new Set(ids).size).toBe(2 * COUNT - 1);
    expect(ids).toEqual([
      ...ids.filter((id) => !id.startsWith('edge/')).sort(),
      ...ids.filter((id) => id.startsWith('edge/')).sort(),
    ]);
    expect(document['@graph'][0]).toEqual(dataset);
    expect(document['@graph'].at(-1)).toEqual({
      ...dataset,
      recordCount: COUNT,
      edgeCount: COUNT - 1,
      contentDigest: expectedDigest(...[...chain].sort(byId), ...[...chainEdges].sort(byId)),
    });
  });

  it('writes one entry per line', async () => {
    const text = await exported(new ArraySource(chain, chainEdges), 'jsonld');
    const lines = text.split('\n').slice(2, -2);

    expect(lines).toHaveLength(2 * COUNT - 1 + 2);
    expect(() => lines.map((line) => JSON.parse(line.replace(/,$/, '')))).not.toThrow();
  });

  it('says all of every kind and edge type, in the default graph and with nothing fetched', async () => {
    const records = sampleRecords();
    const edges = sampleEdges();

    const text = await exported(new ArraySource(records, edges), 'jsonld');
    const statements = await readStatements(documentOf(text));
    const aboutDataset = statements.filter((each) => each.startsWith(`<${datasetIri(BASE_IRI)}>`));

    expect(aboutDataset).toHaveLength(4);
    expect(statements.filter((each) => !aboutDataset.includes(each))).toEqual(
      ordered([...records.flatMap(recordStatements), ...edges.flatMap(edgeStatements)]),
    );
  });

  it('leaves out what is not public, with every edge to it and every mention among sources', async () => {
    const [open, hidden, masked, other] = [
      question('open'),
      question('hidden', 'LAB'),
      question('masked'),
      question('other'),
    ] as const;
    const toOther = requires(open, other, { sources: [hidden.id, open.id, masked.id] });
    const edges = [
      toOther,
      requires(open, hidden),
      requires(masked, open),
      requires(other, open, { visibility: 'NETWORK' }),
    ];

    const text = await exported(new ArraySource([open, hidden, masked, other], edges), 'jsonld', {
      isVisible: (id) => id !== masked.id,
    });

    expect(idsIn(text)).toEqual([open.id, other.id, `edge/${toOther.id}`]);
    expect(text).not.toMatch(/hidden|masked/);
    expect(documentOf(text)['@graph'].at(-1)).toMatchObject({
      recordCount: 2,
      edgeCount: 1,
      contentDigest: expectedDigest(open, other, requires(open, other, { sources: [open.id] })),
    });
  });

  it('writes no edge to a record that came or was made public after its page', async () => {
    const [first, second, third] = [question('a'), question('b', 'LAB'), question('c')] as const;
    const source = new ArraySource([first, second, third], []);
    const chunks = exportGraph(source, 'jsonld', { ...SCOPE, pageSize: 3 });

    let text = String((await chunks.next()).value ?? '');
    text += String((await chunks.next()).value ?? '');
    const late = question('a-late');
    source.records = [first, late, question('b'), third];
    source.edges = [requires(first, late), requires(first, second), requires(first, third)];
    text += await textOf(chunks);

    expect(idsIn(text)).toEqual([first.id, third.id, `edge/${requires(first, third).id}`]);
  });
});

describe.each(GRAPH_FORMATS)('exportGraph as %s', (format) => {
  it('gives the same text for every size of page', async () => {
    const source = new ArraySource(sampleRecords(), sampleEdges());
    const whole = await exported(source, format);

    for (const pageSize of [1, 7, 144, 10_000]) {
      expect(await exported(source, format, { pageSize })).toBe(whole);
    }
  });

  it('ends with the same digest and counts, also for an empty store', async () => {
    const source = new ArraySource(sampleRecords(), sampleEdges());
    const records = [...source.records].sort(byId);
    const edges = [...source.edges].sort(byId);
    const told: unknown[] = [];
    const summaryOf = async (from: ArraySource) => {
      const onEnd = (summary: unknown) => told.push(summary);
      return (await textOf(exportGraph(from, format, SCOPE, { onEnd }))).slice(-600);
    };

    const text = await summaryOf(source);
    const empty = await summaryOf(new ArraySource([], []));

    expect(told).toEqual([
      {
        recordCount: records.length,
        edgeCount: edges.length,
        contentDigest: expectedDigest(...records, ...edges),
      },
      { recordCount: 0, edgeCount: 0, contentDigest: expectedDigest() },
    ]);
    expect(text).toContain(`"${expectedDigest(...records, ...edges)}"`);
    expect(empty).toContain(`"${expectedDigest()}"`);
  });

  it('asks for a page only when the chunks of the former are consumed', async () => {
    const source = new ArraySource(chain, chainEdges);
    const chunks = exportGraph(source, format, { ...SCOPE, pageSize: 40 });

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

    for await (const chunk of exportGraph(new ArraySource(long, []), format, SCOPE)) {
      lengths.push(chunk.length);
    }

    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThan(100_000);
  });

  it('fails when the store fails', async () => {
    const source = new ArraySource(chain, chainEdges);
    source.scanEdges = () => Promise.reject(new Error('the store is gone'));

    await expect(exported(source, format)).rejects.toThrow('the store is gone');
  });
});
