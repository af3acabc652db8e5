import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraph } from '../../../src/exchange/export-graph.ts';
import {
  checkSelection,
  onlyTable,
  SelectionMistake,
  type SelectionRequest,
  select,
} from '../../../src/exchange/selection.ts';
import type { ExportScope } from '../../../src/exchange/write/visible-entries.ts';
import type { StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import { openGraph } from '../../../src/projection/open-graph.ts';
import type { Projection } from '../../../src/projection/projection.ts';
import { seedStore } from '../../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { BASE_IRI } from '../../linked-data/sample-entries.ts';
import { textOf } from './sample-graph.ts';

let store: GraphStore;
let projection: Projection;
let records: readonly StoredRecord[];
let edges: readonly StoredEdge[];
beforeAll(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  await seedStore(store, 'field');
  const graph = await openGraph(store);
  projection = graph.project('public');
  graph.close();
  records = await store.scanRecords({ limit: 10_000 });
  edges = await store.scanEdges({ limit: 10_000 });
});
afterAll(() => store.close());

/** Ids of the records and edges that an export of the part holds. */
async function partOf(request: SelectionRequest) {
  const scope: ExportScope = {
    baseIri: BASE_IRI,
    isVisible: (id) => projection.indexOf(id) !== undefined,
    selection: select(projection, request),
    pageSize: 100,
  };
  const lines = (await textOf(exportGraph(store, 'ndjson', scope))).split('\n').slice(1, -2);
  const forms = lines.map((line) => JSON.parse(line) as Record<string, string>);
  return {
    records: forms.filter(({ kind }) => kind).map(({ kind, slug }) => `${kind}:${slug}`),
    edges: forms
      .filter(({ type }) => type)
      .map(({ type, source, target }) => `${type} ${source} ${target}`),
  };
}

/** What a part must hold, by the ids of its records. */
function expectedPart(ids: ReadonlySet<string>) {
  return {
    records: records.filter(({ id }) => ids.has(id)).map(({ kind, slug }) => `${kind}:${slug}`),
    edges: edges
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map(({ type, source, target }) => `${type} ${source} ${target}`),
  };
}

/** Ids at the other end of edges of the types; `in` walks from targets to sources. */
function walk(from: Iterable<string>, way: 'in' | 'out', ...types: readonly string[]) {
  const starts = new Set(from);
  const found = edges.filter(
    (edge) => types.includes(edge.type) && starts.has(way === 'out' ? edge.source : edge.target),
  );
  return found.map((edge) => (way === 'out' ? edge.target : edge.source));
}

describe('select', () => {
  it('is everything when nothing is asked for', async () => {
    const part = await partOf({});

    expect(part).toEqual(expectedPart(new Set(records.map(({ id }) => id))));
    expect(part.records.length).toBeGreaterThan(900);
  });

  it('unites kinds, with the edges between them', async () => {
    const ids = records.filter(({ kind }) => kind === 'Question' || kind === 'Claim');
    const part = await partOf({ kinds: ['Question', 'Claim'] });

    expect(part).toEqual(expectedPart(new Set(ids.map(({ id }) => id))));
    expect(new Set(part.edges.map((edge) => edge.split(' ')[0]))).toContain('ANSWERS');
  });

  it('keeps to edge types, with all records', async () => {
    const part = await partOf({ edges: ['REQUIRES', 'ABOUT'] });
    const all = expectedPart(new Set(records.map(({ id }) => id)));

    expect(part).toEqual({
      records: all.records,
      edges: all.edges.filter((edge) => /^(?:REQUIRES|ABOUT) /.test(edge)),
    });
  });

  it('takes a topic with narrower ones, their questions and what hangs on these', async () => {
    const above = edges.filter(({ type }) => type === 'BROADER').map(({ target }) => target);
    const [topic = ''] = above.filter((id) => walk([id], 'in', 'ABOUT').length > 0);
    const topics = new Set([topic]);
    for (const each of topics) for (const id of walk([each], 'in', 'BROADER')) topics.add(id);
    const questions = walk(topics, 'in', 'ABOUT');
    const claims = walk(questions, 'in', 'ANSWERS');
    const estimates = walk(questions, 'in', 'ESTIMATES');
    const findings = [...walk(claims, 'in', 'BEARS_ON'), ...walk(questions, 'in', 'INFORMS')];
    const ids = new Set([
      ...topics,
      ...questions,
      ...walk(questions, 'out', 'HAS_GROUP', 'HAS_METHOD_GROUP'),
      ...walk(questions, 'in', 'ADDRESSES', 'PURSUES'),
      ...claims,
      ...findings,
      ...walk(findings, 'out', 'REPORTED_IN'),
      ...estimates,
      ...walk(estimates, 'out', 'ON_RUBRIC'),
    ]);

    const part = await partOf({ topic: topic.slice('topic/'.length) });

    expect(part).toEqual(expectedPart(ids));
    expect(topics.size).toBeGreaterThan(1);
    expect(questions.length).toBeGreaterThan(0);
    expect(ids.size).toBeLessThan(records.length);
    expect(await partOf({ topic })).toEqual(part);
  });

  it('takes a lab, all that is joined to it, and the works of its findings', async () => {
    const lab = edges.find(({ type }) => type === 'PRODUCED_BY')?.target ?? '';
    const joined = edges.flatMap(({ source, target }) =>
      source === lab ? [target] : target === lab ? [source] : [],
    );
    const works = walk(walk([lab], 'in', 'PRODUCED_BY'), 'out', 'REPORTED_IN');

    expect(works.length).toBeGreaterThan(0);
    expect(await partOf({ lab: lab.slice('lab/'.length) })).toEqual(
      expectedPart(new Set([lab, ...joined, ...works])),
    );
  });

  it.each(['1', '2', '3'])('takes what is %s steps around a record', async (depth) => {
    const start = edges.find(({ type }) => type === 'REQUIRES')?.source ?? '';
    const ids = new Set([start]);
    for (let step = 0; step < Number(depth); step += 1) {
      const types = [...new Set(edges.map(({ type }) => type))];
      const before = [...ids];
      for (const id of [...walk(before, 'in', ...types), ...walk(before, 'out', ...types)]) {
        ids.add(id);
      }
    }
    const request = depth === '1' ? { around: start } : { around: start, depth };

    expect(await partOf(request)).toEqual(expectedPart(ids));
    expect(ids.size).toBeGreaterThan(3);
  });

  it('takes records by the licence that they state, or that none is stated', async () => {
    const licences = new Set(records.map(({ fields }) => fields['licence']));
    const idsWith = (licence: unknown) =>
      new Set(records.filter(({ fields }) => fields['licence'] === licence).map(({ id }) => id));
    const [stated] = [...licences].filter((licence) => licence !== undefined);

    expect(await partOf({ licence: 'unstated' })).toEqual(expectedPart(idsWith(undefined)));
    expect(await partOf({ licence: String(stated ?? 'CC0-1.0') })).toEqual(
      expectedPart(idsWith(stated ?? 'CC0-1.0')),
    );
  });

  it('narrows one wish by the other', async () => {
    const lab = edges.find(({ type }) => type === 'PRODUCED_BY')?.target ?? '';
    const all = await partOf({ lab });
    const findings = await partOf({ lab, kinds: ['Finding', 'Work'] });

    expect(findings.records).toEqual(all.records.filter((each) => /^(?:Finding|Work):/.test(each)));
    expect(findings.edges.every((edge) => edge.startsWith('REPORTED_IN '))).toBe(true);
    expect(findings.edges.length).toBeGreaterThan(0);
  });
});

