/** How many of some records have something. */
export interface HealthPart {
  readonly name: string;
  readonly description: string;
  readonly count: number;
  readonly total: number;
  /** Null where there are no records. */
  readonly share: number | null;
}

/** A part with its share. */
export function healthPart(
  name: string,
  description: string,
  count: number,
  total: number,
): HealthPart {
  return { name, description, count, total, share: total === 0 ? null : count / total };
}
