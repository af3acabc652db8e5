/** The sample states of every kind, edge type and field, as a store may have them. */
import type { Fields } from '../../../src/model/states.ts';
import { sampleStates } from '../../support/sample-states.ts';
import type { State } from '../../support/test-api.ts';

/** Identifiers of registries, which only one record of a kind may have. */
const IDENTIFIERS = ['arxiv', 'doi', 'orcid', 'ror', 'wikidata'];

/**
 * Records and edges with all fields, then with the required ones only. All are public, but for one
 * record in ten, which an export leaves out with its edges.
 */
export function exportableSamples(seed: number): readonly State[] {
  const all = sampleStates(seed, 'all');
  const few = sampleStates(seed + 10_000, 'required');
  const records = [...all.records, ...few.records].map((record, index) => ({
    ...record,
    fields: {
      ...(index % 2 === 0 ? record.fields : withoutIdentifiers(record.fields)),
      visibility: index % 10 === 9 ? 'LAB' : 'PUBLIC',
    },
  }));
  const edges = [...all.edges, ...few.edges].map((edge) => ({
    ...edge,
    fields: {
      ...edge.fields,
      visibility: 'PUBLIC',
      ...('sources' in edge.fields ? { sources: [edge.source, edge.target] } : {}),
    },
  }));
  return [...records, ...edges] as unknown as readonly State[];
}

function withoutIdentifiers(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !IDENTIFIERS.includes(name)));
}
