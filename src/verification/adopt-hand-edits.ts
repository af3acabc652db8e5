/** Takes into the log what somebody did to the graph by hand. */
import { InvalidChanges } from '../changes/invalid-changes.ts';
import { submitChanges } from '../changes/submit-changes.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { StoreError } from '../store/store-error.ts';
import { type AdoptionPlan, planAdoption } from './adoption-plan.ts';
import { type Finding, obstacle } from './findings.ts';
import { inspectStore, type VerificationProgress } from './verify-store.ts';

/** Who adopts, as the log tells it. */
const ADOPTER = 'lacuna verify --adopt';

/** What came of an adoption: all was taken in, or nothing. */
export interface Adoption {
  /** How many records and edges were taken in. */
  readonly adoptedCount: number;
  /** Why nothing was; empty when all was. */
  readonly obstacles: readonly Finding[];
}

/**
 * Logs all that was changed, added or removed by hand as one change set, if all of it fits the model;
 * else nothing. What was added by hand is PUBLIC and ACTIVE unless it says otherwise. Throws `damaged`
 * when the log itself is broken.
 */
export async function adoptHandEdits(
  store: GraphStore,
  onProgress: VerificationProgress = () => undefined,
): Promise<Adoption> {
  const inspection = await inspectStore(store, onProgress);
  const { logBreak } = inspection;
  if (logBreak) {
    const message = `Nothing was adopted, because the change log is broken: ${logBreak.message}`;
    throw new StoreError('damaged', message);
  }
  const plan = await planAdoption(store, inspection);
  if (plan.obstacles.length > 0) return { adoptedCount: 0, obstacles: plan.obstacles };
  if (plan.changes.length === 0) return { adoptedCount: 0, obstacles: [] };
  const obstacles = await commitPlan(store, plan);
  return { adoptedCount: obstacles.length === 0 ? plan.changes.length : 0, obstacles };
}

async function commitPlan(store: GraphStore, { changes }: AdoptionPlan): Promise<Finding[]> {
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const message = `Adopted ${count} made outside Lacuna`;
  try {
    await submitChanges(store, { actor: ADOPTER, message, changes });
    return [];
  } catch (error) {
    if (error instanceof InvalidChanges) {
      return error.problems.map((problem) => obstacle(problem.id, problem.message));
    }
    const isRefusal =
      error instanceof StoreError && ['conflict', 'dangling', 'invalid'].includes(error.kind);
    if (!isRefusal) throw error;
    return [obstacle('', error.message)];
  }
}
