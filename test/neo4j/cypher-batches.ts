/** Many random graphs at once in a Neo4j, beside what our own analysis sees of them. */
import { readFile } from 'node:fs/promises';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import type { GraphImage } from '../../src/projection/graph-image.ts';
import { loadImage } from '../../src/projection/load-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { type State, TEST_DATE, writeStates } from '../support/test-api.ts';
import type { TestNeo4j } from './test-neo4j.ts';

/** Random graphs that stand side by side in one database. */
export const BATCH_SIZE = 50;

/** What is stored, and what everybody may see of it at the day of the tests. */
export interface FilledNeo4j {
  readonly image: GraphImage;
  readonly projection: Projection;
}

/** Empties the database and writes the states through the door. */
export async function fillNeo4j(
  { connection, wipe }: TestNeo4j,
  states: readonly State[],
): Promise<FilledNeo4j> {
  await wipe();
  const store = await openNeo4jStore(connection);
  await writeStates(store, states);
  const image = await loadImage(store);
  await store.close();
  return { image, projection: projectionOf(image) };
}

/** What everybody may see of an image. */
export function projectionOf(image: GraphImage): Projection {
  return buildProjection(maskImage(image, 'public'), TEST_DATE);
}

/** The random knowledge graphs of some seeds in a row as one graph without edges between them. */
export function batchFrom(firstSeed: number): readonly State[] {
  const seeds = Array.from({ length: BATCH_SIZE }, (_, index) => firstSeed + index);
  return seeds.flatMap((seed) => {
    const { records, edges } = makeRandomKnowledgeGraph(seed);
    return [
      ...records.map((record): RecordState => ({ ...record, slug: `s${seed}-${record.slug}` })),
      ...edges.map(
        (edge): EdgeState => ({
          ...edge,
          source: edge.source.replace('/', `/s${seed}-`),
          target: edge.target.replace('/', `/s${seed}-`),
        }),
      ),
    ];
  });
}

/** The statement of a file in `cypher/analysis/`. */
export function readAnalysis(name: string): Promise<string> {
  return readFile(new URL(`../../cypher/analysis/${name}.cypher`, import.meta.url), 'utf8');
}
