/** Tells other threads of a graph that this one keeps true. */
import type { GraphColumns } from './columns/graph-columns.ts';
import type { SharedColumns } from './columns/shared-parts.ts';
import type { GraphImage } from './graph-image.ts';
import type { HiddenEnding, HiddenLater } from './hidden-later.ts';
import type { ViewerClass } from './mask.ts';
import type { Projection } from './projection.ts';
import { ColumnsSender } from './shared-columns.ts';

/** What one thread tells another of the graph: what `postMessage` takes. */
export interface SharedGraph {
  readonly viewer: ViewerClass;
  /** The whole graph in its newest revision; undefined when it is what was told last. */
  readonly image: SharedColumns | undefined;
  /** As the viewer sees it in the revision asked for; `image` when nothing is hidden, `last` when it is what was told last. */
  readonly masked: SharedColumns | 'image' | 'last';
  /** What was removed, while it was hidden, since it was told last. */
  readonly endings: readonly HiddenEnding[];
}

/** Tells one other thread of a graph; everything must reach it in the order told. */
export class GraphSender {
  readonly #image: GraphImage;
  readonly #later: HiddenLater;
  readonly #whole = new ColumnsSender();
  readonly #masked = new ColumnsSender();
  #lastImage: GraphColumns | undefined;
  #lastMasked: GraphColumns | undefined;
  #lastVersion = 0;

  constructor(image: GraphImage, later: HiddenLater) {
    this.#image = image;
    this.#later = later;
  }

  /** The graph, of which the projection of a viewer is asked about next. O(parts that are new). */
  toShared(viewer: ViewerClass, { columns }: Projection): SharedGraph {
    const image = this.#image.columns();
    const endings = this.#later.endingsAfter(this.#lastVersion);
    this.#lastVersion = this.#later.version;
    const isNew = image !== this.#lastImage;
    this.#lastImage = image;
    return {
      viewer,
      image: isNew ? this.#whole.toShared(image) : undefined,
      masked: this.#maskedOf(columns),
      endings,
    };
  }

  #maskedOf(columns: GraphColumns): SharedGraph['masked'] {
    if (columns === this.#lastImage) return 'image';
    if (columns === this.#lastMasked) return 'last';
    this.#lastMasked = columns;
    return this.#masked.toShared(columns);
  }
}
