/**
 * That what is hidden leaves no trace in the past either: a server is asked about a moment before its
 * last changes, and what has changed since, beside one that holds only what the viewer may see.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import type { RecordState } from '../../src/model/states.ts';
import { answersTo, checkAnswered } from '../support/query-entries.ts';
import {
  openTestApi,
  startedServer,
  type TestApi,
  withoutMoments,
  writeStates,
} from '../support/test-api.ts';
import { ANALYSES, differences, hidingGraphs, QUERY_FIELDS, questionsOn } from './hiding-graphs.ts';
import { question } from './small-graphs.ts';
import { idOf, type States, visiblePart } from './visible-knowledge.ts';

const GRAPHS = 30;
const LONGEST_MS = 300_000;

/** Fields that tell of two moments. */
const COMPARED = ['compare', 'comparisonTable'].filter((field) => QUERY_FIELDS.includes(field));

/** Some records as they become: settled or open, taken back or in force; and a new question. */
function changesOf({ records }: States): readonly RecordState[] {
  const changed = records
    .filter((_, index) => index % 3 !== 1)
    .map((record): RecordState => {
      const { lifecycle, status } = record.fields;
      const other = status === 'ANSWERED' ? 'OPEN' : 'ANSWERED';
      const fields =
        record.kind === 'Question'
          ? { status: other }
          : {
              lifecycle: lifecycle === 'ACTIVE' ? 'RETRACTED' : 'ACTIVE',
            };
      return { ...record, fields: { ...record.fields, ...fields } };
    });
  return [...changed, question('asked-later')];
}

const readRevision = async (api: TestApi) =>
  (await api.read<{ viewer: { revision: string } }>('{ viewer { revision } }')).viewer.revision;

describe.skipIf(COMPARED.length === 0)('what is hidden, in the past', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  /** A server over the graph after the changes, and the revision before them. */
  async function openChanged(graph: States, changes: readonly RecordState[]) {
    const api = await openTestApi([...graph.records, ...graph.edges], { server });
    const before = await readRevision(api);
    await writeStates(api.store, changes);
    await api.services.graph.refresh();
    return { api, before };
  }

  it(
    `leaves no trace in any answer, on ${GRAPHS} graphs`,
    async () => {
      const told = new Set<string>();
      let changed = 0;
      for (const graph of hidingGraphs(GRAPHS)) {
        const part = visiblePart(graph);
        const seen = new Set(part.records.map(idOf));
        const changes = changesOf(graph);
        const isSeen = (record: RecordState) =>
          seen.has(idOf(record)) || record.slug === 'asked-later';
        const whole = await openChanged(graph, changes);
        const visible = await openChanged(part, changes.filter(isSeen));
        // The same number, sealed with the same key.
        expect(visible.before).toBe(whole.before);
        const asked = questionsOn(graph, graph.seed, whole.before).filter(
          ({ variables }) => 'asOf' in variables || 'from' in variables,
        );

        const answers = await answersTo(whole.api, asked);
        const expected = await answersTo(visible.api, asked);
        const present = await answersTo(whole.api, questionsOn(graph, graph.seed));
        await whole.api.close();
        await visible.api.close();

        checkAnswered(asked, answers);
        for (const place of differences(answers, expected)) {
          const { field, variables } = asked[place] ?? {};
          expect(
            withoutMoments(answers[place]),
            `seed ${graph.seed}, ${field} ${JSON.stringify(variables)}`,
          ).toEqual(withoutMoments(expected[place]));
        }
        asked.forEach(({ field }, index) => {
          if (answers[index]?.data?.[field]) told.add(field);
        });
        changed +=
          JSON.stringify(withoutMoments(present)) === JSON.stringify(withoutMoments(answers))
            ? 0
            : 1;
      }
      expect([...ANALYSES, ...COMPARED].filter((field) => !told.has(field))).toEqual([]);
      expect(changed).toBe(GRAPHS);
    },
    LONGEST_MS,
  );
});
