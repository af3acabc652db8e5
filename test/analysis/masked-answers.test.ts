/**
 * That what is hidden leaves no trace: everything that can be asked is answered as by a server that
 * holds only what the viewer may see. The questions come from the schema.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import { type Asked, checkAnswered, KIND_TURNS, missingEntries } from '../support/query-entries.ts';
import { type SeenAnswer, startedServer, withoutMoments } from '../support/test-api.ts';
import {
  ANALYSES,
  answersOf,
  differences,
  graphOfAllKinds,
  hidingGraphs,
  PLAIN,
  QUERY_FIELDS,
  questionsOn,
  schema,
} from './hiding-graphs.ts';
import { visiblePart } from './visible-knowledge.ts';

const GRAPHS = 100;
/** More turns of each kind than any has relations. */
const TURNS = 30 * KIND_TURNS;
const LONGEST_MS = 300_000;

/** The fields that had an answer. */
function toldFields(asked: readonly Asked[], answers: readonly SeenAnswer[]): readonly string[] {
  return asked.flatMap(({ field }, index) => (answers[index]?.data?.[field] ? [field] : []));
}

describe('what is hidden', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  it('is looked for in every field of Query', () => {
    expect(missingEntries(schema)).toEqual([]);
  });

  it(
    `leaves no trace in any answer, on ${GRAPHS} graphs`,
    async () => {
      const told = new Set<string>();
      for (const graph of hidingGraphs(GRAPHS)) {
        const asked = questionsOn(graph, graph.seed);
        const answers = await answersOf(server, graph, asked);
        checkAnswered(asked, answers);

        const expected = await answersOf(server, visiblePart(graph), asked);

        for (const place of differences(answers, expected)) {
          const { field, variables } = asked[place] ?? {};
          expect(
            withoutMoments(answers[place]),
            `seed ${graph.seed}, ${field} ${JSON.stringify(variables)}`,
          ).toEqual(withoutMoments(expected[place]));
        }
        for (const field of toldFields(asked, answers)) told.add(field);
      }
      expect(ANALYSES.filter((field) => !told.has(field))).toEqual([]);
    },
    LONGEST_MS,
  );

  it(
    'leaves no trace in any answer about a graph of all kinds and edges',
    async () => {
      const graph = graphOfAllKinds();
      const turns = Array.from({ length: TURNS }, (_, turn) => questionsOn(graph, turn)).flat();
      const once = new Map(turns.map((asked) => [JSON.stringify(asked), asked]));
      const asked = [...once.values()].filter(({ field }) => PLAIN.has(field));
      const answers = await answersOf(server, graph, asked);
      checkAnswered(asked, answers);

      const expected = await answersOf(server, visiblePart(graph), asked);

      expect(differences(answers, expected).map((place) => asked[place])).toEqual([]);
      const told = new Set(toldFields(asked, answers));
      expect(QUERY_FIELDS.filter((field) => PLAIN.has(field) && !told.has(field))).toEqual([]);
    },
    LONGEST_MS,
  );
});
