/** Redundant dependencies by plain Cypher, and by our own algorithm. */
import { expect, it } from 'vitest';
import { at, buildCsr, edgeSources } from '../../src/algorithms/csr.ts';
import { redundantEdges } from '../../src/algorithms/transitive-reduction.ts';
import { targetsOf } from '../../src/projection/neighbours.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { BATCH_SIZE, batchFrom, fillNeo4j, readAnalysis } from './cypher-batches.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const BATCHES = 4;

/** Ends of hard prerequisites and memberships between questions, as nodes; doubles stay. */
function dependencyEnds(projection: Projection): readonly (readonly [number, number])[] {
  const { start, end } = projection.nodesOf('Question');
  const questions = Array.from({ length: end - start }, (_, index) => start + index);
  return questions.flatMap((question) => {
    const hard = targetsOf(projection, 'REQUIRES', question);
    const members = targetsOf(projection, 'HAS_GROUP', question).flatMap(({ node }) =>
      targetsOf(projection, 'MEMBER', node),
    );
    return [...hard, ...members].map(({ node }) => [question, node] as const);
  });
}

function expectedEnds(projection: Projection): readonly string[] {
  const ends = dependencyEnds(projection);
  const csr = buildCsr(
    projection.nodeCount,
    Uint32Array.from(ends, ([source]) => source),
    Uint32Array.from(ends, ([, target]) => target),
  );
  const marks = redundantEdges(csr);
  const idOf = (node: number) => projection.idOf(node);
  const all = Array.from(edgeSources(csr), (source, edge) =>
    [source, at(csr.targets, edge)].map(idOf).join(' '),
  );
  return [...new Set(all.filter((_, edge) => marks[edge] === 1))].sort();
}

describeOnNeo4j('Cypher as an oracle of redundant dependencies', (getNeo4j) => {
  interface Row {
    readonly source: string;
    readonly target: string;
    readonly through: readonly string[];
  }

  async function compare(projection: Projection): Promise<number> {
    const rows = await getNeo4j().run<Row>(await readAnalysis('redundant'));
    const found = rows.map(({ source, target }) => `${source} ${target}`);
    expect(found.sort()).toEqual(expectedEnds(projection));
    expect(rows.filter(({ through }) => through.length === 0)).toEqual([]);
    return rows.length;
  }

  it(`agrees with our own answers on ${BATCHES * BATCH_SIZE} random graphs`, async () => {
    let redundant = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const filled = await fillNeo4j(getNeo4j(), batchFrom(1 + batch * BATCH_SIZE));
      redundant += await compare(filled.projection);
    }

    expect(redundant).toBeGreaterThan(20);
  }, 300_000);

  it('agrees with our own answers on the seed field', async () => {
    const { records, edges } = readBundledSeed('field');
    const { projection } = await fillNeo4j(getNeo4j(), [...records, ...edges]);

    expect(await compare(projection)).toBeGreaterThan(0);
  }, 300_000);
});
