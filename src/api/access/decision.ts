/** Decisions about who may read a field, as graphql-shield rules. */
import { allow } from './shield.ts';

/** A shield rule: resolves to true when the field may be read. */
export interface AccessRule {
  resolve(
    parent: unknown,
    fieldArguments: object,
    context: unknown,
    info: unknown,
    options: object,
  ): Promise<unknown> | unknown;
}

/** One rule for each field of each type; nothing is decided by default. */
export type Decisions = Readonly<Record<string, Readonly<Record<string, AccessRule>>>>;

/** Everybody may read these fields. Hidden records are left out before: see src/projection/mask.ts. */
export function anyone(...fields: readonly string[]): Readonly<Record<string, AccessRule>> {
  return Object.fromEntries(fields.map((field) => [field, allow as AccessRule]));
}
