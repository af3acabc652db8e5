/** Projections of past revisions as a viewer may see them now. */
import { type HiddenEnding, type HiddenLater, hides } from './hidden-later.ts';
import { type IsClosed, maskImage, type ViewerClass } from './mask.ts';
import type { PastImage, PastImages } from './past-images.ts';
import { buildProjection, type Projection } from './projection.ts';

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
    const isClosed = this.#closing(viewer, past, hidden);
    const projection = buildProjection(maskImage(past.image, viewer, isClosed));
    byViewer.set(viewer, { projection, hidden, version });
    return projection;
  }

  #closing(viewer: ViewerClass, { endings, image }: PastImage, hidden: HiddenNow): IsClosed {
    const closed = new Set(endings.filter((each) => hides(viewer, each)).map(endedId));
    return (id) =>
      hidden.has(id) || closed.has(id) || this.#later.isClosed(viewer, id, image.revision);
  }
}

function endedId({ id }: HiddenEnding): string {
  return id;
}
