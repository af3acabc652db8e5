import { type ExportWriter, jsonLine } from './export-writer.ts';
import { ownForm } from './own-form.ts';

/** One object in Lacuna's own form on each line, between a line that begins and one that ends. */
export function ndjsonWriter(baseIri: string): ExportWriter {
  return {
    encoding: 'utf8',
    begin: () => `${jsonLine({ lacuna: 'export', version: 1, baseIri })}\n`,
    record: (record, parts) => void parts.push(jsonLine(ownForm(record)), '\n'),
    edge: (edge, parts) => void parts.push(jsonLine(ownForm(edge)), '\n'),
    end: (summary) => `${jsonLine({ lacuna: 'end', ...summary })}\n`,
  };
}
