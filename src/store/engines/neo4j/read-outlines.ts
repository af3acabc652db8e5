/**
 * Reads the outlines of all records and edges with one statement each, which collect lists: a row for
 * each record or edge would take several times as long. Ends of edges come as the numbers that Neo4j
 * gives its nodes, which it gives to no other node while the transaction is open.
 */
import neo4j from 'neo4j-driver';
import { type EdgeType, type KindName, MODEL } from '../../../model/generated/model.ts';
import { isEdgeType, kindWithSlug } from '../../../model/lookup.ts';
import type { FieldDescription } from '../../../model/model.ts';
import { scalarNames } from '../../../model/outline.ts';
import type { FieldValue } from '../../../model/states.ts';
import type { EdgeOutlines, Outlines, OutlineValues, RecordOutlines } from '../../outlines.ts';
import { StoreError } from '../../store-error.ts';
import { fromNative, type NativeValue } from './native-values.ts';
import type { RowTransaction } from './neo4j-database.ts';

/** Records whose outlines, or the outlines of whose edges, come together. */
const RECORDS_PER_PART = 500;

/** Names of the kept fields by kind or edge type. */
type NamesOf = Readonly<Record<string, readonly string[]>>;

interface Row {
  /** Values of the fields with few values, in the order of their names; null where absent. */
  readonly shared: readonly (NativeValue | null)[];
  /** Names of the other kept fields that all of them state, and their values. */
  readonly single: readonly string[];
  readonly value0: readonly NativeValue[];
  readonly value1: readonly NativeValue[];
  readonly value2: readonly NativeValue[];
  readonly revisions: readonly NativeValue[];
}

interface RecordRow extends Row {
  /** Slug of the kind. */
  readonly kind: string;
  readonly keys: readonly string[];
  readonly nodes: readonly number[];
  readonly ids: readonly string[];
  /** Milliseconds since 1970; whatever somebody wrote there by hand. */
  readonly createdAt: readonly NativeValue[];
  readonly updatedAt: readonly NativeValue[];
  readonly value3: readonly NativeValue[];
  readonly value4: readonly NativeValue[];
  readonly value5: readonly NativeValue[];
}

interface EdgeRow extends Row {
  readonly type: string;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Empty for types that have none. */
  readonly discriminators: readonly string[];
}

/** Fields with few values: what is the same for many records or edges is sent but once. */
const SHARED = namesOf(isShared);
const SINGLE = namesOf((field) => !isShared(field));

const PARAMETERS = { size: neo4j.int(RECORDS_PER_PART), shared: SHARED, single: SINGLE };

/** Types whose ids may go on after their ends. */
const DISCRIMINATED = MODEL.edges
  .filter(({ discriminator }) => discriminator !== undefined)
  .map(({ type }) => type);

/**
 * Outlines of all records, then of all edges between them. An edge that came to be after the records
 * were read may lack an end among them: it is left out, and so is one whose end is nobody's record.
 */
export async function* readOutlines(
  transaction: RowTransaction,
): AsyncGenerator<Outlines, void, undefined> {
  /** Places of records by the numbers of their nodes. */
  const places = new Map<number, number>();
  const records = { name: 'record-outlines', parameters: PARAMETERS } as const;
  for await (const row of transaction.rows<RecordRow>(records)) {
    for (const node of row.nodes) places.set(node, places.size);
    yield recordOutlinesOf(row);
  }
  const parameters = { ...PARAMETERS, discriminated: DISCRIMINATED };
  const edges = { name: 'edge-outlines', parameters } as const;
  for await (const row of transaction.rows<EdgeRow>(edges)) {
    if (isEdgeType(row.type)) yield edgeOutlinesOf(row.type, row, places);
  }
}

