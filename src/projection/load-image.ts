/** Fills a graph image from a store, and keeps it true by the store's change log. */
import type { GraphStore, LogEntry } from '../store/graph-store.ts';
import { logPages } from '../store/read-all.ts';
import { ColumnsBuilder } from './columns/build-columns.ts';
import { GraphImage } from './graph-image.ts';
import { scanOutlines } from './scan-outlines.ts';

/**
 * Reads the store, then replays what the log gained since the reading began: an entry that it
 * saw too new or too old is brought to the newest revision by it.
 */
export async function loadImage(store: GraphStore): Promise<GraphImage> {
  const revision = await store.currentRevision();
  const builder = new ColumnsBuilder();
  for await (const outlines of scanOutlines(store)) builder.add(outlines);
  const image = new GraphImage(builder.finish(revision));
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