describe('what an edge of a part mentions', () => {
  it('stays, also when it lies outside, so that the part can be put back', async () => {
    const edge = edges.find(({ type, fields }) => type === 'REQUIRES' && fields['sources']);
    const scope: ExportScope = {
      baseIri: BASE_IRI,
      isVisible: (id) => projection.indexOf(id) !== undefined,
      selection: select(projection, { kinds: ['Question'] }),
    };
    const text = await textOf(exportGraph(store, 'ndjson', scope));
    const form = text
      .split('\n')
      .find((line) => edge && line.includes(edge.source) && line.includes(edge.target));

    expect(edge?.fields['sources']).not.toEqual([]);
    expect(JSON.parse(form ?? '{}')).toMatchObject({ sources: edge?.fields['sources'] });
  });
});

describe('wrong wishes', () => {
  it.each<[SelectionRequest, RegExp]>([
    [
      { kinds: ['Questoin'] },
      /^The kind is "Questoin"; it must be one of .*did you mean "Question"\?$/,
    ],
    [{ kinds: ['question'] }, /did you mean "Question"\?$/],
    [{ edges: ['REQIRES'] }, /^The edge is "REQIRES"; .*did you mean "REQUIRES"\?$/],
    [
      { topic: 'no-such-topic-at-all' },
      /^The topic is "no-such-topic-at-all"; it must be the slug or global id of a topic in this graph\.$/,
    ],
    [{ lab: 'question/x' }, /^The lab is "question\/x"; it must be/],
    [{ around: 'self' }, /^The record to look around is "self"; it must be the global id/],
    [{ depth: '2' }, /^The depth is "2", but no record is given/],
    [{ licence: '' }, /^The licence is empty;/],
  ])('%o is refused in one sentence', (request, message) => {
    expect(() => select(projection, request)).toThrow(SelectionMistake);
    expect(() => select(projection, request)).toThrow(message);
  });

  it.each(['0', '6', '1.5', 'two', '', '05'])('the depth %j is refused', (depth) => {
    const around = projection.idOf(0);

    expect(() => select(projection, { around, depth })).toThrow(/it must be from 1 to 5\.$/);
    expect(() => checkSelection({ around, depth })).toThrow(SelectionMistake);
  });

  it('names the nearest topic', () => {
    const topic = projection.idOf(projection.nodesOf('Topic').start);

    expect(() => select(projection, { topic: `${topic}x` })).toThrow(
      `did you mean "${topic.slice('topic/'.length)}"?`,
    );
  });
});

describe('onlyTable', () => {
  it('is the one kind or the one edge type', () => {
    expect(onlyTable({ kinds: ['Lab'] })).toEqual({ kind: 'Lab' });
    expect(onlyTable({ edges: ['HAS'], topic: 'x' })).toEqual({ edge: 'HAS' });
  });

  it.each<SelectionRequest>([
    {},
    { kinds: ['Lab', 'Work'] },
    { kinds: ['Lab'], edges: ['HAS'] },
    { topic: 'x' },
  ])('%o is refused with a list of both', (request) => {
    expect(() => onlyTable(request)).toThrow(
      /^A CSV file holds one kind or one edge type; .*Question.*REQUIRES.*\.$/,
    );
  });
});
