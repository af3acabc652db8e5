import { describe, expect, it } from 'vitest';
import { buildCsr } from '../../src/algorithms/csr.ts';
import { findFirstBeneath } from '../../src/algorithms/first-beneath.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { makeRandom } from '../support/random-questions.ts';

const GRAPHS = 500;

interface Mix {
  cut: number;
  whole: number;
  none: number;
}

function checkOne(seed: number, mix: Mix): void {
  const random = makeRandom(seed);
  const nodeCount = 1 + Math.floor(random() * 25);
  const edgeCount = Math.floor(random() * 3 * nodeCount);
  const draw = () => Uint32Array.from({ length: edgeCount }, () => random() * nodeCount);
  const csr = buildCsr(nodeCount, draw(), draw());
  const isMarked = Uint8Array.from({ length: nodeCount }, () => (random() < 0.4 ? 1 : 0));
  const most = 1 + Math.floor(random() * 5);
  const found = findFirstBeneath(csr, isMarked, most);
  for (let node = 0; node < nodeCount; node++) {
    const reached = reachFrom(csr, Uint32Array.of(node)).order.toSorted();
    const expected = reached.filter((other) => isMarked[other] === 1);
    expect([...found.of(node)], `seed ${seed}, node ${node}`).toEqual([...expected.slice(0, most)]);
    if (expected.length === 0) mix.none += 1;
    else mix[expected.length > most ? 'cut' : 'whole'] += 1;
  }
}

describe('findFirstBeneath', () => {
  it('finds the smallest marked nodes that a search from each node reaches', () => {
    const mix: Mix = { cut: 0, whole: 0, none: 0 };
    for (let seed = 1; seed <= GRAPHS; seed++) checkOne(seed, mix);

    expect(Math.min(...Object.values(mix)), JSON.stringify(mix)).toBeGreaterThan(500);
  });

  it('refuses to find none', () => {
    const csr = buildCsr(1, new Uint32Array(0), new Uint32Array(0));
    expect(() => findFirstBeneath(csr, new Uint8Array(1), 0)).toThrow(
      'most must be at least 1, not 0',
    );
  });
});
