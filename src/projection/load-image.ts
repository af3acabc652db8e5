/** Fills a graph image from a store, and keeps it true by the store's change log. */
import type { GraphStore } from '../store/graph-store.ts';
import { logPages } from '../store/read-all.ts';
import { GraphImage } from './graph-image.ts';

const SCAN_PAGE_SIZE = 5_000;

/**
 * Scans the store, then replays what the log gained since the scan began: an entry that the scan
 * saw too new or too old is brought to the newest revision by it.
 */
export async function loadImage(store: GraphStore): Promise<GraphImage> {
  const image = new GraphImage();
  image.revision = await store.currentRevision();
  for await (const record of scanAll((page) => store.scanRecords(page))) {
    image.put(record, record.provenance.revision);
  }
  for await (const edge of scanAll((page) => store.scanEdges(page))) {
    image.put(edge, edge.provenance.revision);
  }
  await replayLog(store, image, () => undefined);
  return image;
}

async function* scanAll<T extends { readonly id: string }>(
  scan: (page: { after?: string; limit: number }) => Promise<readonly T[]>,
): AsyncIterable<T> {
  let page = await scan({ limit: SCAN_PAGE_SIZE });
  while (page.length > 0) {
    yield* page;
    const after = page.at(-1)?.id;
    if (after === undefined || page.length < SCAN_PAGE_SIZE) return;
    page = await scan({ after, limit: SCAN_PAGE_SIZE });
  }
}

/** Brings the image to the newest revision; hears the id of every entry that changed. */
export async function replayLog(
  store: GraphStore,
  image: GraphImage,
  onChange: (id: string) => void,
): Promise<void> {
  for await (const entries of logPages(store, image.revision)) {
    for (const entry of entries) {
      image.apply(entry);
      for (const { id } of entry.items) onChange(id);
    }
  }
}
