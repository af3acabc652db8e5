/** Runs a program of the bench in a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What the program, a file beside this one, prints as JSON. */
export async function runProcess<Told>(
  file: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const options = { env: { ...process.env, ...variables }, maxBuffer: 2 ** 28 };
  const command = ['--import', 'tsx', program, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, options);
  return JSON.parse(stdout) as Told;
}
