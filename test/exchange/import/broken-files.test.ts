import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { ImportRefused } from '../../../src/exchange/import/import-refused.ts';
import { openSqliteStore } from '../../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { type StoreSnapshot, snapshotOf } from '../../contract/store-snapshot.ts';
import { makeRandomKnowledgeGraph } from '../../support/random-knowledge-graph.ts';
import { writeStates } from '../../support/test-api.ts';
import { exportableSamples } from '../round-trip/exportable-samples.ts';
import {
  EXPORTED_FORMATS,
  type ExportedFiles,
  exportFiles,
  planFiles,
} from '../round-trip/exported-files.ts';
import { breakFile } from './broken-files.ts';

const EXPORTS_EACH = 90;
const BY_HAND_EACH = 40;

let folder: string;
let store: GraphStore;
let before: StoreSnapshot;
let bytesBefore: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lacuna-broken-'));
  store = await openSqliteStore({ folder });
  const { records, edges } = makeRandomKnowledgeGraph(12);
  await writeStates(store, [...records, ...edges]);
  await writeStates(store, exportableSamples(1).slice(0, 12));
  before = await snapshotOf(store);
  bytesBefore = digestOf(folder);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it.each(EXPORTED_FORMATS)(
  `refuses ${EXPORTS_EACH} broken exports as %s, or finds that they say the same`,
  async (format) => {
    const whole = await exportFiles(store, format);
    const names = [...whole.keys()];
    const all = await outcomeOf(whole);
    let refused = 0;
    for (let seed = 1; seed <= EXPORTS_EACH; seed++) {
      const name = names[seed % names.length] ?? '';
      const { bytes, how } = breakFile(whole.get(name) ?? Buffer.alloc(0), seed);
      const outcome = await outcomeOf(new Map(whole).set(name, bytes));
      if (outcome === 'refused') refused += 1;
      // Whatever is taken in must be all that was exported, and the store has that already.
      else expect(outcome, `${name} ${how}, seed ${seed}`).toBe(all);
    }
    expect(refused).toBeGreaterThan(EXPORTS_EACH / 2);
    expect(await snapshotOf(store)).toEqual(before);
    expect(digestOf(folder)).toBe(bytesBefore);
  },
);

it.each([
  ['json', (value: object) => JSON.stringify(value, null, 1)],
  ['yaml', (value: object) => stringify(value)],
] as const)(
  `plans ${BY_HAND_EACH} broken files as %s and writes nothing`,
  async (format, write) => {
    const { records, edges } = makeRandomKnowledgeGraph(14);
    const own = {
      records: records.map(({ fields, ...rest }) => ({ ...rest, ...fields })),
      edges: edges.map(({ fields, ...rest }) => ({ ...rest, ...fields })),
    };
    const whole = Buffer.from(write(own));
    let wrong = 0;
    for (let seed = 1; seed <= BY_HAND_EACH; seed++) {
      const plan = await planFiles(
        store,
        new Map([[`file.${format}`, breakFile(whole, seed).bytes]]),
      );
      plan.close();
      if (!plan.isClean) wrong += 1;
    }
    expect(wrong).toBeGreaterThan(BY_HAND_EACH / 2);
    expect(await snapshotOf(store)).toEqual(before);
    expect(digestOf(folder)).toBe(bytesBefore);
  },
);

/** What becomes of an import; anything unforeseen is thrown. */
async function outcomeOf(files: ExportedFiles): Promise<string> {
  try {
    const plan = await planFiles(store, files);
    try {
      const { written } = await applyImport(plan, store);
      return `${plan.counts.same} the same, ${written} written`;
    } finally {
      plan.close();
    }
  } catch (error) {
    // A manifest that is none is told before anything is read.
    if (error instanceof ImportRefused) return 'refused';
    throw error;
  }
}

function digestOf(path: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(path).toSorted()) {
    // What readers share among themselves is no data.
    if (!name.endsWith('-shm')) hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}
