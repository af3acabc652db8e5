/**
 * graphql-shield through its CommonJS build: the other one does not load on Node 23 and newer. There
 * `chain` and `race` must not be used; the remaining constructors work on every version.
 */
import { createRequire } from 'node:module';

type Shield = typeof import('graphql-shield');

const require = createRequire(import.meta.url);

/**
 * Everybody may. The library is loaded when the rule is asked, which no server does: it leaves fields
 * with this rule as they are, and starts the sooner.
 */
export const allow: Pick<Shield['allow'], 'resolve'> = {
  resolve: () => (require('graphql-shield') as Shield).allow.resolve(),
};
