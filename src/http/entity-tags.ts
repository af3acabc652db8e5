import type { Request } from 'express';

/**
 * Whether the reader has what the tag names: `If-None-Match`, compared weakly as RFC 9110 asks for.
 * Not Express's `fresh`, which believes a reader that also sends `Cache-Control: no-cache`, as fetch does.
 */
export function isKnownToReader(request: Request, tag: string): boolean {
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  const known = header.split(',').map((each) => withoutWeakness(each.trim()));
  return known.includes('*') || known.includes(withoutWeakness(tag));
}

function withoutWeakness(tag: string): string {
  return tag.replace(/^W\//, '');
}
