import { CONTEXT_V1 } from './generated/context-v1.ts';
import type { JsonObject } from './json-ld.ts';

/** Path under the base IRI at which the context is served; documents refer to it. */
export const CONTEXT_PATH = 'context/v1.jsonld';

/** The document served at `CONTEXT_PATH`, as `application/ld+json`. It holds for every base IRI. */
export function contextDocument(): JsonObject {
  return { '@context': CONTEXT_V1 };
}
