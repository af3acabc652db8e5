import { readConfiguration } from '../configuration/configuration.ts';
import { type SeedName, seedStore } from '../seeding/seed-store.ts';
import { say, tell } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Writes what the store lacks of a bundled seed, and says how much there is. */
export async function seed(name: SeedName, options: { readonly json?: boolean }): Promise<void> {
  const { store } = await openInstanceStore(readConfiguration(process.env), { serves: false });
  try {
    const before = await store.currentRevision();
    const report = await seedStore(store, name, (written, total) => {
      if (process.stderr.isTTY) say(`${written} of ${total} written`);
    });
    const outcome = report.revision === before ? 'nothing was missing' : 'written';
    const sentence = `Seed ${name}: ${report.records} records, ${report.edges} edges; ${outcome}.`;
    tell({ seed: name, ...report, written: report.revision !== before }, [sentence], options);
  } finally {
    await store.close();
  }
}
