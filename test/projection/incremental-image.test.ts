import { describe, expect, it } from 'vitest';
import type { GraphImage } from '../../src/projection/graph-image.ts';
import { loadImage, replayLog } from '../../src/projection/load-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { type Graph, openGraph } from '../../src/projection/open-graph.ts';
import { buildProjection } from '../../src/projection/projection.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore } from '../support/test-api.ts';
import { contentOf, entriesOf } from './image-of.ts';
import { RandomChanges } from './random-changes.ts';

const GRAPHS = 500;
const SEQUENCES_EACH = 20;
const SEQUENCES = GRAPHS * SEQUENCES_EACH;

/** Takes about 12 s where nothing else runs. */
const TIMEOUT_MS = 240_000;

/** What is kept by the log and what is loaded now, each as texts; and how much of it is hidden. */
async function compared(store: GraphStore, graph: Graph, image: GraphImage) {
  await graph.refresh();
  await replayLog(store, image, () => undefined);
  const fresh = await loadImage(store);
  const masked = maskImage(fresh, 'public');
  const projection = buildProjection(masked);
  return {
    kept: JSON.stringify([entriesOf(image), contentOf(graph.project('public'))]),
    fresh: JSON.stringify([entriesOf(fresh), contentOf(projection)]),
    hidden: fresh.size - masked.size,
  };
}

/** Whether and how often things happened. */
class Tally {
  readonly mix: Record<string, number> = {};

  count(what: string, more = 1): void {
    this.mix[what] = (this.mix[what] ?? 0) + more;
  }
}

async function followOneGraph(seed: number, tally: Tally): Promise<void> {
  const changes = new RandomChanges(seed + 20_000);
  const store = await openTestStore(changes.start());
  const [graph, image] = [await openGraph(store), await loadImage(store)];
  for (let sequence = 0; sequence < SEQUENCES_EACH; sequence++) {
    for (let commit = 0; commit <= (seed + sequence) % 3; commit++) await changes.commit(store);
    const { fresh, hidden, kept } = await compared(store, graph, image);
    // Comparing texts is faster, and values tell where they differ.
    if (kept !== fresh) {
      expect(JSON.parse(kept), `seed ${seed}, ${sequence}`).toEqual(JSON.parse(fresh));
    }
    tally.count('sequences');
    tally.count(hidden > 0 ? 'with something hidden' : 'with nothing hidden');
  }
  graph.close();
  await store.close();
  for (const [what, more] of Object.entries(changes.counts)) tally.count(what, more);
}

describe('the incremental projection', () => {
  it(
    `equals a fresh one after each of ${SEQUENCES} random sequences of changes`,
    async () => {
      const tally = new Tally();
      for (let seed = 1; seed <= GRAPHS; seed++) await followOneGraph(seed, tally);

      const { mix } = tally;
      expect(mix['sequences']).toBe(10_000);
      // Everything happens often, and the mask has something to do and nothing to do.
      expect(Math.min(...Object.values(mix)), JSON.stringify(mix)).toBeGreaterThan(60);
      expect(Object.keys(mix)).toHaveLength(9);
    },
    TIMEOUT_MS,
  );
});
