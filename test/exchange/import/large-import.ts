/**
 * Plans the import of a generated file of several hundred megabytes with little memory, in a process of
 * its own; prints the counts and the largest resident memory. Usage: large-import.ts MEGABYTES.
 */
import { planImport } from '../../../src/exchange/import/plan-import.ts';
import { readFile } from '../../../src/exchange/read/read-file.ts';
import { openSqliteStore } from '../../../src/store/engines/sqlite/open-sqlite-store.ts';

const BASE_IRI = 'https://graph.example/';
const LINES_PER_CHUNK = 50;
const LONG = 'Does it report on its own states? '.repeat(100);

const bytesWanted = Number(process.argv[2]) * 1e6;
const store = await openSqliteStore({ file: ':memory:' });
const plan = await planImport(store, [{ name: 'large.ndjson', open: lines }], {
  baseIri: BASE_IRI,
  read: (file) => readFile(file, { baseIri: BASE_IRI }),
});
const { counts, isClean } = plan;
plan.close();
await store.close();
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ added: counts.added, isClean, peakBytes }));

async function* lines(): AsyncGenerator<Uint8Array, void, undefined> {
  let written = 0;
  for (let index = 0; written < bytesWanted; index += LINES_PER_CHUNK) {
    const chunk = Buffer.from(
      Array.from({ length: LINES_PER_CHUNK }, (_, place) => lineOf(index + place)).join(''),
    );
    written += chunk.length;
    yield chunk;
  }
}

function lineOf(index: number): string {
  const title = `Question ${index}`;
  const text = { en: LONG };
  const state = {
    kind: 'Question',
    slug: `q${index}`,
    language: 'en',
    status: 'OPEN',
    title,
    text,
  };
  return `${JSON.stringify(state)}\n`;
}
