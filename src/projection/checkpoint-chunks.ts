/** Images as texts that are small enough to be stored one by one. */
import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { conditionOn } from '../model/conditions.ts';
import { MODEL } from '../model/generated/model.ts';
import type { FieldDescription } from '../model/model.ts';
import type { ImageEdge, ImageRecord } from './columns/image-entries.ts';
import type { GraphImage } from './graph-image.ts';

/** Entries in a chunk: about 100 KB of text. */
const ENTRIES_PER_CHUNK = 5_000;

interface Chunk {
  readonly records: readonly ImageRecord[];
  readonly edges: readonly ImageEdge[];
}

/** Of the form of the chunks and of what an image keeps by this model: others cannot be read. */
export const CHUNK_FORM: string = formOf();

/** The chunks of an image, each as base64 of deflated JSON: equal images have equal ones. */
export function* chunksOf(image: GraphImage): Generator<string, void, undefined> {
  yield* packed(image.records(), (part) => ({ records: part, edges: [] }));
  yield* packed(image.edges(), (part) => ({ records: [], edges: part }));
}

/** Adds what a chunk holds to an image; false for a text that is no chunk. */
export function addChunk(image: GraphImage, text: string): boolean {
  const chunk = parseChunk(text);
  for (const record of chunk?.records ?? []) {
    const { createdAt, updatedAt } = record;
    const moments = { createdAt: momentOf(createdAt), updatedAt: momentOf(updatedAt) };
    image.putEntry({ ...record, ...moments });
  }
  for (const edge of chunk?.edges ?? []) image.putEntry(edge);
  return chunk !== undefined;
}

function parseChunk(text: string): Chunk | undefined {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8')) as Chunk;
  } catch {
    return undefined;
  }
}

/** JSON has no word for a moment that is not known. */
function momentOf(moment: number | null): number {
  return moment ?? Number.NaN;
}

/** Digest of a chunk, in hexadecimal. */
export function chunkDigest(text: string): string {
  return hash('sha256', text, 'hex');
}

function* packed<Entry>(
  entries: Iterable<Entry>,
  chunkOf: (part: readonly Entry[]) => Chunk,
): Generator<string, void, undefined> {
  let part: Entry[] = [];
  for (const entry of entries) {
    part.push(entry);
    if (part.length < ENTRIES_PER_CHUNK) continue;
    yield textOf(chunkOf(part));
    part = [];
  }
  if (part.length > 0) yield textOf(chunkOf(part));
}

function textOf(chunk: Chunk): string {
  return deflateRawSync(JSON.stringify(chunk)).toString('base64');
}

function formOf(): string {
  const shapeOf = (fields: readonly FieldDescription[]) =>
    fields.map((field) => [field.name, conditionOn(field) ?? null]);
  const kinds = MODEL.kinds.map(({ fields, name }) => [name, shapeOf(fields)]);
  const edges = MODEL.edges.map(({ fields, type }) => [type, shapeOf(fields)]);
  return `1-${hash('sha256', JSON.stringify([kinds, edges]), 'hex').slice(0, 16)}`;
}
