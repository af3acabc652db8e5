import type { ExportListener } from '../exchange/export-graph.ts';

/** So often is progress told, in milliseconds. */
const INTERVAL_MS = 500;

const NUMBER = new Intl.NumberFormat('en-GB');

/**
 * Tells on a terminal how far an export is, on one line that is gone at the end; elsewhere nothing.
 * `total` is at least the number of entries that there will be.
 */
export function exportProgress(total: number): { listener: ExportListener; end(): void } {
  if (!process.stderr.isTTY) return { listener: {}, end: () => undefined };
  let toldAt = Date.now();
  let isTold = false;
  return {
    listener: {
      onPage({ recordCount, edgeCount }) {
        if (Date.now() - toldAt < INTERVAL_MS) return;
        toldAt = Date.now();
        isTold = true;
        const written = NUMBER.format(recordCount + edgeCount);
        process.stderr.write(`\r${written} of ${NUMBER.format(total)} written`);
      },
    },
    end() {
      if (isTold) process.stderr.write('\r\u001b[K');
    },
  };
}
