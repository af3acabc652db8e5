/** Resolvers of schema/analysis/gaps.graphql. */
import { findGaps, GAP_KINDS } from '../../../analysis/gaps/find-gaps.ts';
import type { Gap } from '../../../analysis/gaps/gap.ts';
import { targetsOf } from '../../../projection/neighbours.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkChoice } from '../../choices.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { compileFilter, type Fits } from '../../record-filter.ts';
import { knownHandle } from '../../record-handle.ts';
import { connection, presentReasons } from './present.ts';

export const gapsResolvers: SchemaResolvers = {
  Query: {
    gaps(_root, { first, after, kinds, severities, filter }, context) {
      checkChoice('kinds', kinds, 'kind');
      checkChoice('severities', severities, 'severity');
      const { projection } = context;
      const asOf = context.sealed(projection.revision);
      const fits = filter ? compileFilter(projection, 'Question', filter) : undefined;
      const wanted = findGaps(projection).filter(
        (gap) =>
          (kinds?.includes(gap.kind) ?? true) &&
          (severities?.includes(gap.severity) ?? true) &&
          isAbout(projection, gap, fits),
      );
      const page = pageOf(wanted, { first, after }, gapId);
      const edges = page.items.map((gap) => ({
        cursor: cursorOf(gapId(gap)),
        node: { ...presentGap(projection, gap), asOf },
      }));
      return connection(page, edges, { counts: countByKind(wanted, kinds), asOf });
    },
  },
};

/** Whether the subject is such a question, or a claim that answers one. */
function isAbout(projection: Projection, { subject }: Gap, fits: Fits | undefined): boolean {
  if (!fits) return true;
  const { kind, node } = knownHandle(projection, subject);
  if (kind === 'Question') return fits(node);
  return targetsOf(projection, 'ANSWERS', node).some((question) => fits(question.node));
}

/** A gap with its records. */
function presentGap(projection: Projection, gap: Gap) {
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
function gapId({ kind, subject }: Gap): string {
  return `${kind}:${subject}`;
}

/** How many gaps there are of each kind asked for. */
function countByKind(gaps: readonly Gap[], kinds: readonly Gap['kind'][] | null | undefined) {
  return GAP_KINDS.filter((kind) => kinds?.includes(kind) ?? true).map((kind) => ({
    kind,
    count: gaps.filter((gap) => gap.kind === kind).length,
  }));
}
