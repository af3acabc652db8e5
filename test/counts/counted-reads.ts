/** Counts what algorithms do: which edges they look at, and how much memory they ask for. */
import type { Csr } from '../../src/algorithms/csr.ts';

/** A graph that counts how often one of its edges is looked at, one element after the other. */
export function countedEdges(csr: Csr): { readonly csr: Csr; count(): number } {
  let reads = 0;
  const targets = new Proxy(csr.targets, {
    get(array, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
      const value: unknown = Reflect.get(array, name, array);
      return typeof value === 'function' ? value.bind(array) : value;
    },
  });
  return { csr: { ...csr, targets }, count: () => reads };
}

const ARRAYS = ['Uint8Array', 'Int32Array', 'Uint32Array', 'Float64Array'] as const;

/** Bytes of the typed arrays that some work makes anew, whoever frees them later. */
export function bytesMade(work: () => unknown): number {
  let bytes = 0;
  const usual = ARRAYS.map((name) => [name, globalThis[name]] as const);
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const [name, original] of usual) {
    globals[name] = new Proxy(original, {
      construct(target, args) {
        const made: { readonly byteLength: number } = Reflect.construct(target, args);
        // A view on memory that is there already takes none.
        if (!(args[0] instanceof ArrayBuffer)) bytes += made.byteLength;
        return made;
      },
    });
  }
  try {
    work();
  } finally {
    for (const [name, original] of usual) globals[name] = original;
  }
  return bytes;
}
