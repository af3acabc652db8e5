/** The first and last things in an export in Lacuna's own form. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';

import type { ExportBegins, ExportEnds, Place } from '../input.ts';
import { described, type JsonRecord } from './field-values.ts';

/** Version of the form that is read. */
const VERSION = 1;

/** Watches that beginning and end stand where they belong. One for each file. */
export class ExportFrame {
  #state: 'nothing' | 'entries' | 'begun' | 'ended' = 'nothing';

  /** Whether the end was there: nothing may follow. */
  get hasEnded(): boolean {
    return this.#state === 'ended';
  }

  /** Notes an entry; throws `ReadMistake` after the end. */
  noteEntry(): void {
    if (this.hasEnded) throw new ReadMistake('Something stands after the end of the export.');
    if (this.#state === 'nothing') this.#state = 'entries';
  }

  /** The beginning or end that an object with the key `lacuna` is; throws `ReadMistake`. */
  read(value: JsonRecord, place: Place): ExportBegins | ExportEnds {
    if (this.hasEnded) throw new ReadMistake('Something stands after the end of the export.');
    if (value['lacuna'] === 'export') return this.#begin(value, place);
    if (value['lacuna'] === 'end') return this.#end(value, place);
    if (value['lacuna'] === 'manifest') {
      throw new ReadMistake('This is the manifest of an export and holds no data.');
    }
    throw new ReadMistake(
      `"lacuna" is ${described(value['lacuna'])}; it must be "export" or "end".`,
    );
  }

  #begin({ version, baseIri }: JsonRecord, place: Place): ExportBegins {
    if (this.#state === 'begun') throw new ReadMistake('The export begins a second time.');
    if (this.#state === 'entries') {
      throw new ReadMistake('The beginning of the export must stand before all entries.');
    }
    this.#state = 'begun';
    checkVersion(version);
    return { is: 'begins', place, ...(typeof baseIri === 'string' && { baseIri }) };
  }

  #end(value: JsonRecord, place: Place): ExportEnds {
    if (this.#state !== 'begun') {
      throw new ReadMistake('The export ends but never began: its first line is missing.');
    }
    this.#state = 'ended';
    return { is: 'ends', place, ...readTotals(value) };
  }
}

/** Throws `ReadMistake` for a version of the form that is not known. */
export function checkVersion(version: unknown): void {
  if (version === VERSION) return;
  throw new ReadMistake(
    `The version is ${described(version)}; this Lacuna reads version ${VERSION}.`,
  );
}

/** Counts and digest at the end of an export; throws `ReadMistake`. */
export function readTotals({
  recordCount,
  edgeCount,
  contentDigest,
}: JsonRecord): Omit<ExportEnds, 'is' | 'place'> {
  const count = (key: string, value: unknown): number => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new ReadMistake(
      value === undefined
        ? `The end of the export lacks ${key}.`
        : `${key} is ${described(value)}; it must be a whole number that is not negative.`,
    );
  };
  return {
    recordCount: count('recordCount', recordCount),
    edgeCount: count('edgeCount', edgeCount),
    contentDigest: readDigest('contentDigest', contentDigest),
  };
}

/** A SHA-256 in hexadecimal; throws `ReadMistake`. */
export function readDigest(key: string, value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  if (value === undefined) throw new ReadMistake(`The end of the export lacks ${key}.`);
  throw new ReadMistake(`${key} is ${described(value)}; it must be 64 hexadecimal digits.`);
}
