/** Revisions as clients see them: opaque and authenticated, bound to the class of the viewer. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ViewerClass } from '../projection/mask.ts';

/** Makes and reads revision tokens with one key. */
export interface RevisionTokens {
  /** The token of a revision for a viewer class. */
  seal(revision: number, viewer: ViewerClass): string;
  /** The revision in a token; undefined when the token was not made here for that class. */
  open(token: string, viewer: ViewerClass): number | undefined;
}

const SIGNATURE_BYTES = 9;

/** Tokens hold the revision in clear, base 36, and a truncated HMAC-SHA-256. */
export function revisionTokens(key: string): RevisionTokens {
  const sign = (revision: string, viewer: ViewerClass) =>
    createHmac('sha256', key).update(`${viewer}:${revision}`).digest().subarray(0, SIGNATURE_BYTES);
  return {
    seal(revision, viewer) {
      const digits = revision.toString(36);
      return `${digits}.${sign(digits, viewer).toString('base64url')}`;
    },
    open(token, viewer) {
      const match = /^([0-9a-z]{1,11})\.([\w-]{12})$/.exec(token);
      if (!match?.[1] || !match[2]) return undefined;
      const given = Buffer.from(match[2], 'base64url');
      const isOurs = timingSafeEqual(given, sign(match[1], viewer));
      return isOurs ? Number.parseInt(match[1], 36) : undefined;
    },
  };
}
