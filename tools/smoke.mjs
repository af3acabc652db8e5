// Starts the built server in plain Node on an empty folder and a free port, and asks it one question:
// finds what tests through a bundler hide.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build.mjs';

buildStale();
const folder = mkdtempSync(join(tmpdir(), 'lacuna-smoke-'));
const lacuna = fileURLToPath(new URL('../dist/cli/lacuna.js', import.meta.url));
const { status } = spawnSync(process.execPath, [lacuna, 'serve', '--check'], {
  env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' },
  stdio: 'inherit',
});
rmSync(folder, { recursive: true });
console.error(status === 0 ? 'The built server starts and answers.' : 'The built server failed.');
process.exitCode = status ?? 1;
