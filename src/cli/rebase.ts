import { checkBaseIri, readConfiguration } from '../configuration/configuration.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { changeBaseIri, readBaseIri } from '../store/instance.ts';
import { openStore } from '../store/open-store.ts';
import { scanPages } from '../store/read-all.ts';
import { tell } from './messages.ts';

/** Changes what every IRI begins with, and says what that means for those who hold old ones. */
export async function rebase(baseIri: string, options: { readonly json?: boolean }): Promise<void> {
  checkBaseIri('The base IRI', baseIri);
  const configuration = readConfiguration(process.env);
  const store = await openStore(configuration.store);
  try {
    const from = await readBaseIri(store);
    const isChanged = from !== baseIri;
    if (isChanged) await changeBaseIri(store, baseIri);
    const recordCount = isChanged ? await countRecords(store) : 0;
    const sentences = isChanged
      ? [
          ...changeSentences(from, baseIri, recordCount),
          ...settingSentences(configuration, baseIri),
        ]
      : [`The base IRI is ${baseIri} already; nothing changed.`];
    tell({ from, to: baseIri, changed: isChanged, recordCount }, sentences, options);
  } finally {
    await store.close();
  }
}

function changeSentences(from: string | null, to: string, recordCount: number): string[] {
  if (from === null) return [`The base IRI is now ${to}; there was none before.`];
  return [
    `The base IRI was ${from} and is now ${to}; the IRIs of ${recordCount} records and of their edges change.`,
    `Links that others hold to ${from} need redirects to ${to}.`,
    'A server that is running keeps the old base IRI until it is started again.',
  ];
}

function settingSentences({ baseIri }: { readonly baseIri?: string }, to: string): string[] {
  if (baseIri === undefined || baseIri === to) return [];
  return [`BASE_IRI is still ${baseIri}; remove it or set it to ${to}, or no server will start.`];
}

async function countRecords(store: GraphStore): Promise<number> {
  let count = 0;
  for await (const page of scanPages((each) => store.scanRecords(each))) count += page.length;
  return count;
}
