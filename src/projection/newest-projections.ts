/** Projections of the newest revision per viewer class, made once per revision. */
import type { GraphImage } from './graph-image.ts';
import { hiddenBy, maskImage, type ViewerClass } from './mask.ts';
import type { HiddenNow } from './past-projections.ts';
import { buildProjection, type Projection, today } from './projection.ts';

interface Newest {
  readonly projection: Projection;
  readonly hidden: HiddenNow;
}

/** Follows an image, which others keep true. */
export class NewestProjections {
  readonly #image: GraphImage;
  readonly #byViewer = new Map<ViewerClass, Newest>();

  constructor(image: GraphImage) {
    this.#image = image;
  }

  /** The graph as the viewer may see it, at the present day. */
  project(viewer: ViewerClass): Projection {
    return this.#newest(viewer).projection.at(today());
  }

  /** What the viewer may not see; the same object as long as it holds the same. */
  hiddenFrom(viewer: ViewerClass): HiddenNow {
    return this.#newest(viewer).hidden;
  }

  #newest(viewer: ViewerClass): Newest {
    const known = this.#byViewer.get(viewer);
    if (known?.projection.revision === this.#image.revision) return known;
    const masked = maskImage(this.#image, viewer);
    const hidden = hiddenBy(this.#image, masked);
    const isSame =
      known?.hidden.size === hidden.size && [...hidden].every((id) => known.hidden.has(id));
    const newest = {
      projection: buildProjection(masked),
      hidden: isSame ? known.hidden : hidden,
    };
    this.#byViewer.set(viewer, newest);
    return newest;
  }
}
