/** How much of something is to be believed, said so that nobody overlooks it. */
import type { Fields } from '../../model/states.ts';
import { type Html, html } from './html.ts';

interface Mark {
  readonly tone: 'calm' | 'care' | 'stop';
  readonly word: string;
  readonly sentence: string;
}

const UNSTATED: Mark = {
  tone: 'care',
  word: 'unchecked',
  sentence: 'Nobody has said how far this was checked.',
};

const VERIFICATION: Readonly<Record<string, Mark>> = {
  VERIFIED: {
    tone: 'calm',
    word: 'checked',
    sentence: 'Checked against the source itself or its abstract.',
  },
  SECONDARY_SOURCE: {
    tone: 'care',
    word: 'second-hand',
    sentence: 'Second-hand: read in somebody else’s account of the source.',
  },
  UNVERIFIED: {
    tone: 'stop',
    word: 'unverified',
    sentence: 'Unverified: written from memory or general knowledge; expect errors.',
  },
};

const LIFECYCLE: Readonly<Record<string, string>> = {
  RETRACTED:
    'Retracted: withdrawn by those who made it. It is kept and marked, and counts as no evidence.',
  SUPERSEDED: 'Superseded: a newer record has replaced this one.',
};

const ASSESSORS: Readonly<Record<string, string>> = {
  EDITORIAL: 'A judgement of the editors of this graph, open to revision.',
  SELF_REPORTED: 'Reported by the people or lab that it is about.',
  PEER_REVIEWED: 'Judged by independent reviewers.',
};

/** Notices: retraction first, then how far it was checked and whose judgement it is. */
export function notices(fields: Fields): readonly Html[] {
  const lifecycle = LIFECYCLE[String(fields['lifecycle'])];
  const mark = VERIFICATION[String(fields['verification'])] ?? UNSTATED;
  const assessor = ASSESSORS[String(fields['assessedBy'])];
  const { verificationNote } = fields;
  return [
    ...(lifecycle === undefined
      ? []
      : [html`<div class="notice stop"><p><strong>${lifecycle}</strong></p></div>`]),
    html`<div class="notice ${mark.tone}"><p><strong>${mark.sentence}</strong>${
      assessor && ` ${assessor}`
    }</p>${
      typeof verificationNote === 'string' &&
      html`<p class="text"><bdi>${verificationNote}</bdi></p>`
    }</div>`,
  ];
}

/** A word beside an edge in a list, where there is reason for doubt. */
export function doubtWord({ verification }: Fields): Html | undefined {
  const mark = VERIFICATION[String(verification)];
  if (mark === undefined || mark.tone === 'calm') return undefined;
  return html` <span class="mark ${mark.tone}">${mark.word}</span>`;
}
