/**
 * graphql-shield through its CommonJS build: the other one does not load on Node 23 and newer. There
 * `chain` and `race` must not be used; the remaining constructors work on every version.
 */
import { createRequire } from 'node:module';

const shield = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

/** Everybody may. */
export const allow = shield.allow;
