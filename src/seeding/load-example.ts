/** Reads the invented example: a graph small enough to draw, with known answers. */
import { z } from 'zod';
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { isEdgeType, isKindName } from '../model/lookup.ts';
import type { FieldValue } from '../model/states.ts';
import { readSeedFile } from './read-seed-file.ts';
import { slug, text } from './row-values.ts';
import { type Seed, SeedCollection } from './seed-collection.ts';
import { edge, record } from './states.ts';

const fields = z.record(
  z.string(),
  z.custom<FieldValue>((value) => value !== null, 'must be left out where it is absent'),
);

const recordRow = z.strictObject({
  kind: z.custom<KindName>(
    (value) => typeof value === 'string' && isKindName(value),
    'must be a kind of record',
  ),
  slug,
  fields,
});

const edgeRow = z.strictObject({
  type: z.custom<EdgeType>(
    (value) => typeof value === 'string' && isEdgeType(value),
    'must be an edge type',
  ),
  source: text,
  target: text,
  fields: fields.optional(),
});

const exampleFile = {
  name: 'example.json',
  schema: z.strictObject({ about: text, records: z.array(recordRow), edges: z.array(edgeRow) }),
};

/**
 * The example in that folder. Records are public, active and English, edges public, unless their
 * fields say otherwise. Throws `SeedMistake` for the first thing that cannot be loaded.
 */
export function loadExample(folder: string): Seed {
  const input = readSeedFile(folder, exampleFile);
  const collection = new SeedCollection();
  collection.addRows(
    exampleFile,
    input.records,
    (row) => [record(row.kind, row.slug, row.fields)],
    'records',
  );
  collection.addRows(
    exampleFile,
    input.edges,
    (row) => [edge(row.type, row.source, row.target, row.fields)],
    'edges',
  );
  return collection.finish();
}
