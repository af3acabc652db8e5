import type { GraphStore } from '../../src/store/graph-store.ts';

/** An engine gone and back; absent for an engine that lives in our own process. */
export interface Outage {
  /** From here on the engine cannot be reached by stores that are open. */
  break(): Promise<void>;
  /** The engine is back, with its data, and answers queries again. */
  restore(): Promise<void>;
}

/** What the contract suite needs of an engine. The cases close every store that they open. */
export interface StoreHarness {
  /** Opens the store; each further call is one more connection to the same data. */
  open(): Promise<GraphStore>;
  /** Makes the store empty, as if it had never been used. Runs before each case, nothing is open. */
  reset(): Promise<void>;
  /** Erases the states of that id from the log, behind the port, as an erasure on request would. */
  erasePayload(store: GraphStore, id: string): Promise<void>;
  /** Needed by the cases in `outage-cases.ts`. */
  readonly breakAndRestore?: Outage;
  /** Opens the store with a wrong password; needed by the cases in `credential-cases.ts`. */
  readonly openWithWrongCredentials?: () => Promise<GraphStore>;
}

/** What a case works with. */
export interface CaseContext {
  readonly store: GraphStore;
  /** One more connection to the same data, closed after the case. */
  readonly open: () => Promise<GraphStore>;
  readonly harness: StoreHarness;
}

/** Cases by the sentence that each of them proves. */
export type ContractCases = Readonly<Record<string, (context: CaseContext) => Promise<void>>>;