function recordOutlinesOf(row: RecordRow): RecordOutlines {
  const kind = kindWithSlug(row.kind);
  if (!kind)
    throw new StoreError('damaged', `The database holds a record with the id ${row.ids[0]}.`);
  const { ids, revisions, keys, shared, value0, value1, value2, value3, value4, value5 } = row;
  const stated = (SHARED[kind.slug] ?? []).filter((name) => keys.includes(name));
  return {
    kind: kind.name as KindName,
    ids,
    revisions: Float64Array.from(revisions, Number),
    createdAt: Float64Array.from(row.createdAt, momentOf),
    updatedAt: Float64Array.from(row.updatedAt, momentOf),
    filled: new Float64Array(ids.length).fill(filledIn(kind.fields, keys)),
    values: new Map([
      ...sharedValues(stated, shared, ids.length),
      ...singleValues(row.single, [value0, value1, value2, value3, value4, value5]),
    ]),
  };
}

function edgeOutlinesOf(
  type: EdgeType,
  row: EdgeRow,
  places: ReadonlyMap<number, number>,
): EdgeOutlines {
  const lacking = rowsWithoutEnds(row, places);
  const known = <T>(column: readonly T[]): readonly T[] =>
    lacking.size === 0 ? column : column.filter((_value, index) => !lacking.has(index));
  const placeOf = (node: number) => places.get(node) ?? 0;
  const sources = Uint32Array.from(known(row.sources), placeOf);
  const { discriminators, single, value0, value1, value2 } = row;
  return {
    type,
    sources,
    targets: Uint32Array.from(known(row.targets), placeOf),
    revisions: Float64Array.from(known(row.revisions), Number),
    ...(discriminators.length === 0
      ? {}
      : { discriminators: known(discriminators).map((text) => text || undefined) }),
    values: new Map([
      ...sharedValues(SHARED[type] ?? [], row.shared, sources.length),
      ...singleValues(single, [known(value0), known(value1), known(value2)]),
    ]),
  };
}

function rowsWithoutEnds(
  { sources, targets }: EdgeRow,
  places: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const lacking = new Set<number>();
  for (let index = 0; index < sources.length; index += 1) {
    const [source = -1, target = -1] = [sources[index], targets[index]];
    if (!(places.has(source) && places.has(target))) lacking.add(index);
  }
  return lacking;
}

function sharedValues(
  names: readonly string[],
  values: readonly (NativeValue | null)[],
  count: number,
): OutlineValues {
  const columns = new Map<string, FieldValue[]>();
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? null;
    if (value !== null) columns.set(name, new Array<FieldValue>(count).fill(fromNative(value)));
  }
  return columns;
}

function singleValues(
  names: readonly string[],
  columns: readonly (readonly NativeValue[])[],
): OutlineValues {
  return new Map(names.map((name, index) => [name, (columns[index] ?? []).map(fromNative)]));
}

/** Which fields properties state; a text in a language is a property of its own. */
function filledIn(descriptions: readonly FieldDescription[], keys: readonly string[]): number {
  const isStated = ({ name, localised }: FieldDescription): boolean => {
    if (!localised) return keys.includes(name);
    const inLanguage = keys.some((key) => key.startsWith(`${name}_`));
    // By hand, in the record's own language.
    return inLanguage || (keys.includes(name) && keys.includes('language'));
  };
  return descriptions.reduce(
    (filled, field, place) => (isStated(field) ? filled + 2 ** place : filled),
    0,
  );
}

function momentOf(value: NativeValue): number {
  return typeof value === 'number' ? value : Date.parse(String(fromNative(value)));
}

function namesOf(isWanted: (field: FieldDescription) => boolean): NamesOf {
  const kept = (fields: readonly FieldDescription[]) => {
    const names = new Set(scalarNames(fields));
    return fields
      .filter((field) => names.has(field.name) && isWanted(field))
      .map(({ name }) => name);
  };
  return Object.fromEntries([
    ...MODEL.kinds.map(({ slug, fields }) => [slug, kept(fields)] as const),
    ...MODEL.edges.map(({ type, fields }) => [type, kept(fields)] as const),
  ]);
}

function isShared({ type, constraint }: FieldDescription): boolean {
  const isSmallSet = type === 'Enum' || type === 'Boolean';
  return isSmallSet || constraint?.format === 'LANGUAGE';
}
