/** What the command line says: data on standard output, messages on standard error. */
import picocolors from 'picocolors';
import { InvalidChanges } from '../changes/invalid-changes.ts';
import { ConfigurationMistake } from '../configuration/configuration.ts';
import { ImportRefused, SpoolFailure } from '../exchange/import/import-refused.ts';
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

/** A query was understood but has errors in its answer. */
export class CannotAnswer extends Error {
  override name = 'CannotAnswer';
}

/** Exit codes: 0 done, 1 could not be done, 2 asked for wrongly. */
export const EXIT = { FAILED: 1, MISUSED: 2 } as const;

const USAGE = [ConfigurationMistake, UsageMistake];
const EXPECTED = [
  CannotAnswer,
  CannotListen,
  CannotWrite,
  ImportRefused,
  InvalidChanges,
  SeedMistake,
  SpoolFailure,
  StoreError,
  ...USAGE,
];

/**
 * Tells the outcome of a command: as one JSON object on standard output when asked for with `--json`,
 * else as sentences on standard error.
 */
export function tell(
  outcome: Readonly<Record<string, unknown>>,
  sentences: readonly string[],
  { json = false }: { readonly json?: boolean | undefined },
): void {
  if (json) process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
  else for (const sentence of sentences) say(sentence);
}

/** Writes a line to standard error. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says what went wrong, in one sentence when it was to be expected, and returns the exit code. */
export function sayFailure(error: unknown): number {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  const text = error instanceof Error ? (isExpected ? error.message : error.stack) : String(error);
  sayError(codeOf(error), text ?? '');
  return USAGE.some((kind) => error instanceof kind) ? EXIT.MISUSED : EXIT.FAILED;
}

/** Says what commander found wrong: `error: unknown command 'x'` as one line of our own. */
export function sayMisuse(text: string): void {
  const [line = '', hint = ''] = text.replace(/^error: /, '').split('\n');
  const guess = /^\(Did you mean (.+)\?\)$/.exec(hint)?.[1];
  const sentence = line.replace(/\.$/, '');
  sayError(
    'MISUSED',
    guess
      ? `${sentence}; did you mean ${guess}? See lacuna --help.`
      : `${sentence}; see lacuna --help.`,
  );
}

/** Whether a stream is to be coloured: as NO_COLOR or FORCE_COLOR say, else on a terminal only. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true;
}

/** With `--json` failures are told as one line of JSON. */
function sayError(code: string, message: string): void {
  if (wantsJson()) say(JSON.stringify({ error: { code, message } }));
  else say(`${picocolors.createColors(hasColours(process.stderr)).red('lacuna:')} ${message}`);
}

/** Read from the arguments themselves, since wrong ones must be told as JSON too. */
function wantsJson(): boolean {
  const end = process.argv.indexOf('--');
  return process.argv.slice(2, end < 0 ? undefined : end).includes('--json');
}

function codeOf(error: unknown): string {
  if (error instanceof StoreError) return `STORE_${error.kind.toUpperCase()}`;
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  if (!(isExpected && error instanceof Error)) return 'INTERNAL';
  return error.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** One line of advice when a command has nothing to read. */
export function sayWhenEmpty(revision: number): void {
  if (revision === 0) say('The store is empty; "lacuna seed" writes the bundled seed into it.');
}
