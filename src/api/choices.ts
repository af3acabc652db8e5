/** Checks of arguments that several answers share. */
import { badInput } from './errors.ts';

/** Throws BAD_USER_INPUT for a number out of bounds. */
export function checkRange(argument: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badInput(argument, value, `from ${least} to ${most}`);
}

/** A list that narrows an answer is left out or has an entry; an empty one would be a slip. */
export function checkChoice(
  argument: string,
  values: readonly string[] | null | undefined,
  one: string,
): void {
  if (values?.length === 0) {
    throw badInput(argument, values, `a list of at least one ${one}, or absent`);
  }
}
