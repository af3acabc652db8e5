/** The sorts of values that stand in the input files. */
import { z } from 'zod';
import { MAXIMUM_SLUG_LENGTH, SLUG } from '../model/identity.ts';
import { enumNamed } from '../model/lookup.ts';

/** A text that says something. */
export const text = z.string().refine((value) => value.trim() !== '', 'must not be empty');

/** The id of a row, or a reference to one in another file. */
export const slug = z
  .string()
  .refine(
    (value) => SLUG.test(value) && value.length <= MAXIMUM_SLUG_LENGTH,
    `must be kebab-case of at most ${MAXIMUM_SLUG_LENGTH} characters`,
  );

/** How far something was checked: seen in a source, or written from memory. */
export const basis = z.enum(['seen', 'memory']);

/** The words for an enum of the model, as the input files write them: `partially-answered`. */
export function wordsOf(enumName: string) {
  const words = enumNamed(enumName).values.map(({ name }) =>
    name.toLowerCase().replaceAll('_', '-'),
  );
  return z.enum(words);
}

/** The value of an enum of the model that a word of an input file stands for. */
export function sdlValueOf(word: string): string;
export function sdlValueOf(word: string | undefined): string | undefined;
export function sdlValueOf(word: string | undefined): string | undefined {
  return word?.replaceAll('-', '_').toUpperCase();
}

/** The mark that the graph gives to something seen in a source or written from memory. */
export function verificationOf(seen: z.output<typeof basis>): string;
export function verificationOf(seen: z.output<typeof basis> | undefined): string | undefined;
export function verificationOf(seen: z.output<typeof basis> | undefined): string | undefined {
  if (seen === undefined) return undefined;
  return seen === 'seen' ? 'VERIFIED' : 'UNVERIFIED';
}
