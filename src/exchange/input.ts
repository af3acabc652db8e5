/** What readers of files give, whatever the format: entries with their places, and what is wrong. */
import type { EdgeState, Origin, RecordState } from '../model/states.ts';

/** A file to read; `open` may be called several times, each time from the beginning. */
export interface InputFile {
  /** As the user named it; stands in every message. */
  readonly name: string;
  /** Bytes; absent where nobody knows, as for a pipe. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array>;
}

/** Where something stands. */
export interface Place {
  readonly file: string;
  /** From 1; absent in formats whose parsers tell none. */
  readonly line?: number;
}

/** A record or edge as a file states it, in the model's own form but not yet checked against it. */
export interface InputEntry {
  readonly is: 'entry';
  readonly place: Place;
  readonly state: RecordState | EdgeState;
  /** What an export tells of when and by whom the entry was written. */
  readonly origin?: Origin;
  /**
   * Set when the file can tell these fields only: all others stay as they are in the store. `title@en`
   * stands for that language of a text; its other languages stay as they are.
   */
  readonly told?: readonly string[];
}

/** Something that cannot be read. The message is one sentence; the place is told apart. */
export interface InputMistake {
  readonly is: 'mistake';
  readonly place: Place;
  readonly message: string;
}

/** Something understood that is not taken in, with the reason. */
export interface InputIgnored {
  readonly is: 'ignored';
  readonly place: Place;
  readonly reason: string;
}

/** The file says that it is an export, so its end must follow. */
export interface ExportBegins {
  readonly is: 'begins';
  readonly place: Place;
  /** What the IRIs of the exporting instance begin with, where the file tells. */
  readonly baseIri?: string;
}

/** What the end of an export says; see `ContentDigest`. */
export interface ExportEnds {
  readonly is: 'ends';
  readonly place: Place;
  readonly recordCount: number;
  readonly edgeCount: number;
  readonly contentDigest: string;
  /** Whether the bytes of the file are those that were written; absent where nothing tells. */
  readonly hasSameBytes?: boolean;
}

/** One thing found in a file. */
export type InputItem = InputEntry | InputMistake | InputIgnored | ExportBegins | ExportEnds;

/** What readers need to know of the store. */
export interface ReadOptions {
  /** What the IRIs of this instance begin with; ends with a slash. */
  readonly baseIri: string;
}

/**
 * Reads a file as a stream of batches. Never throws for what a file holds: mistakes are items. Memory
 * is bounded, whatever the file. After a mistake it goes on where it can.
 */
export type Reader = (file: InputFile, options: ReadOptions) => AsyncIterable<readonly InputItem[]>;
