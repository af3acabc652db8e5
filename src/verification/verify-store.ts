/** Compares the log with itself, and the stored graph with the log. */

import { normalisedState } from '../changes/submit-changes.ts';
import { entryId } from '../model/identity.ts';
import type { GraphStore, Stray } from '../store/graph-store.ts';
import { compareAgain, compareGraph, type GraphComparison } from './compare-graph.ts';
import { type Finding, handEditFinding } from './findings.ts';
import { LoggedEntries } from './logged-entries.ts';
import { type LogWalk, newWalk, walkLog } from './walk-log.ts';

/** What is listed at most; all else is only counted. */
const MOST_FINDINGS = 1_000;

/** Strays that are looked for at most. */
export const MOST_STRAYS = 10_000;

/** What a store was found to be. */
export interface Verification {
  /** To which the log was read. */
  readonly revision: number;
  /** Digest of the newest log entry, which stands for all of the log; null where it cannot be known. */
  readonly headDigest: string | null;
  readonly entryCount: number;
  readonly itemCount: number;
  readonly recordCount: number;
  readonly edgeCount: number;
  /** The first thousand. */
  readonly findings: readonly Finding[];
  readonly findingCount: number;
}

/** Hears what is being read and how many there were so far. */
export type VerificationProgress = (what: 'log items' | 'records' | 'edges', count: number) => void;

/** All that a verification knows. */
export interface Inspection {
  readonly logged: LoggedEntries;
  readonly walk: LogWalk;
  readonly logFindings: readonly Finding[];
  readonly logFindingCount: number;
  /** The first finding that makes the log unreliable. */
  readonly logBreak: Finding | undefined;
  /** Undefined where the log lacks entries, so that there is nothing to compare with. */
  readonly graph: GraphComparison | undefined;
  readonly strays: readonly Stray[];
}

/**
 * Recomputes every digest of the log, and compares every record and edge with it, also while others
 * write. The search index and the image in memory are not looked at. O(log + n + m); memory is about
 * 150 bytes per record and edge.
 */
export async function verifyStore(
  store: GraphStore,
  onProgress: VerificationProgress = () => undefined,
): Promise<Verification> {
  return reportOf(await inspectStore(store, onProgress));
}

/** As `verifyStore`, with all that is needed to put things right. */
export async function inspectStore(
  store: GraphStore,
  onProgress: VerificationProgress,
): Promise<Inspection> {
  const logged = new LoggedEntries();
  const walk = newWalk();
  const logFindings: Finding[] = [];
  let logFindingCount = 0;
  let logBreak: Finding | undefined;
  /** Walks on to the end of the log; hears the ids that it meets. */
  const readLog = async (onItem: (id: string) => void) => {
    await walkLog(store, walk, logged, {
      onFinding(finding) {
        logFindingCount += 1;
        if (finding.kind === 'log') logBreak ??= finding;
        if (logFindings.length < MOST_FINDINGS) logFindings.push(finding);
      },
      onItem,
    });
    onProgress('log items', walk.itemCount);
  };
  await readLog(() => undefined);
  if (walk.missingCount > 0) {
    return { logged, walk, logFindings, logFindingCount, logBreak, graph: undefined, strays: [] };
  }
  const graph = await compareGraph(store, logged, onProgress);
  const strays = await store.scanStrays(MOST_STRAYS);
  // Others may have written meanwhile; what they touched is looked at again.
  for (;;) {
    const touched = new Set<string>();
    await readLog((id) => touched.add(id));
    if (touched.size === 0) break;
    await compareAgain(store, logged, touched, graph);
  }
  return { logged, walk, logFindings, logFindingCount, logBreak, graph, strays };
}

/** What an inspection comes to. */
function reportOf(inspection: Inspection): Verification {
  const { walk, logFindings, logFindingCount, graph, strays } = inspection;
  const findings = [...logFindings, ...(graph?.unreadable ?? [])];
  for (const [id, edit] of graph?.edits ?? []) {
    if (findings.length >= MOST_FINDINGS) break;
    findings.push(handEditFinding(id, edit));
  }
  for (const { state } of strays)
    findings.push(handEditFinding(nameOf(normalisedState(state)), 'added'));
  return {
    revision: walk.revision,
    headDigest: walk.headDigest ?? null,
    entryCount: walk.entryCount,
    itemCount: walk.itemCount,
    recordCount: graph?.recordCount ?? 0,
    edgeCount: graph?.edgeCount ?? 0,
    findings: findings.slice(0, MOST_FINDINGS),
    findingCount:
      logFindingCount + (graph?.unreadable.length ?? 0) + (graph?.edits.size ?? 0) + strays.length,
  };
}

/** Id of a state, or what there is of it when it is too broken to have one. */
export function nameOf(state: Stray['state']): string {
  try {
    return entryId(state);
  } catch {
    return 'kind' in state
      ? `${state.kind}/${state.slug}`
      : `${state.type} from ${state.source || 'no record'} to ${state.target || 'no record'}`;
  }
}
