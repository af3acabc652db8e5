// Builds what is stale, then runs `lacuna serve` in this process.
import { buildStale } from './build.mjs';

buildStale();
process.argv.splice(2, 0, 'serve');
await import('../dist/cli/lacuna.js');
