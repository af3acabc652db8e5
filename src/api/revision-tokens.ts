/** Revisions as clients see them: opaque, authenticated, and bound to the class of the viewer. */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { ViewerClass } from '../projection/mask.ts';

/** Makes and reads revision tokens with one key. */
export interface RevisionTokens {
  /** The token of a revision for a viewer class; equal revisions have equal tokens. */
  seal(revision: number, viewer: ViewerClass): string;
  /** The revision in a token; undefined when the token was not made here for that class. */
  open(token: string, viewer: ViewerClass): number | undefined;
}

const TAG_BYTES = 8;
const BLOCK_BYTES = 16;

/**
 * A token is one AES-256 block that holds a tag and the revision. The tag is a truncated HMAC-SHA-256
 * of viewer class and revision, so blocks do not repeat and forged ones do not fit; in clear the
 * revision would tell how often others write what the viewer may not see.
 */
export function revisionTokens(key: string): RevisionTokens {
  const derive = (purpose: string) => createHmac('sha256', key).update(purpose).digest();
  const [tagKey, blockKey] = [derive('revision tag'), derive('revision block')];
  const tagOf = (revision: Buffer, viewer: ViewerClass) =>
    createHmac('sha256', tagKey).update(viewer).update(revision).digest().subarray(0, TAG_BYTES);
  return {
    seal(revision, viewer) {
      const digits = Buffer.alloc(BLOCK_BYTES - TAG_BYTES);
      digits.writeBigUInt64BE(BigInt(revision));
      const cipher = createCipheriv('aes-256-ecb', blockKey, null).setAutoPadding(false);
      return cipher.update(Buffer.concat([tagOf(digits, viewer), digits])).toString('base64url');
    },
    open(token, viewer) {
      const sealed = Buffer.from(token, 'base64url');
      // Only the one spelling that `seal` gives: the last character has bits to spare.
      if (sealed.length !== BLOCK_BYTES || sealed.toString('base64url') !== token) return undefined;
      const decipher = createDecipheriv('aes-256-ecb', blockKey, null).setAutoPadding(false);
      const block = decipher.update(sealed);
      const digits = block.subarray(TAG_BYTES);
      const isOurs = timingSafeEqual(block.subarray(0, TAG_BYTES), tagOf(digits, viewer));
      return isOurs ? Number(digits.readBigUInt64BE()) : undefined;
    },
  };
}
