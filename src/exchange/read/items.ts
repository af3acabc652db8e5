/** Makes the items that readers give. */
import type { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { InputIgnored, InputMistake, Place } from '../input.ts';

/** A place in a file, with the line where it is known. */
export function placeIn(file: string, line?: number): Place {
  return line === undefined ? { file } : { file, line };
}

/** What is wrong at a place, in one sentence. */
export function mistakeAt(place: Place, message: string): InputMistake {
  return { is: 'mistake', place, message };
}

/** A mistake that was thrown while a file was read. */
export function thrownMistake(file: string, { message, line }: ReadMistake): InputMistake {
  return mistakeAt(placeIn(file, line), message);
}

/** Something that is not taken in, and why. */
export function ignoredAt(place: Place, reason: string): InputIgnored {
  return { is: 'ignored', place, reason };
}
