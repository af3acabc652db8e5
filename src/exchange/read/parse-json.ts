/** Parses JSON that is read as a whole. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { shown } from '../../model/validation.ts';
import { positionOf, scanJson } from './scan-json.ts';

/** The value of a JSON text; throws `ReadMistake` with the line. */
export function parseJson(text: string): unknown {
  const { fault, repeated } = scanJson(text);
  if (fault) {
    const { line, column } = positionOf(text, fault.offset);
    const isNdjson = /^\s*\{.*\}\s*$/m.test(text) && fault.reason.endsWith('nothing more should');
    const advice = isNdjson ? '; with one object on each line it is NDJSON (.ndjson)' : '';
    throw new ReadMistake(`This is not JSON, column ${column}: ${fault.reason}${advice}.`, line);
  }
  if (repeated) {
    const { line } = positionOf(text, repeated.offset);
    throw new ReadMistake(`The key ${shown(repeated.key)} stands twice in one object.`, line);
  }
  return JSON.parse(text);
}
