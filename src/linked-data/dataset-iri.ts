/** IRI of the data set of an instance: described where VoID looks for it. */
export function datasetIri(baseIri: string): string {
  return `${baseIri}.well-known/void#dataset`;
}
