// Compiles the sweep of src/algorithms/kernel to WebAssembly, writes it as a module that can be imported
// anywhere, and compares it with the sweep in TypeScript. Where they differ there is no module.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = 'src/algorithms/kernel/sweep.ts';
const FOLDER = join(root, 'src/algorithms/generated');
const MODULE = join(FOLDER, 'sweep-kernel.ts');
const BYTES = 'sweep.wasm';

/** The compiled bytes. Throws with what the compiler says when it fails. */
async function compile() {
  let bytes;
  const { error, stderr } = await asc.main(
    [basename(SOURCE), '-o', BYTES, '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    {
      readFile: (name) =>
        name === basename(SOURCE) ? readFileSync(join(root, SOURCE), 'utf8') : null,
      writeFile: (name, contents) => {
        if (name === BYTES) bytes = contents;
      },
    },
  );
  if (error) throw new Error(`${SOURCE} does not compile.\n${stderr}`);
  return bytes;
}

const bytes = await compile();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  MODULE,
  `/** ${SOURCE} in WebAssembly, as base64. Made by tools/build-kernel.mjs; not kept in git. */
export const SWEEP_KERNEL =
  '${Buffer.from(bytes).toString('base64')}';
`,
);
const unregister = register();
try {
  const { compareSweeps } = await import('./kernel/compare-sweeps.ts');
  compareSweeps();
} catch (error) {
  rmSync(MODULE);
  console.error(error.message);
  process.exitCode = 1;
}
await unregister();
