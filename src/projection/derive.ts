import { stopIfAbandoned } from '../algorithms/interruption.ts';
import type { Projection } from './projection.ts';
import { noting, type Readable, readsOf, unnoted } from './reads.ts';

interface AtDay<T> {
  readonly date: string;
  readonly value: T;
}

/**
 * Computes something of a graph, and again only when something that it has read has changed: a result
 * is carried over from revision to revision, and into hypotheses, while the columns, edges and other
 * results that it was made from are the same (self-adjusting computation: Acar, "Self-Adjusting
 * Computation", 2005). What is read is noted by the projection itself.
 *
 * The build must read all it needs before it returns, from the given projection only, and must not keep
 * that projection. A fresh result that `isSame` finds equal to the one before gives way to it, so that
 * what was made from that is not made again.
 */
export function derive<T>(
  build: (projection: Projection) => T,
  isSame: (known: T, fresh: T) => boolean = Object.is,
): (projection: Projection) => T {
  const known = new WeakMap<object, AtDay<T>>();

  const compute = (projection: Projection): T => {
    const { readable } = projection;
    const { date } = readable;
    const found = known.get(projection.graph);
    const value = found?.date === date ? found.value : carriedOver(projection);
    if (found?.date !== date) known.set(projection.graph, { date, value });
    readsOf(readable.columns)?.result(readable, again, value);
    return value;
  };
  const again = ({ projection }: Readable) => compute(projection as Projection);

  function carriedOver({ lineage, readable }: Projection): T {
    const last = lineage.get(compute);
    if (last && unnoted(() => last.reads.holdIn(readable))) return last.value as T;
    stopIfAbandoned();
    const { reads, value: fresh } = noting(readable, () =>
      build(readable.projection as Projection),
    );
    const value = last && isSame(last.value as T, fresh) ? (last.value as T) : fresh;
    lineage.set(compute, { value, reads });
    return value;
  }

  return compute;
}
