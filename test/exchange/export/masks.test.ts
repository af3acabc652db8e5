/** What may not be seen leaves no trace in any format. */
import { describe, expect, it } from 'vitest';
import { exportGraph, GRAPH_FORMATS } from '../../../src/exchange/export-graph.ts';
import { type SelectionRequest, select } from '../../../src/exchange/selection.ts';
import { exportCsv } from '../../../src/exchange/write/export-csv.ts';
import type { ExportScope } from '../../../src/exchange/write/visible-entries.ts';
import type { EdgeState, RecordState } from '../../../src/model/states.ts';
import { openGraph } from '../../../src/projection/open-graph.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { BASE_IRI } from '../../linked-data/sample-entries.ts';
import { makeRandomKnowledgeGraph } from '../../support/random-knowledge-graph.ts';
import { openTestStore } from '../../support/test-api.ts';
import { textOf } from './sample-graph.ts';

const PRIVATE = 'unmistakably-private';
const SECRET_LANGUAGE = 'vo';

interface States {
  readonly records: readonly RecordState[];
  readonly edges: readonly EdgeState[];
}

/** Groups vanish when none of their members may be seen; what a mask leaves, told once more. */
function openPart({ records, edges }: States): States {
  const isOpen = ({ fields }: RecordState | EdgeState) => fields['visibility'] === 'PUBLIC';
  const idOf = ({ kind, slug }: RecordState) =>
    `${kind.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}/${slug}`;
  const open = new Set(records.filter(isOpen).map(idOf));
  for (const id of [...open]) {
    const members = edges.filter(
      ({ type, source }) => source === id && /^(?:METHOD_)?MEMBER$/.test(type),
    );
    const isLeft = members.some((edge) => isOpen(edge) && open.has(edge.target));
    if (members.length > 0 && !isLeft) open.delete(id);
  }
  const known = edges.filter(
    (edge) => isOpen(edge) && open.has(edge.source) && open.has(edge.target),
  );
  return {
    records: records.filter((record) => open.has(idOf(record))),
    edges: known.map((edge) => {
      const { sources } = edge.fields;
      if (!Array.isArray(sources)) return edge;
      const left = (sources as readonly string[]).filter((id) => open.has(id));
      return { ...edge, fields: { ...edge.fields, sources: left } };
    }),
  };
}

/** A random graph in which more is hidden, in words that nothing else has, and mentioned. */
function makeHalfHidden(seed: number): States {
  const { records, edges } = makeRandomKnowledgeGraph(seed);
  const hidden: readonly RecordState[] = ['Work', 'Topic', 'Question'].map((kind) => ({
    kind: kind as RecordState['kind'],
    slug: PRIVATE,
    fields: {
      language: SECRET_LANGUAGE,
      lifecycle: 'ACTIVE',
      visibility: 'LAB',
      licence: PRIVATE,
      [kind === 'Topic' ? 'prefLabel' : 'title']: { [SECRET_LANGUAGE]: PRIVATE },
      ...(kind === 'Question' ? { status: 'OPEN' } : {}),
    },
  }));
  const open = records.find(({ kind }) => kind === 'Question')?.slug ?? '';
  return {
    records: [...records, ...hidden],
    edges: [
      ...edges.map((edge, index) => {
        const sources = [`work/${PRIVATE}`, `question/${open}`];
        return index % 3 ? edge : { ...edge, fields: { ...edge.fields, sources } };
      }),
      {
        type: 'INFORMED_BY',
        source: `question/${open}`,
        target: `question/${PRIVATE}`,
        fields: { visibility: 'PUBLIC', rationale: PRIVATE },
      },
    ],
  };
}

/** Every file of every format, without when and by whom the entries were written. */
async function allExports(store: GraphStore, request: SelectionRequest = {}) {
  const graph = await openGraph(store);
  const projection = graph.project('public');
  graph.close();
  const scope: ExportScope = {
    baseIri: BASE_IRI,
    isVisible: (id) => projection.indexOf(id) !== undefined,
    selection: select(projection, request),
  };
  const files: Record<string, string> = {};
  for (const format of GRAPH_FORMATS) {
    files[format] = await textOf(exportGraph(store, format, scope));
  }
  for await (const part of exportCsv(store, scope)) {
    const text = 'text' in part ? part.text : JSON.stringify(part.file);
    files[part.name] = (files[part.name] ?? '') + text;
  }
  const moments = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  const digests = /[0-9a-f]{64}/g;
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text.replace(moments, 'MOMENT').replace(digests, 'DIGEST'),
    ]),
  );
}

describe('an export of a graph that is hidden in part', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'is that of a store that holds only what may be seen (seed %i)',
    async (seed) => {
      const states = makeHalfHidden(seed);
      const store = await openTestStore([...states.records, ...states.edges]);
      const { records, edges } = openPart(states);
      const openStore = await openTestStore([...records, ...edges]);

      const written = await allExports(store);

      expect(written).toEqual(await allExports(openStore));
      expect(JSON.stringify(written)).not.toMatch(new RegExp(`${PRIVATE}|@${SECRET_LANGUAGE}\\b`));
      await store.close();
      await openStore.close();
    },
  );

  it.each<SelectionRequest>([
    { kinds: ['Question'] },
    { edges: ['INFORMED_BY'] },
    { licence: 'unstated' },
    { around: 'question/q0', depth: '2' },
  ])('and in every part of it: %o', async (request) => {
    const states = makeHalfHidden(2);
    const first = states.records.find(({ kind }) => kind === 'Question')?.slug ?? '';
    const wanted = request.around ? { ...request, around: `question/${first}` } : request;
    const store = await openTestStore([...states.records, ...states.edges]);
    const { records, edges } = openPart(states);
    const openStore = await openTestStore([...records, ...edges]);

    const written = await allExports(store, wanted);

    expect(written).toEqual(await allExports(openStore, wanted));
    expect(JSON.stringify(written)).not.toContain(PRIVATE);
    await store.close();
    await openStore.close();
  });
});
