/** Projections of past revisions as a viewer may see them now. */
import { type HiddenLater, hides } from './hidden-later.ts';
import { maskColumns, type ViewerClass } from './mask.ts';
import type { PastImage, PastImages } from './past-images.ts';
import { Projection, today } from './projection.ts';

/** What a viewer may not see now, by id; the same object as long as it holds the same. */
export type HiddenNow = ReadonlySet<string>;

/** A projection, and what it was masked by. */
interface Masked {
  readonly projection: Projection;
  readonly hidden: HiddenNow;
  readonly version: number;
}

/** The past projections of one graph; they live as long as the images that they are of. */
export class PastProjections {
  readonly #images: PastImages;
  readonly #later: HiddenLater;
  readonly #masked = new WeakMap<PastImage, Map<ViewerClass, Masked>>();

  constructor(images: PastImages, later: HiddenLater) {
    this.#images = images;
    this.#later = later;
  }

  /**
   * The graph at a revision before the newest, without what the viewer could not see then, may not see
   * now, or could not see when it was removed. `hiddenNow` is asked for once the image is there.
   */
  async at(viewer: ViewerClass, revision: number, hiddenNow: () => HiddenNow): Promise<Projection> {
    const past = await this.#images.at(revision);
    const [hidden, { version }] = [hiddenNow(), this.#later];
    const byViewer = this.#masked.get(past) ?? new Map<ViewerClass, Masked>();
    this.#masked.set(past, byViewer);
    const known = byViewer.get(viewer);
    if (known?.hidden === hidden && known.version === version) return known.projection;
    const masked = maskColumns(past.image.columns(), viewer, this.#closedIn(viewer, past, hidden));
    const projection = Projection.of(masked.columns, today());
    byViewer.set(viewer, { projection, hidden, version });
    return projection;
  }

  *#closedIn(
    viewer: ViewerClass,
    { endings, image }: PastImage,
    hidden: HiddenNow,
  ): Generator<string, void, undefined> {
    yield* hidden;
    for (const ending of endings) if (hides(viewer, ending)) yield ending.id;
    yield* this.#later.closedAfter(viewer, image.revision);
  }
}
