/** The provenance that an export tells of an entry. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { Origin } from '../../model/states.ts';
import { isMoment } from '../../model/validation.ts';
import { described } from './field-values.ts';

/** Names of what an export tells of when and by whom an entry was written. */
export const ORIGIN_KEYS = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const;

/** Values by those names, as a file states them; absent is undefined or null. */
export type StatedOrigin = { readonly [key in (typeof ORIGIN_KEYS)[number]]: unknown };

/** The provenance, or undefined where none is told; throws `ReadMistake` when it is not right. */
export function readOrigin(stated: StatedOrigin): Origin | undefined {
  const { createdAt, createdBy, updatedAt, updatedBy } = stated;
  const missing = ORIGIN_KEYS.filter((key) => stated[key] === undefined || stated[key] === null);
  if (missing.length === ORIGIN_KEYS.length) return undefined;
  if (missing[0] !== undefined) {
    throw new ReadMistake(
      `${missing[0]} is missing; ${ORIGIN_KEYS.join(', ')} stand together or not at all.`,
    );
  }
  return {
    createdAt: moment('createdAt', createdAt),
    createdBy: author('createdBy', createdBy),
    updatedAt: moment('updatedAt', updatedAt),
    updatedBy: author('updatedBy', updatedBy),
  };
}

function moment(key: string, value: unknown): string {
  if (typeof value === 'string' && isMoment(value)) return value;
  throw new ReadMistake(
    `${key} is ${described(value)}; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.`,
  );
}

function author(key: string, value: unknown): string {
  const isText = typeof value === 'string' && value !== '' && value.isWellFormed();
  if (isText && !value.includes('\u0000')) return value;
  throw new ReadMistake(`${key} is ${described(value)}; it must be a text that is not empty.`);
}
