/** Graphs for tests of exports, and ways to read what was written. */
import { exportGraph, type GraphFormat } from '../../../src/exchange/export-graph.ts';
import type { ExportScope } from '../../../src/exchange/write/visible-entries.ts';
import type {
  EdgeState,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../../../src/model/states.ts';
import { stateDigest } from '../../../src/store/digest.ts';
import { BASE_IRI, stored, storedEdge } from '../../linked-data/sample-entries.ts';
import { ArraySource } from './array-source.ts';

/** Everything visible, under the address of the samples. */
export const SCOPE: ExportScope = { baseIri: BASE_IRI, isVisible: () => true };

/** A question with little to say. */
export function question(slug: string, visibility = 'PUBLIC'): StoredRecord {
  const common = { language: 'en', visibility, lifecycle: 'ACTIVE' };
  return digested(
    stored({
      kind: 'Question',
      slug,
      fields: { ...common, title: { en: slug }, status: 'OPEN' },
    }),
  );
}

/** A hard prerequisite between two records. */
export function requires(
  source: StoredRecord,
  target: StoredRecord,
  fields: EdgeState['fields'] = {},
): StoredEdge {
  return digested(
    storedEdge({
      type: 'REQUIRES',
      source: source.id,
      target: target.id,
      fields: { visibility: 'PUBLIC', ...fields },
    }),
  );
}

/** The entry with the digest that a store would keep. */
export function digested<T extends StoredRecord | StoredEdge>(entry: T): T {
  return { ...entry, provenance: { ...entry.provenance, digest: stateDigest(entry) } };
}

interface States {
  readonly records: readonly RecordState[];
  readonly edges: readonly EdgeState[];
}

/** The states as a store would give them. */
export function sourceOf({ records, edges }: States): ArraySource {
  return new ArraySource(
    records.map((state) => digested(stored(state))),
    edges.map((state) => digested(storedEdge(state))),
  );
}

/** The states with nothing hidden, and with sources that are among them. */
export function allPublic({ records, edges }: States): States {
  const work = records.find(({ kind }) => kind === 'Work');
  const open = <T extends RecordState | EdgeState>(state: T): T => {
    const { sources } = state.fields;
    const known = Array.isArray(sources)
      ? { sources: sources.map(() => `work/${work?.slug}`) }
      : {};
    return { ...state, fields: { ...state.fields, ...known, visibility: 'PUBLIC' } };
  };
  return { records: records.map(open), edges: edges.map(open) };
}

/** The whole text of an export. */
export function exported(
  source: ArraySource,
  format: GraphFormat,
  scope: Partial<ExportScope> = {},
): Promise<string> {
  return textOf(exportGraph(source, format, { ...SCOPE, ...scope }));
}

/** Chunks as one text. */
export async function textOf(chunks: AsyncIterable<string | Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk.toString();
  return text;
}
