// The gate: every step must pass. `npm run check -- lint types` runs only the named steps.
import { spawnSync } from 'node:child_process';

const STEPS = ['codegen:check', 'lint', 'types', 'arrows', 'unused', 'test', 'smoke'];
const wanted = process.argv.slice(2);

for (const step of wanted.length > 0 ? wanted : STEPS) {
  const begun = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.error(`${status === 0 ? 'passed' : 'FAILED'}  ${step}  (${seconds} s)`);
  if (status !== 0) process.exit(1);
}
