/** Resolvers of schema/analysis/gaps.graphql. */
import { truncationOf } from '../../../analysis/answer.ts';
import {
  chooseGaps,
  countByKind,
  countBySeverity,
  missingSorts,
  sayHowMany,
} from '../../../analysis/gaps/choose-gaps.ts';
import { GAP_RULES, type GapsInTime } from '../../../analysis/gaps/find-gaps.ts';
import type { Gap, GapKind } from '../../../analysis/gaps/gap.ts';
import { touchedQuestions } from '../../../analysis/gaps/touched-questions.ts';
import { type KindName, MODEL } from '../../../model/generated/model.ts';
import { parseRecordId } from '../../../model/identity.ts';
import { kindValue } from '../../../model/schema-names.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkChoice, checkRange } from '../../choices.ts';
import { findListed } from '../../find-listed.ts';
import type {
  SchemaQueryGapTableArgs,
  SchemaRecordKind,
  SchemaResolvers,
} from '../../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../../pages.ts';
import { compileFilter } from '../../record-filter.ts';
import { knownHandle } from '../../record-handle.ts';
import { spoken } from '../../spoken.ts';
import { labelOf } from '../../texts.ts';
import { connection, presentReasons } from './present.ts';

const MOST_ROWS = 2_000;

const TITLES: ReadonlyMap<GapKind, string> = new Map(
  GAP_RULES.map(({ kind, title }) => [kind, title]),
);

export const gapsResolvers: SchemaResolvers = {
  Query: {
    gaps(_root, { first, after, ...choice }, context) {
      const { projection } = context;
      const asOf = context.sealed(projection.revision);
      const found = chosenGaps(projection, choice);
      const page = pageOf(found.gaps, { first, after }, gapId);
      const edges = page.items.map((gap) => ({
        cursor: cursorOf(gapId(gap)),
        node: { ...presentGap(projection, gap), asOf },
      }));
      return connection(page, edges, {
        counts: countByKind(found, choice.kinds),
        severityCounts: countBySeverity(found.gaps, choice.severities),
        sentence: sayHowMany(found),
        asOf,
        truncated: missingSorts(found, choice.kinds),
      });
    },
    gapTable(_root, { limit, ...choice }, context) {
      checkRange('limit', limit, 1, MOST_ROWS);
      const { projection } = context;
      const found = chosenGaps(projection, choice);
      const { gaps } = found;
      const rows = gaps.slice(0, limit).map((gap) => presentRow(projection, gap));
      return {
        rows,
        totalCount: gaps.length,
        sentence: sayHowMany(found),
        asOf: context.sealed(projection.revision),
        // Sorts that are missing say more than rows that are: those could be asked for.
        truncated:
          missingSorts(found, choice.kinds) ??
          truncationOf([{ list: 'rows', shown: rows.length, total: gaps.length }]),
      };
    },
    gapRules: () =>
      GAP_RULES.map(({ kind, title, holdsFor, nextStep, subject }) => ({
        kind,
        title,
        holdsFor,
        nextStep,
        subjectKinds: [schemaKind(subject)],
      })),
  },
  Gap: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  GapRow: {
    label: ({ subjectId }, _arguments, context) =>
      context.withRecord(subjectId, (record) => labelOf(record, undefined)),
  },
};

/** The gaps that fit the arguments. Throws BAD_USER_INPUT for a choice that cannot be meant. */
function chosenGaps(
  projection: Projection,
  { filter, kinds, questions, severities, subjectKinds, topics }: GapArguments,
): GapsInTime {
  checkChoice('kinds', kinds, 'kind');
  checkChoice('severities', severities, 'severity');
  checkChoice('subjectKinds', subjectKinds, 'kind');
  const wanted = subjectKinds && new Set(subjectKinds);
  return chooseGaps(projection, {
    kinds,
    severities,
    subjectKinds:
      wanted &&
      MODEL.kinds
        .map(({ name }) => name as KindName)
        .filter((kind) => wanted.has(schemaKind(kind))),
    topics: topics && findListed(projection, 'Topic', topics, 'topics'),
    questions: questions && findListed(projection, 'Question', questions, 'questions'),
    fits: filter ? compileFilter(projection, 'Question', filter) : undefined,
  });
}

type GapArguments = Omit<SchemaQueryGapTableArgs, 'limit'>;

/** A gap with its records. */
function presentGap(projection: Projection, gap: Gap) {
  const { kind, severity, reason, nextStep, sentence, subject, records, truncated } = gap;
  const because = [{ rule: kind, sentence: reason, records }];
  return {
    id: gapId(gap),
    kind,
    severity,
    reason,
    nextStep,
    sentence,
    subject: knownHandle(projection, subject),
    because: presentReasons(projection, because),
    truncated,
  };
}

/** A gap as a row; its label is read when it is asked for. */
function presentRow(projection: Projection, gap: Gap) {
  const { kind, severity, reason, nextStep, subject, subjectKind } = gap;
  const { node } = knownHandle(projection, subject);
  return {
    id: gapId(gap),
    kind,
    title: TITLES.get(kind) ?? kind,
    severity,
    subjectKind: schemaKind(subjectKind),
    subjectId: subject,
    slug: parseRecordId(subject)?.slug ?? subject,
    label: subject,
    reason,
    nextStep,
    questionCount: touchedQuestions(projection, node).length,
  };
}

/** The stable id of a gap. */
function gapId({ kind, subject }: Gap): string {
  return `${kind}:${subject}`;
}

function schemaKind(kind: KindName): SchemaRecordKind {
  return kindValue(kind) as SchemaRecordKind;
}
