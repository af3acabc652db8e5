/** Projections of the newest revision per viewer class, made once per revision. */

import { MaskMemo } from './columns/without-hidden.ts';
import type { GraphImage } from './graph-image.ts';
import { type Masked, maskColumns, type ViewerClass } from './mask.ts';
import type { HiddenNow } from './past-projections.ts';
import { Projection, today } from './projection.ts';

interface Newest {
  readonly projection: Projection;
  readonly masked: Masked;
  readonly memo: MaskMemo;
}

/** Follows an image, which others keep true. */
export class NewestProjections {
  readonly #image: GraphImage;
  readonly #byViewer = new Map<ViewerClass, Newest>();
  readonly #hidden = new Map<ViewerClass, { readonly of: Masked; readonly ids: HiddenNow }>();

  constructor(image: GraphImage) {
    this.#image = image;
  }

  /** The graph as the viewer may see it, at the present day. */
  project(viewer: ViewerClass): Projection {
    return this.#newest(viewer).projection.at(today());
  }

  /** What the viewer may not see; the same object as long as it holds the same. O(hidden) once per revision. */
  hiddenFrom(viewer: ViewerClass): HiddenNow {
    const { masked } = this.#newest(viewer);
    const known = this.#hidden.get(viewer);
    if (known?.of === masked) return known.ids;
    const ids = masked.hiddenIds();
    const isSame = known?.ids.size === ids.size && [...ids].every((id) => known.ids.has(id));
    const hidden = { of: masked, ids: isSame ? known.ids : ids };
    this.#hidden.set(viewer, hidden);
    return hidden.ids;
  }

  #newest(viewer: ViewerClass): Newest {
    const known = this.#byViewer.get(viewer);
    if (known?.projection.revision === this.#image.revision) return known;
    const memo = known?.memo ?? new MaskMemo();
    const masked = maskColumns(this.#image.columns(), viewer, [], memo);
    const newest = { projection: Projection.of(masked.columns, today()), masked, memo };
    this.#byViewer.set(viewer, newest);
    return newest;
  }
}
