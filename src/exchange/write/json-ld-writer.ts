import { datasetIri } from '../../linked-data/dataset-iri.ts';
import { edgeNode, recordNode } from '../../linked-data/entry-nodes.ts';
import { CONTEXT_V1 } from '../../linked-data/generated/context-v1.ts';
import { DATASET_CLASS } from '../../linked-data/vocabulary-names.ts';
import { type ExportWriter, jsonLine } from './export-writer.ts';

/**
 * One JSON-LD document with the context inside. `@graph` has one line for each entry and lies in the
 * default graph: beside it stands nothing but the context.
 */
export function jsonLdWriter(baseIri: string): ExportWriter {
  const dataset = { '@type': DATASET_CLASS.key, '@id': datasetIri(baseIri) };
  // Entries come without mentions of hidden records.
  const scope = { baseIri, isVisible: () => true };
  return {
    encoding: 'utf8',
    begin: () => `{"@context":${JSON.stringify(CONTEXT_V1)},\n"@graph":[\n${jsonLine(dataset)}`,
    record: (record, parts) => void parts.push(',\n', jsonLine(recordNode(record, [], scope))),
    edge: (edge, parts) => void parts.push(',\n', jsonLine(edgeNode(edge, scope))),
    end: (summary) => `,\n${jsonLine({ ...dataset, ...summary })}\n]}\n`,
  };
}
