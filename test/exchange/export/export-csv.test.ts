import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/exchange/write/csv-table.ts';
import { ChangedMeanwhile } from '../../../src/exchange/write/csv-table.ts';
import { type CsvPart, exportCsv } from '../../../src/exchange/write/export-csv.ts';
import { edgeOfType, kindNamed } from '../../../src/model/lookup.ts';
import type { FieldDescription } from '../../../src/model/model.ts';
import type { FieldValue, StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import { sampleEdges, sampleRecords, stored } from '../../linked-data/sample-entries.ts';
import { sampleStates } from '../../support/sample-states.ts';
import { ArraySource } from './array-source.ts';
import {
  allPublic,
  digested,
  exported,
  question,
  requires,
  SCOPE,
  sourceOf,
} from './sample-graph.ts';

type Row = Readonly<Record<string, string>>;

async function filesOf(source: ArraySource, only?: Table) {
  const texts = new Map<string, string>();
  const manifest: Extract<CsvPart, { file: unknown }>['file'][] = [];
  for await (const part of exportCsv(source, SCOPE, only)) {
    if ('text' in part) texts.set(part.name, (texts.get(part.name) ?? '') + part.text);
    else manifest.push(part.file);
  }
  return { texts, manifest };
}

const rowsOf = (text: string | undefined) => parse(text ?? '', { columns: true }) as Row[];

/** The fields of a row by the words of docs/exchange.md. */
function fieldsIn(row: Row, descriptions: readonly FieldDescription[]) {
  return Object.fromEntries(
    descriptions.flatMap((field) => {
      if (field.localised) {
        const texts = Object.entries(row).flatMap(([column, cell]) =>
          column.startsWith(`${field.name}@`) && cell !== ''
            ? [[column.slice(field.name.length + 1), cell]]
            : [],
        );
        return texts.length === 0 ? [] : [[field.name, Object.fromEntries(texts)]];
      }
      const cell = row[field.name] ?? '';
      return cell === '' ? [] : [[field.name, valueIn(cell, field)]];
    }),
  );
}

function valueIn(cell: string, field: FieldDescription): FieldValue {
  if (!field.list) return scalarIn(cell, field);
  if (cell === '[]') return [];
  if (cell === '\\[]') return ['[]'];
  return cell.split(' | ').map((item) => item.replace(/\\([\\|])/g, '$1'));
}

function scalarIn(cell: string, { type }: FieldDescription): string | number | boolean {
  if (type === 'Int' || type === 'Float') return Number(cell);
  return type === 'Boolean' ? cell === 'true' : cell;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function expectReadBack(source: ArraySource): Promise<void> {
  const { texts, manifest } = await filesOf(source);
  const rows = manifest.flatMap(({ name }) => rowsOf(texts.get(name)));
  const read = rows.map((row) => {
    const { createdAt, createdBy, updatedAt, updatedBy } = row;
    const origin = { createdAt, createdBy, updatedAt, updatedBy };
    const { kind, slug, type, source: from, target } = row;
    return kind === undefined
      ? { type, source: from, target, fields: fieldsIn(row, edgeOfType(type ?? '').fields), origin }
      : { kind, slug, fields: fieldsIn(row, kindNamed(kind).fields), origin };
  });
  const told = ({ id: _id, provenance, ...state }: StoredRecord | StoredEdge) => {
    const { revision: _revision, digest: _digest, ...origin } = provenance;
    return { ...state, origin };
  };

  expect(read).toEqual([
    ...[...source.records].sort(byId).map(told),
    ...[...source.edges].sort(byId).map(told),
  ]);
}

describe('exportCsv', () => {
  it('lets all of every kind, edge type and field be read back', async () => {
    await expectReadBack(new ArraySource(sampleRecords(), sampleEdges()));
  });

  it.each([1, 2])('lets odd characters be read back (seed %i)', async (seed) => {
    await expectReadBack(sourceOf(allPublic(sampleStates(seed))));
  });

  it('lets odd lists be read back', async () => {
    const lists = [
      [],
      ['[]'],
      ['\\[]'],
      ['[]', '[]'],
      ['|'],
      [' | '],
      ['a | b', 'c'],
      ['\\', '|', '\\|', ' '],
      ['=1+1', '-2', '+3', '@here'],
      ['two\nlines', 'a\rb', '"quoted", and commas'],
      Array.from({ length: 2_000 }, (_, index) => `item ${index}`),
    ];
    const labs = lists.map((statedCapabilities, index) =>
      digested(
        stored({
          kind: 'Lab',
          slug: `lab-${index}`,
          fields: { visibility: 'PUBLIC', name: { en: '=cmd' }, statedCapabilities },
        }),
      ),
    );

    await expectReadBack(new ArraySource(labs, []));
  });

  it('has one file for each kind and type with rows, in order, each with its digests', async () => {
    const [one, two] = [question('one'), question('two')];
    const source = new ArraySource([one, two], [requires(one, two)]);
    const { texts, manifest } = await filesOf(source);
    const sha256 = (text = '') => createHash('sha256').update(text).digest('hex');
    const contentDigest = async (part: ArraySource) =>
      /"contentDigest":"(\w+)"/.exec(await exported(part, 'ndjson'))?.[1];

    expect([...texts.keys()]).toEqual(['question.csv', 'REQUIRES.csv']);
    expect(manifest[0]).toEqual({
      name: 'question.csv',
      recordCount: 2,
      edgeCount: 0,
      contentDigest: await contentDigest(new ArraySource([one, two], [])),
      sha256: sha256(texts.get('question.csv')),
    });
    expect(manifest[1]).toMatchObject({
      name: 'REQUIRES.csv',
      recordCount: 0,
      edgeCount: 1,
      sha256: sha256(texts.get('REQUIRES.csv')),
    });
  });

  it('names its columns: what the row is, its fields, its provenance', async () => {
    const many = { ...question('one'), fields: { ...question('one').fields } };
    const fields = { ...many.fields, title: { 'zh-Hant': '一', en: 'one', ru: 'один' } };
    const { texts } = await filesOf(new ArraySource([{ ...many, fields }], []));
    const [header = ''] = (texts.get('question.csv') ?? '').split('\n');

    expect(header.split(',')).toEqual([
      'kind',
      'slug',
      ...kindNamed('Question').fields.flatMap(({ name, localised }) => {
        if (name === 'title') return ['title@en', 'title@ru', 'title@zh-Hant'];
        return localised ? [] : [name];
      }),
      ...['createdAt', 'createdBy', 'updatedAt', 'updatedBy'],
    ]);
  });

  it('writes the one table that was asked for, also without rows', async () => {
    const [one, two, hidden] = [question('one'), question('two'), question('three', 'LAB')];
    const edges = [requires(one, two), requires(one, hidden)];
    const source = new ArraySource([one, two, hidden], edges);

    const only = await filesOf(source, { edge: 'REQUIRES' });
    const none = await filesOf(source, { kind: 'Lab' });

    expect([...only.texts.keys()]).toEqual(['REQUIRES.csv']);
    expect(rowsOf(only.texts.get('REQUIRES.csv')).map(({ target }) => target)).toEqual([two.id]);
    expect(only.manifest).toMatchObject([{ recordCount: 0, edgeCount: 1 }]);
    expect(none.texts.get('lab.csv')).toMatch(/^kind,slug,[^\n]+\n$/);
    expect(none.manifest).toMatchObject([{ name: 'lab.csv', recordCount: 0 }]);
  });

  it('writes nothing for an empty store', async () => {
    expect((await filesOf(new ArraySource([], []))).manifest).toEqual([]);
  });

  it('fails when a language comes after the columns were chosen', async () => {
    const source = new ArraySource([question('one')], []);
    const late = {
      ...question('two'),
      fields: { ...question('two').fields, title: { ru: 'два' } },
    };
    const scan = source.scanRecords.bind(source);
    source.scanRecords = async (page) => {
      const records = await scan(page);
      if (page.after !== undefined) source.records = [...source.records, late];
      return records;
    };

    await expect(filesOf(source)).rejects.toThrow(ChangedMeanwhile);
  });
});
