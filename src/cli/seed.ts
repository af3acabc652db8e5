import { readConfiguration } from '../configuration/configuration.ts';
import { type SeedName, seedStore } from '../seeding/seed-store.ts';
import { say, UsageMistake } from './messages.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Writes what the store lacks of a bundled seed, and says how much there is. */
export async function seed(name: string): Promise<void> {
  if (name !== 'field' && name !== 'example') {
    throw new UsageMistake(`The seed is ${JSON.stringify(name)}; it must be field or example.`);
  }
  await writeSeed(name);
}

async function writeSeed(name: SeedName): Promise<void> {
  const { store } = await openInstanceStore(readConfiguration(process.env), { serves: false });
  try {
    const before = await store.currentRevision();
    const report = await seedStore(store, name, (written, total) => {
      if (process.stderr.isTTY) say(`${written} of ${total} written`);
    });
    const outcome = report.revision === before ? 'nothing was missing' : 'written';
    say(`Seed ${name}: ${report.records} records, ${report.edges} edges; ${outcome}.`);
  } finally {
    await store.close();
  }
}
