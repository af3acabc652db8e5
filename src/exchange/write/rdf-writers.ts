/** N-Quads and Turtle: the statements of the JSON-LD export, the data set first and last. */
import { datasetIri } from '../../linked-data/dataset-iri.ts';
import { NquadsWriter } from '../../linked-data/nquads.ts';
import { FULL, PREFIXED, quoted, RDF } from '../../linked-data/rdf-terms.ts';
import { TurtleWriter, turtleBegin } from '../../linked-data/turtle.ts';
import {
  CONTENT_DIGEST_TERMS,
  COUNT_TERMS,
  DATASET_CLASS,
} from '../../linked-data/vocabulary-names.ts';
import { asBytes, type ExportWriter } from './export-writer.ts';

/** N-Quads; statements of one entry stand together. */
export function nquadsWriter(baseIri: string): ExportWriter {
  const entries = new NquadsWriter(baseIri, asBytes);
  const dataset = `<${datasetIri(baseIri)}>`;
  const { vocabulary } = FULL;
  const count = (term: string, value: number) =>
    `${dataset} ${vocabulary(term)} "${value}"^^${vocabulary('xsd:integer')} .\n`;
  return {
    encoding: 'latin1',
    begin: () => `${dataset} ${RDF.type} ${vocabulary(DATASET_CLASS.term)} .\n`,
    record: (record, parts) => entries.record(record, parts),
    edge: (edge, parts) => entries.edge(edge, parts),
    end: ({ recordCount, edgeCount, contentDigest }) =>
      count(COUNT_TERMS.recordCount, recordCount) +
      count(COUNT_TERMS.edgeCount, edgeCount) +
      `${dataset} ${vocabulary(CONTENT_DIGEST_TERMS.contentDigest)} ${quoted(contentDigest)} .\n`,
  };
}

/** Turtle; an entry is one block. */
export function turtleWriter(baseIri: string): ExportWriter {
  const entries = new TurtleWriter(asBytes);
  const dataset = `<${datasetIri(baseIri)}>`;
  const { vocabulary } = PREFIXED;
  return {
    encoding: 'latin1',
    begin: () => `${turtleBegin(baseIri)}\n${dataset} a ${vocabulary(DATASET_CLASS.term)} .\n`,
    record: (record, parts) => entries.record(record, parts),
    edge: (edge, parts) => entries.edge(edge, parts),
    end: ({ recordCount, edgeCount, contentDigest }) =>
      `\n${dataset} ${COUNT_TERMS.recordCount} ${recordCount} ;\n` +
      `  ${COUNT_TERMS.edgeCount} ${edgeCount} ;\n` +
      `  ${CONTENT_DIGEST_TERMS.contentDigest} ${quoted(contentDigest)} .\n`,
  };
}
