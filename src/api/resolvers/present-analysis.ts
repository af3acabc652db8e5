/** Answers of src/analysis as the schema tells them: handles instead of ids. */
import type { Reason } from '../../analysis/answer.ts';
import type { BottleneckAnswer } from '../../analysis/bottlenecks.ts';
import type { BusFactorAnswer } from '../../analysis/bus-factor.ts';
import type { DependencyAnswer } from '../../analysis/dependencies.ts';
import type { Dependency } from '../../analysis/dependency-list.ts';
import type { PathsAnswer } from '../../analysis/dependency-paths.ts';
import { GAP_KINDS } from '../../analysis/gaps/find-gaps.ts';
import type { Gap } from '../../analysis/gaps/gap.ts';
import type { GraphHealth } from '../../analysis/health/graph-health.ts';
import { kindValue } from '../../model/schema-names.ts';
import type { Projection } from '../../projection/projection.ts';
import type { SchemaRecordKind, SchemaVerification } from '../generated/resolver-types.ts';
import { knownHandle, type RecordHandle } from '../record-handle.ts';

/** The records with these global ids, which the projection is known to have. */
export function handlesOf(projection: Projection, ids: readonly string[]): readonly RecordHandle[] {
  return ids.map((id) => knownHandle(projection, id));
}

/** Reasons with their records. */
export function presentReasons(projection: Projection, reasons: readonly Reason[]) {
  return reasons.map((reason) => ({ ...reason, records: handlesOf(projection, reason.records) }));
}

/** Dependencies with their questions. */
export function presentDependencies(projection: Projection, answer: DependencyAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    layers: answer.layers.map(({ layer, questions }) => ({
      layer,
      questions: questions.map((item) => ({
        ...item,
        question: knownHandle(projection, item.question),
      })),
    })),
    edges: answer.edges.map((edge) => presentDependency(projection, edge)),
    cycles: answer.cycles.map((cycle) => ({
      ...cycle,
      questions: handlesOf(projection, cycle.questions),
    })),
    because: presentReasons(projection, answer.because),
  };
}

function presentDependency(projection: Projection, { from, to, group, ...rest }: Dependency) {
  return {
    ...rest,
    from: knownHandle(projection, from),
    to: knownHandle(projection, to),
    group: group === null ? null : knownHandle(projection, group),
  };
}

/** Paths with their questions. */
export function presentPaths(projection: Projection, answer: PathsAnswer) {
  return {
    ...answer,
    from: knownHandle(projection, answer.from),
    to: knownHandle(projection, answer.to),
    paths: answer.paths.map(({ length, questions, steps }) => ({
      length,
      questions: handlesOf(projection, questions),
      steps: steps.map(({ dependencies, from, to }) => ({
        from: knownHandle(projection, from),
        to: knownHandle(projection, to),
        dependencies: dependencies.map((each) => presentDependency(projection, each)),
      })),
    })),
    because: presentReasons(projection, answer.because),
  };
}

/** The bus factor with the records of its reasons, none of which is a person. */
export function presentBusFactor(projection: Projection, answer: BusFactorAnswer) {
  return { ...answer, because: presentReasons(projection, answer.because) };
}

/** The health of the graph with the kinds as the API names them. */
export function presentHealth(projection: Projection, health: GraphHealth) {
  return {
    ...health,
    kinds: health.kinds.map(({ kind, verification, ...rest }) => ({
      ...rest,
      kind: kindValue(kind) as SchemaRecordKind,
      verification: verification.map((each) => ({
        ...each,
        verification: each.verification as SchemaVerification | null,
      })),
    })),
    warnings: presentReasons(projection, health.warnings),
  };
}

/** A bottleneck with its questions. */
export function presentBottleneck(projection: Projection, answer: BottleneckAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    necessaryFor: handlesOf(projection, answer.necessaryFor),
    because: presentReasons(projection, answer.because),
  };
}

/** A gap with its records. */
export function presentGap(projection: Projection, gap: Gap) {
  const { kind, severity, reason, nextStep, subject, records, truncated } = gap;
  const because = [{ rule: kind, sentence: reason, records }];
  return {
    id: gapId(gap),
    kind,
    severity,
    reason,
    nextStep,
    subject: knownHandle(projection, subject),
    because: presentReasons(projection, because),
    truncated,
  };
}

/** The stable id of a gap. */
export function gapId({ kind, subject }: Gap): string {
  return `${kind}:${subject}`;
}

/** How many gaps there are of each kind asked for. */
export function countByKind(
  gaps: readonly Gap[],
  kinds: readonly Gap['kind'][] | null | undefined,
) {
  return GAP_KINDS.filter((kind) => kinds?.includes(kind) ?? true).map((kind) => ({
    kind,
    count: gaps.filter((gap) => gap.kind === kind).length,
  }));
}
