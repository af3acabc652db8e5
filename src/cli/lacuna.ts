#!/usr/bin/env node
/** The command `lacuna`. */
import { CommanderError } from 'commander';
import { EXIT, say, sayFailure, sayMisuse } from './messages.ts';
import { createProgram } from './program.ts';

process.on('unhandledRejection', (reason) => {
  say(`lacuna: an error was not handled: ${reason instanceof Error ? reason.stack : reason}`);
});

try {
  await createProgram(sayMisuse).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.MISUSED;
  else process.exitCode = sayFailure(error);
}
