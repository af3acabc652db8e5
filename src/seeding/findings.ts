/** findings.json: each row is split into the work (bibliography) and the finding (result). */
import { z } from 'zod';
import { basis, sdlValueOf, slug, text, verificationOf, wordsOf } from './row-values.ts';
import { edge, idOf, record, type States } from './states.ts';

const findingRow = z.strictObject({
  id: slug,
  title: text,
  year: z.int(),
  authors: z.array(text),
  authorsComplete: z.boolean(),
  authorsTruncated: z.boolean().optional(),
  authorsBasis: basis,
  arxiv: text.optional(),
  doi: text.optional(),
  url: text,
  statement: text,
  statementBasis: z.enum(['abstract-or-source-read', 'seen-in-secondary-source', 'memory']),
  evidenceLevel: wordsOf('EvidenceClass'),
  bearsOn: z.array(
    z.strictObject({
      question: slug,
      relation: wordsOf('BearingRelation'),
      strength: wordsOf('Strength'),
    }),
  ),
  methods: z.array(slug),
  producedBy: z.array(slug),
  contradicts: z.array(slug).optional(),
  replicationOf: slug.optional(),
  verified: basis,
  verifiedDetail: z.enum(['identifier-and-title', 'identifier-and-short-citation']),
  seenAt: z.array(text),
});

/** A finding with its work, as the input writes them. */
export type FindingRow = z.output<typeof findingRow>;

/** The file and its keys. */
export const findingsFile = { name: 'findings.json', schema: z.array(findingRow) };

const STATEMENT_MARKS = {
  'abstract-or-source-read': {
    verification: 'VERIFIED',
    verificationNote: 'The abstract or the page itself was read, not the full text.',
  },
  'seen-in-secondary-source': {
    verification: 'SECONDARY_SOURCE',
    verificationNote: "The result was read in somebody's notes, not in the work.",
  },
  memory: {
    verification: 'UNVERIFIED',
    verificationNote: 'Written from general knowledge and not checked against the work.',
  },
} as const;

const TITLE_MARKS = {
  'identifier-and-title': {
    verification: 'VERIFIED',
    verificationNote: 'The title was seen beside the identifier or address.',
  },
  'identifier-and-short-citation': {
    verification: 'UNVERIFIED',
    verificationNote:
      'Only a short citation was seen beside the identifier or address; the title is from memory.',
  },
} as const;

const WORK_FROM_MEMORY = {
  verification: 'UNVERIFIED',
  verificationNote: 'Identifier or address and title are from memory.',
};

const AUTHORS_WORKED_THERE =
  'Organisation of authors at the time of the work, mostly from memory; it may be out of date and does not say who owns the result.';

/** The work, the finding, and the edges from both; work and finding share the slug. */
export function* findingStates(row: FindingRow): States {
  const finding = idOf('Finding', row.id);
  yield workState(row);
  yield record('Finding', row.id, {
    statement: { en: row.statement },
    evidenceClass: sdlValueOf(row.evidenceLevel),
    evidenceClassAssessedBy: 'EDITORIAL',
    ...STATEMENT_MARKS[row.statementBasis],
  });
  yield edge('REPORTED_IN', finding, idOf('Work', row.id));
  for (const method of row.methods) yield edge('USED', finding, idOf('Method', method));
  for (const lab of row.producedBy) {
    yield edge('PRODUCED_BY', finding, idOf('Lab', lab), {
      basis: AUTHORS_WORKED_THERE,
      verification: 'UNVERIFIED',
    });
  }
  const judged = { assessedBy: 'EDITORIAL' };
  for (const other of row.contradicts ?? []) {
    yield edge('IN_TENSION_WITH', finding, idOf('Finding', other), judged);
  }
  if (row.replicationOf !== undefined) {
    yield edge('REPLICATES', finding, idOf('Finding', row.replicationOf), judged);
  }
}

function workState(row: FindingRow) {
  const marks = row.verified === 'seen' ? TITLE_MARKS[row.verifiedDetail] : WORK_FROM_MEMORY;
  return record('Work', row.id, {
    title: { en: row.title },
    year: row.year,
    authorNames: row.authors,
    authorNamesComplete: row.authorsComplete,
    authorNamesTruncated: row.authorsTruncated,
    authorNamesVerification: verificationOf(row.authorsBasis),
    url: row.url,
    doi: row.doi,
    arxiv: row.arxiv,
    seenAt: row.seenAt,
    ...marks,
  });
}
