/**
 * Hands columns to another thread without copying them: their memory is shared, and what the other
 * thread has already is only named. Messages of one sender go to one receiver, all of them and in order.
 */
import type { CodedColumn } from './columns/column.ts';
import { Dictionary } from './columns/dictionary.ts';
import { type EdgeColumns, GraphColumns, type KindColumns } from './columns/graph-columns.ts';
import type { Membership } from './columns/membership.ts';
import type {
  Part,
  SharedCodes,
  SharedColumns,
  SharedEdges,
  SharedFields,
  SharedKind,
  SharedMembers,
  SharedValues,
} from './columns/shared-parts.ts';

/** Makes the messages for one receiver, and remembers what the last one left it with. */
export class ColumnsSender {
  #parts: ReadonlySet<number> = new Set();
  #dictionaries: ReadonlyMap<number, number> = new Map();

  /** The columns as a message. O(parts), and O(new values of dictionaries). */
  toShared(columns: GraphColumns): SharedColumns {
    const sending = new Sending(this.#parts, this.#dictionaries);
    const message = {
      revision: columns.revision,
      kinds: columns.kinds.map((kind) => sending.kind(kind)),
      edges: [...columns.edges.values()].map((edges) => sending.edges(edges)),
      loose: columns.loose,
      dictionaries: sending.values,
    };
    this.#parts = sending.parts;
    this.#dictionaries = sending.dictionaries;
    return message;
  }
}

/** One message in the making. */
class Sending {
  readonly parts = new Set<number>();
  readonly dictionaries = new Map<number, number>();
  readonly values: SharedValues[] = [];
  readonly #known: ReadonlySet<number>;
  readonly #knownValues: ReadonlyMap<number, number>;

  constructor(known: ReadonlySet<number>, knownValues: ReadonlyMap<number, number>) {
    this.#known = known;
    this.#knownValues = knownValues;
  }

  kind(columns: KindColumns): SharedKind {
    return {
      kind: columns.kind,
      members: this.#part(columns.members),
      revisions: this.#part(columns.revisions),
      createdAt: this.#part(columns.createdAt),
      updatedAt: this.#part(columns.updatedAt),
      filled: this.#codes(columns.filled),
      fields: this.#fields(columns.fields),
    };
  }

  edges(columns: EdgeColumns): SharedEdges {
    return {
      type: columns.type,
      structure: this.#part(columns.structure),
      discriminators: this.#codes(columns.discriminators),
      revisions: this.#part(columns.revisions),
      fields: this.#fields(columns.fields),
    };
  }

  #fields(fields: ReadonlyMap<string, CodedColumn>): SharedFields {
    return [...fields].flatMap(([name, column]) => {
      const shared = this.#codes(column);
      return shared === undefined ? [] : [[name, shared] as const];
    });
  }

  #codes(column: CodedColumn | undefined): Part<SharedCodes> | undefined {
    if (!column) return undefined;
    const { codes, dictionary, version } = column;
    if (!this.dictionaries.has(dictionary.version)) this.#addValues(dictionary);
    return this.#part({ version, codes, dictionary: dictionary.version });
  }

  #addValues(dictionary: Dictionary): void {
    const { size, version } = dictionary;
    const known = this.#knownValues.get(version);
    this.dictionaries.set(version, size);
    if (known === size) return;
    const after = known ?? 0;
    this.values.push({ version, after, values: dictionary.valuesAfter(after) });
  }

  #part<T extends { readonly version: number }>(part: T): Part<T> {
    this.parts.add(part.version);
    return this.#known.has(part.version) ? part.version : part;
  }
}

/** Rebuilds columns from the messages of one sender, and remembers the parts of the last one. */
export class ColumnsReceiver {
  #parts: ReadonlyMap<number, object> = new Map();
  #dictionaries: ReadonlyMap<number, Dictionary> = new Map();

  /** The columns of a message: parts that the last one had as well are the same objects. O(parts), and O(new values). */
  fromShared({ dictionaries, edges, kinds, loose, revision }: SharedColumns): GraphColumns {
    const receiving = new Receiving(this.#parts, this.#dictionaries, dictionaries);
    const columns = new GraphColumns(
      revision,
      kinds.map((kind) => receiving.kind(kind)),
      new Map(edges.map((each) => [each.type, receiving.edges(each)])),
      loose,
    );
    this.#parts = receiving.parts;
    this.#dictionaries = receiving.dictionaries;
    return columns;
  }
}

/** One message that is being read. */
class Receiving {
  readonly parts = new Map<number, object>();
  readonly dictionaries = new Map<number, Dictionary>();
  readonly #known: ReadonlyMap<number, object>;
  readonly #knownDictionaries: ReadonlyMap<number, Dictionary>;
  readonly #values: ReadonlyMap<number, SharedValues>;

  constructor(
    known: ReadonlyMap<number, object>,
    knownDictionaries: ReadonlyMap<number, Dictionary>,
    values: readonly SharedValues[],
  ) {
    this.#known = known;
    this.#knownDictionaries = knownDictionaries;
    this.#values = new Map(values.map((each) => [each.version, each]));
  }

  kind(shared: SharedKind): KindColumns {
    return {
      kind: shared.kind,
      members: this.#part(shared.members, textOver),
      revisions: this.#part(shared.revisions, itself),
      createdAt: this.#part(shared.createdAt, itself),
      updatedAt: this.#part(shared.updatedAt, itself),
      filled: this.#codes(shared.filled),
      fields: this.#fields(shared.fields),
    };
  }

  edges(shared: SharedEdges): EdgeColumns {
    return {
      type: shared.type,
      structure: this.#part(shared.structure, itself),
      discriminators: this.#codes(shared.discriminators),
      revisions: this.#part(shared.revisions, itself),
      fields: this.#fields(shared.fields),
    };
  }

  #fields(fields: SharedFields): ReadonlyMap<string, CodedColumn> {
    const columns = new Map<string, CodedColumn>();
    for (const [name, shared] of fields) {
      const column = this.#codes(shared);
      if (column) columns.set(name, column);
    }
    return columns;
  }

  #codes(shared: Part<SharedCodes> | undefined): CodedColumn | undefined {
    if (shared === undefined) return undefined;
    const column = this.#part(shared, ({ codes, dictionary, version }) => ({
      version,
      codes,
      dictionary: this.#dictionary(dictionary),
    }));
    // A column that stayed needs its dictionary as well.
    this.#dictionary(column.dictionary.version);
    return column;
  }

  #dictionary(version: number): Dictionary {
    const done = this.dictionaries.get(version);
    if (done) return done;
    const more = this.#values.get(version);
    const dictionary = this.#knownDictionaries.get(version) ?? new Dictionary([], version);
    if (more && more.after !== dictionary.size) throw new Error('A message of columns was lost.');
    if (more) dictionary.append(more.values);
    this.dictionaries.set(version, dictionary);
    return dictionary;
  }

  #part<S extends { readonly version: number }, T extends S | { readonly version: number }>(
    shared: Part<S>,
    make: (part: S) => T,
  ): T {
    const version = typeof shared === 'number' ? shared : shared.version;
    const known = this.parts.get(version);
    const part = known ?? (typeof shared === 'number' ? this.#known.get(version) : make(shared));
    if (!part) throw new Error('A message of columns was lost.');
    this.parts.set(version, part);
    return part as T;
  }
}

function itself<T>(part: T): T {
  return part;
}

/** A message knows bytes, not buffers. */
function textOver(members: SharedMembers): Membership {
  const { buffer, byteLength, byteOffset } = members.bytes;
  return { ...members, bytes: Buffer.from(buffer, byteOffset, byteLength) };
}
