/** Compares what each export holds with what its end says, so that a cut or altered one is noticed. */
import type { DigestedEntry } from '../content-digest.ts';
import { ContentDigest } from '../content-digest.ts';
import type { ExportBegins, ExportEnds, Place } from '../input.ts';

/** An export that cannot be trusted. */
export interface Damage {
  readonly place: Place;
  /** What completes "The file …". */
  readonly message: string;
}

interface OpenExport {
  readonly digest: ContentDigest;
  readonly begins: Place;
  recordCount: number;
  edgeCount: number;
}

/** One file after another; a file may hold several exports, one after another. */
export class ExportChecks {
  readonly damage: Damage[] = [];
  /** What the IRIs of the exporting instances begin with. */
  readonly baseIris = new Set<string>();
  readonly #exports = new Set<string>();
  #open: OpenExport | undefined;
  /** The file whose export has ended. */
  #ended: string | undefined;

  /** Whether the file says that it is an export, as far as it was read. */
  isExport(file: string): boolean {
    return this.#exports.has(file);
  }

  /** The file says that it is an export. */
  begin({ place, baseIri }: ExportBegins): void {
    if (baseIri !== undefined) this.baseIris.add(baseIri);
    this.finish();
    this.#exports.add(place.file);
    this.#open = { digest: new ContentDigest(), begins: place, recordCount: 0, edgeCount: 0 };
  }

  /** An entry of the file. Of one that cannot be read, the digest is empty. */
  add(place: Place, entry: DigestedEntry, isRecord: boolean): void {
    if (!this.#open) {
      if (this.#ended === place.file) this.#tellAltered(place);
      this.#ended = undefined;
      return;
    }
    this.#open.digest.add(entry);
    if (isRecord) this.#open.recordCount += 1;
    else this.#open.edgeCount += 1;
  }

  /** The end of the export. */
  end({ place, recordCount, edgeCount, contentDigest, hasSameBytes }: ExportEnds): void {
    const open = this.#open;
    this.#open = undefined;
    this.#ended = place.file;
    const isWhole =
      open !== undefined &&
      hasSameBytes !== false &&
      open.recordCount === recordCount &&
      open.edgeCount === edgeCount &&
      open.digest.end() === contentDigest;
    if (!isWhole) this.#tellAltered(place);
  }

  /** The end of a file: an export that is still open was cut. */
  finish(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#ended = undefined;
    if (!open) return;
    const { file } = open.begins;
    const what = /\.csv(?:\.gz)?$/i.test(file)
      ? 'the manifest with its counts is missing'
      : 'its last line with the counts is missing';
    this.damage.push({
      place: { file },
      message: `is cut: it says that it is an export, but ${what}.`,
    });
  }

  #tellAltered({ file }: Place): void {
    this.damage.push({
      place: { file },
      message: `was altered or damaged after it was written: what it holds differs from what its end says.`,
    });
  }
}
