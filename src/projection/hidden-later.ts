/**
 * What keeps the past closed. A record or edge that is hidden now is hidden in the past as well, and so
 * is one that was hidden when it was removed: whoever hides something hides what it said before, and
 * neither asking for an older revision nor removing it afterwards, nor making something new of the same
 * name, may undo that. What is made visible again shows its visible states of before.
 */
import type { RecordState, StoredEdge, StoredRecord } from '../model/states.ts';
import type { LogEntry, RemovedState } from '../store/graph-store.ts';
import type { GraphImage } from './graph-image.ts';
import { maySee, type ViewerClass } from './mask.ts';

/** The end of something that not everybody could see then. */
export interface HiddenEnding {
  readonly id: string;
  /** In which it was removed. */
  readonly revision: number;
  /** Undefined where the payload was erased, which nobody may see. */
  readonly fields: Scalars | undefined;
}

type Scalars = RecordState['fields'];

/** The endings among removals that hide the past from somebody. */
export function hiddenEndings(removed: readonly RemovedState[]): readonly HiddenEnding[] {
  return removed.flatMap(({ id, revision, state }): HiddenEnding[] => {
    const fields = state?.fields;
    return fields && maySee('public', fields) ? [] : [{ id, revision, fields }];
  });
}

/** Whether the ending hides what was before it from the viewer. */
export function hides(viewer: ViewerClass, { fields }: HiddenEnding): boolean {
  return fields === undefined || !maySee(viewer, fields);
}

/** Watches the log for what is hidden or removed while it is hidden. */
export class HiddenLater {
  /** Rises with each ending. */
  version = 0;
  readonly #image: GraphImage;
  /** The last hidden ending of each id since the watch began. */
  readonly #endings = new Map<string, HiddenEnding>();

  constructor(image: GraphImage) {
    this.#image = image;
  }

  /** Hears of an entry of the log before it is applied to the image. */
  notice({ items, revision }: LogEntry): void {
    for (const { after, id } of items) {
      if (after !== null) continue;
      const fields = this.#image.get(id)?.scalars;
      if (fields && maySee('public', fields)) continue;
      this.#endings.set(id, { id, revision, fields });
      this.version += 1;
    }
  }

  /** Whether an entry was removed while the viewer could not see it, since the watch began. */
  isClosed(viewer: ViewerClass, id: string, revision: number): boolean {
    const ending = this.#endings.get(id);
    return ending !== undefined && ending.revision > revision && hides(viewer, ending);
  }

  /** Ids of what was removed after a revision while the viewer could not see it, since the watch began. */
  closedAfter(viewer: ViewerClass, revision: number): readonly string[] {
    return [...this.#endings.keys()].filter((id) => this.isClosed(viewer, id, revision));
  }

  /** Whether what an entry said in a revision is hidden by what the image or the watch knows since. */
  isHidden(viewer: ViewerClass, { id, provenance }: StoredRecord | StoredEdge): boolean {
    const now = this.#image.get(id);
    if (now && !maySee(viewer, now.scalars)) return true;
    return this.isClosed(viewer, id, provenance.revision);
  }
}
