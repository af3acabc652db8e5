/** Fills a graph image from a store, and keeps it true by the store's change log. */
import type { GraphStore, LogEntry } from '../store/graph-store.ts';
import { logPages, scanPages } from '../store/read-all.ts';
import { GraphImage } from './graph-image.ts';

const SCAN_PAGE_SIZE = 5_000;

/**
 * Scans the store, then replays what the log gained since the scan began: an entry that the scan
 * saw too new or too old is brought to the newest revision by it.
 */
export async function loadImage(store: GraphStore): Promise<GraphImage> {
  const image = new GraphImage();
  image.revision = await store.currentRevision();
  for await (const page of scanPages((each) => store.scanRecords(each), SCAN_PAGE_SIZE)) {
    for (const record of page) image.put(record, record.provenance.revision);
  }
  for await (const page of scanPages((each) => store.scanEdges(each), SCAN_PAGE_SIZE)) {
    for (const edge of page) image.put(edge, edge.provenance.revision);
  }
  await replayLog(store, image, () => undefined);
  return image;
}

/** Brings the image to the newest revision; hears of every log entry before it is applied. */
export async function replayLog(
  store: GraphStore,
  image: GraphImage,
  onEntry: (entry: LogEntry) => void,
): Promise<void> {
  for await (const entries of logPages(store, image.revision)) {
    for (const entry of entries) {
      onEntry(entry);
      image.apply(entry);
    }
  }
}
