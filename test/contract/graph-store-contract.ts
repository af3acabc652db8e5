import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { adoptionCases } from './adoption-cases.ts';
import { commitAllCases } from './commit-all-cases.ts';
import { commitCases } from './commit-cases.ts';
import { concurrencyCases } from './concurrency-cases.ts';
import { credentialCases } from './credential-cases.ts';
import { edgeCases } from './edge-cases.ts';
import { expectationCases } from './expectation-cases.ts';
import { historyCases } from './history-cases.ts';
import { lifecycleCases } from './lifecycle-cases.ts';
import { logCases } from './log-cases.ts';
import { outageCases } from './outage-cases.ts';
import { outlineCases } from './outline-cases.ts';
import { pastCases } from './past-cases.ts';
import { privateCases } from './private-cases.ts';
import { roundTripCases } from './round-trip-cases.ts';
import { scanCases } from './scan-cases.ts';
import { searchCases } from './search-cases.ts';
import { searchRecallCases } from './search-recall-cases.ts';
import type { ContractCases, StoreHarness } from './store-harness.ts';

const CASES: ContractCases = {
  ...roundTripCases,
  ...commitCases,
  ...commitAllCases,
  ...edgeCases,
  ...expectationCases,
  ...adoptionCases,
  ...logCases,
  ...historyCases,
  ...pastCases,
  ...scanCases,
  ...outlineCases,
  ...searchCases,
  ...searchRecallCases,
  ...privateCases,
  ...lifecycleCases,
  ...concurrencyCases,
};

/** A case that an engine does not fulfil yet. */
export interface KnownGap {
  readonly title: string;
  readonly reason: string;
}

/** Where an engine differs from the contract; both lists must be exact. */
export interface ContractOptions {
  readonly knownGaps?: readonly KnownGap[];
  /** How many cases do not run because the harness lacks the part that they need. */
  readonly leftOut?: number;
}

/**
 * Runs every case of the contract against one engine, each on an empty store. A known gap runs as
 * "must fail": the suite turns red when the engine closes the gap, so the list cannot rot.
 */
export function describeGraphStoreContract(
  engine: GraphStore['engine'],
  harness: StoreHarness,
  { knownGaps = [], leftOut = 0 }: ContractOptions = {},
): void {
  const { runnable, missing } = casesFor(harness);
  for (const { title } of knownGaps) {
    if (!(title in runnable)) throw new Error(`known gap names no contract case: ${title}`);
  }

  describe(`GraphStore contract: ${engine}`, () => {
    const opened: GraphStore[] = [];
    const open = async () => {
      const store = await harness.open();
      opened.push(store);
      return store;
    };
    beforeEach(() => harness.reset());
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });

    for (const [title, run] of Object.entries(runnable)) {
      const gap = knownGaps.find((known) => known.title === title);
      const runOpened = async () => run({ store: await open(), open, harness });
      if (gap) it.fails(`${title} (known gap: ${gap.reason})`, runOpened);
      else it(title, runOpened);
    }

    it('names its engine', async () => {
      expect((await open()).engine).toBe(engine);
    });

    it(`leaves out ${leftOut} cases for want of a harness part`, () => {
      expect(missing).toHaveLength(leftOut);
    });
  });
}

function casesFor(harness: StoreHarness): { runnable: ContractCases; missing: string[] } {
  const outage = harness.breakAndRestore ? outageCases : {};
  const credentials = harness.openWithWrongCredentials ? credentialCases : {};
  const runnable = { ...CASES, ...outage, ...credentials };
  const known = [CASES, outageCases, credentialCases].flatMap((cases) => Object.keys(cases));
  return { runnable, missing: known.filter((title) => !(title in runnable)) };
}
