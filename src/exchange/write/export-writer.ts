/** A format as an export sees it: texts that follow each other. */
import type { StoredEdge, StoredRecord } from '../../model/states.ts';

/** What the end of an export says. */
export interface ExportSummary {
  readonly recordCount: number;
  readonly edgeCount: number;
  /** See `ContentDigest`. */
  readonly contentDigest: string;
}

/**
 * Writes one export: the beginning, every record, every edge, the end. Entries are added to a list of
 * texts, since joining many at once is much faster than one by one.
 */
export interface ExportWriter {
  /** How entries become bytes: `latin1` when their texts passed through `asBytes`. */
  readonly encoding: 'utf8' | 'latin1';
  begin(): string;
  record(record: StoredRecord, parts: string[]): void;
  edge(edge: StoredEdge, parts: string[]): void;
  end(summary: ExportSummary): string;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The text with a character for each byte of its UTF-8. Short texts among long ones of ASCII are so
 * encoded one by one: a single other character would make the whole several times slower to encode.
 */
export function asBytes(text: string): string {
  return BEYOND_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

// Allowed in JSON, but some programs that read line by line take them for the end of a line.
const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** JSON without any character that could be taken for the end of a line. */
export function jsonLine(value: object): string {
  return JSON.stringify(value).replace(LINE_SEPARATORS, (character) =>
    character === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
