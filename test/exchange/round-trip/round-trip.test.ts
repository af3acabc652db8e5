import { describe, it } from 'vitest';
import { readBundledSeed } from '../../../src/seeding/seed-store.ts';
import { makeRandomKnowledgeGraph } from '../../support/random-knowledge-graph.ts';
import { openTestStore, type State } from '../../support/test-api.ts';
import { exportableSamples } from './exportable-samples.ts';
import { EXPORTED_FORMATS, type ExportedFormat } from './exported-files.ts';
import { expectRoundTrip } from './round-trip-cases.ts';

describe.each(EXPORTED_FORMATS)('an export as %s, imported into an empty store', (format) => {
  it.each(['field', 'example'] as const)('is the same again, of the seed %s', async (name) => {
    const { records, edges } = readBundledSeed(name);
    await roundTrip([...records, ...edges], format);
  });

  it.each([1, 2, 3])('is the same again, of every kind, edge type and field (%d)', (seed) =>
    roundTrip(exportableSamples(seed), format),
  );

  it.each([11, 12, 13, 14, 15, 16])('is the same again, of a random graph (%d)', (seed) => {
    const { records, edges } = makeRandomKnowledgeGraph(seed);
    return roundTrip([...records, ...edges], format);
  });
});

async function roundTrip(states: readonly State[], format: ExportedFormat): Promise<void> {
  const source = await openTestStore(states);
  const target = await openTestStore([]);
  try {
    await expectRoundTrip(source, target, format);
  } finally {
    await source.close();
    await target.close();
  }
}
