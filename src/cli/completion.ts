import type { Command } from 'commander';
import { completionScript, type Shell } from './completion-scripts.ts';
import { writeOut } from './write-out.ts';

/** Writes the completion script for a shell to standard output. */
export async function completion(program: Command, shell: Shell): Promise<void> {
  await writeOut([completionScript(program, shell)]);
}
