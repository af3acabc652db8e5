import { readConfiguration } from '../configuration/configuration.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import { type Adoption, adoptHandEdits } from '../verification/adopt-hand-edits.ts';
import type { Finding } from '../verification/findings.ts';
import { type Verification, verifyStore } from '../verification/verify-store.ts';
import { EXIT, say, sayWhenEmpty, tell } from './messages.ts';
import { writeOut } from './write-out.ts';

/** Flags of `lacuna verify`. */
export interface VerifyOptions {
  readonly adopt?: boolean;
  readonly json?: boolean;
}

/** How many entries are read between two lines that say how far it is. */
const PROGRESS_STEP = 100_000;

/**
 * Checks the log and the graph against it, and lists what is found on standard output; with `adopt`
 * takes into the log what was done by hand. The exit code is 1 when something is left.
 */
export async function verify(options: VerifyOptions): Promise<void> {
  const store = await openStore(readConfiguration(process.env).store);
  try {
    await (options.adopt ? adoptAndReport(store, options) : checkAndReport(store, options));
  } finally {
    await store.close();
  }
}

async function checkAndReport(store: GraphStore, options: VerifyOptions): Promise<void> {
  const found = await verifyStore(store, progressTeller());
  sayWhenEmpty(found.revision);
  await report({ ...found }, found.findings, [...summaryOf(found), ...adviceOn(found)], options);
  if (found.findingCount > 0) process.exitCode = EXIT.FAILED;
}

async function adoptAndReport(store: GraphStore, options: VerifyOptions): Promise<void> {
  const adoption = await adoptHandEdits(store, progressTeller());
  const found = await verifyStore(store, progressTeller());
  sayWhenEmpty(found.revision);
  const findings = [...adoption.obstacles, ...found.findings];
  const sentences = [adoptionSentence(adoption), ...summaryOf(found)];
  await report({ ...adoption, ...found }, findings, sentences, options);
  if (findings.length > 0) process.exitCode = EXIT.FAILED;
}

/** Findings are data; what they come to is a message. */
async function report(
  outcome: Readonly<Record<string, unknown>>,
  findings: readonly Finding[],
  sentences: readonly string[],
  options: VerifyOptions,
): Promise<void> {
  if (!options.json) await writeOut(findings.map(({ message }) => `${message}\n`));
  tell(outcome, sentences, options);
}

function summaryOf(found: Verification): string[] {
  const { revision, itemCount, recordCount, edgeCount, headDigest, findingCount } = found;
  if (revision === 0 && findingCount === 0) return [];
  const read = `the log up to revision ${revision}, ${itemCount} changes in it, ${recordCount} records and ${edgeCount} edges`;
  if (findingCount === 0) {
    return [`Verified ${read}: all is as the log says.`, `Digest of the log: ${headDigest}`];
  }
  const listed = found.findings.length;
  const more = listed < findingCount ? `; the first ${listed} are listed` : '';
  return [`Verified ${read}; findings: ${findingCount}${more}.`];
}

function adviceOn({ findings }: Verification): string[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has('log')) {
    return ['The log is broken, so the graph cannot be trusted; restore the store from a backup.'];
  }
  const isByHand = ['changed', 'added', 'removed', 'provenance'].some((kind) =>
    kinds.has(kind as Finding['kind']),
  );
  return isByHand ? ['"lacuna verify --adopt" takes into the log what was done by hand.'] : [];
}

function adoptionSentence({ adoptedCount, obstacles }: Adoption): string {
  if (obstacles.length > 0) {
    return `Nothing was adopted; obstacles to be put right by hand first: ${obstacles.length}.`;
  }
  if (adoptedCount === 0) return 'There was nothing to adopt.';
  return `Records and edges taken in as they were left by hand: ${adoptedCount}.`;
}

function progressTeller(): (what: string, count: number) => void {
  let told = 0;
  return (what, count) => {
    if (!process.stderr.isTTY) return;
    const step = Math.floor(count / PROGRESS_STEP);
    if (step > told) say(`${count} ${what} read`);
    told = step;
  };
}
