/** What the command line says: data on standard output, messages on standard error. */
import { InvalidChanges } from '../changes/invalid-changes.ts';
import { ConfigurationMistake } from '../configuration/configuration.ts';
import { CannotListen } from '../http/listen.ts';
import { SeedMistake } from '../seeding/seed-mistake.ts';
import { StoreError } from '../store/store-error.ts';

/** Arguments of a command are wrong. */
export class UsageMistake extends Error {
  override name = 'UsageMistake';
}

/** What was asked for rightly could not be written to the end. */
export class CannotWrite extends Error {
  override name = 'CannotWrite';
}

/** Exit codes: 0 done, 1 could not be done, 2 asked for wrongly. */
export const EXIT = { FAILED: 1, MISUSED: 2 } as const;

const USAGE = [ConfigurationMistake, UsageMistake];
const EXPECTED = [CannotListen, CannotWrite, InvalidChanges, SeedMistake, StoreError, ...USAGE];

/** Writes a line to standard error. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says what went wrong, in one sentence when it was to be expected, and returns the exit code. */
export function sayFailure(error: unknown): number {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  const text = error instanceof Error ? (isExpected ? error.message : error.stack) : String(error);
  say(`lacuna: ${text}`);
  return USAGE.some((kind) => error instanceof kind) ? EXIT.MISUSED : EXIT.FAILED;
}

/** One line of advice when a command has nothing to read. */
export function sayWhenEmpty(revision: number): void {
  if (revision === 0) say('The store is empty; "lacuna seed" writes the bundled seed into it.');
}
