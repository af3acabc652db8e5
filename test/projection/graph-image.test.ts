import { describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { kindNamed } from '../../src/model/lookup.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { buildProjection } from '../../src/projection/projection.ts';
import type { GraphStore, LogEntry, LogItem } from '../../src/store/graph-store.ts';
import { question, record } from '../analysis/small-graphs.ts';
import { openTestStore } from '../support/test-api.ts';
import { entriesOf } from './image-of.ts';
import { RandomChanges } from './random-changes.ts';

async function scan(store: GraphStore): Promise<GraphImage> {
  const image = new GraphImage();
  image.revision = await store.currentRevision();
  const page = { limit: 1_000 };
  for (const each of [...(await store.scanRecords(page)), ...(await store.scanEdges(page))]) {
    image.put(each, each.provenance.revision);
  }
  return image;
}

describe('GraphImage', () => {
  it('is the same from the log alone as from a scan, hidden entries included', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const changes = new RandomChanges(seed);
      const store = await openTestStore(changes.start());
      for (let commit = 0; commit < 5; commit++) await changes.commit(store);

      const replayed = new GraphImage();
      for (const entry of await store.readLog(0, 1_000)) replayed.apply(entry);

      const scanned = await scan(store);
      expect(entriesOf(replayed), `seed ${seed}`).toEqual(entriesOf(scanned));
      await store.close();
    }
  });

  it('may be given entries again that it has', async () => {
    const changes = new RandomChanges(3);
    const store = await openTestStore(changes.start());
    for (let commit = 0; commit < 8; commit++) await changes.commit(store);
    const log = await store.readLog(0, 1_000);
    await store.close();

    const once = new GraphImage();
    for (const entry of log) once.apply(entry);
    const twice = new GraphImage();
    for (const entry of [...log, ...log]) twice.apply(entry);

    expect(entriesOf(twice)).toEqual(entriesOf(once));
  });

  it('holds neither texts nor lists, but codes', () => {
    const image = new GraphImage();
    image.put(question('a', { wellPosed: true, licence: 'CC0-1.0', wikidata: 'Q1' }), 1);

    expect(image.record('question/a')?.scalars).toEqual({
      language: 'en',
      licence: 'CC0-1.0',
      lifecycle: 'ACTIVE',
      status: 'OPEN',
      visibility: 'PUBLIC',
      wellPosed: true,
      wikidata: 'Q1',
    });
  });

  it('knows which fields are stated, texts and lists included, of kinds with few enough fields', () => {
    const lab = record('Lab', 'a', { name: { en: 'A' }, statedCapabilities: ['One.'] });
    const image = new GraphImage();
    image.put(lab, 1);
    const projection = buildProjection(image);

    const { fields } = kindNamed('Lab');
    const filled = fields.filter((_, place) => projection.isFilled(0, place));
    expect(filled.map(({ name }) => name).sort()).toEqual(Object.keys(lab.fields).sort());
    expect(Math.max(...MODEL.kinds.map((kind) => kind.fields.length))).toBeLessThanOrEqual(53);
  });

  it('takes the moments of a new entry from where it was imported, and of a changed one from the log', () => {
    const image = new GraphImage();
    const state = question('a');
    const entry = (revision: number, time: string, item: Partial<LogItem>): LogEntry => ({
      revision,
      time,
      actor: 'test',
      message: 'test',
      items: [{ id: 'question/a', before: null, after: 'x', state, ...item }],
      previousDigest: '',
      digest: '',
    });
    const origin = {
      createdAt: '2020-01-01T00:00:00.000Z',
      createdBy: 'them',
      updatedAt: '2021-01-01T00:00:00.000Z',
      updatedBy: 'them',
    };
    const moments = () => {
      const { createdAt = Number.NaN, updatedAt = Number.NaN } = image.record('question/a') ?? {};
      return [createdAt, updatedAt].map((moment) => new Date(moment).toISOString().slice(0, 4));
    };

    image.apply(entry(1, '2025-01-01T00:00:00.000Z', { origin }));
    expect(moments()).toEqual(['2020', '2021']);
    image.apply(entry(2, '2026-01-01T00:00:00.000Z', { before: 'y', origin }));
    expect(moments()).toEqual(['2020', '2026']);
    image.apply(entry(3, '2026-01-01T00:00:00.000Z', { before: 'y', after: null, state: null }));
    image.apply(entry(4, '2027-01-01T00:00:00.000Z', {}));
    expect(moments()).toEqual(['2027', '2027']);
  });
});
