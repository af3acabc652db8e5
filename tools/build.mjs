// Builds what is stale: the sweeps in WebAssembly, the server with tsc, GraphiQL with Vite. A part is fresh
// while the digest of its sources is the one that was kept beside its output. `node tools/build.mjs sweeps`
// builds that part only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const PARTS = [
  {
    key: 'sweeps',
    name: 'the sweeps',
    sources: ['src/algorithms', 'tools/build-kernel.mjs', 'tools/kernel', 'package-lock.json'],
    leftOut: /^src\/algorithms\/generated\//,
    stamp: 'src/algorithms/generated/.sweep-kernel-digest',
    clean: () => rmSync(join(root, 'src/algorithms/generated'), { recursive: true, force: true }),
    command: ['tools/build-kernel.mjs'],
  },
  {
    key: 'server',
    name: 'the server',
    sources: ['src', 'tsconfig.json', 'package-lock.json'],
    leftOut: /^src\/graphiql\//,
    stamp: 'dist/.server-digest',
    clean: () => {
      for (const entry of readdirSync(join(root, 'dist'))) {
        if (entry !== 'graphiql' && entry !== '.graphiql-digest') {
          rmSync(join(root, 'dist', entry), { recursive: true });
        }
      }
    },
    command: ['node_modules/typescript/bin/tsc', '-p', 'src'],
  },
  {
    key: 'graphiql',
    name: 'GraphiQL',
    sources: ['src/graphiql', 'package-lock.json'],
    leftOut: /^$/,
    stamp: 'dist/.graphiql-digest',
    clean: () => rmSync(join(root, 'dist/graphiql'), { recursive: true, force: true }),
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'src/graphiql/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
];

/** Builds those of the parts whose sources changed. Throws when a build fails. */
export function buildStale(keys = PARTS.map(({ key }) => key)) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const part of PARTS.filter(({ key }) => keys.includes(key))) {
    const digest = digestOf(part);
    if (digest === readStamp(part.stamp)) continue;
    console.error(`Building ${part.name} …`);
    part.clean();
    const { status } = spawnSync(process.execPath, part.command, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`Building ${part.name} failed.`);
    writeFileSync(join(root, part.stamp), digest);
  }
}

function digestOf({ sources, leftOut }) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) {
    if (!leftOut.test(file)) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function readStamp(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const keys = process.argv.slice(2);
  buildStale(keys.length > 0 ? keys : undefined);
}
