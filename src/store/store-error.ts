/**
 * Kinds of failure of a store: `unavailable` (the engine cannot be reached; may pass), `unauthorised`
 * (wrong credentials), `foreign` (the database holds something that is not Lacuna's), `conflict` (an
 * expectation did not hold), `dangling` (an edge would lack an end), `invalid` (the request
 * contradicts itself), `unreadable` (folder or file cannot be used), `damaged` (the log is broken).
 */
export type StoreErrorKind =
  | 'unavailable'
  | 'unauthorised'
  | 'foreign'
  | 'conflict'
  | 'dangling'
  | 'invalid'
  | 'unreadable'
  | 'damaged';

/** The only error that a store throws on purpose; its message can be shown to a person. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
