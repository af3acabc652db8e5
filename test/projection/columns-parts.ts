/** The parts of columns by name, each with what it says as text, to compare them. */
import type { CodedColumn } from '../../src/projection/columns/column.ts';
import { valueAt } from '../../src/projection/columns/column.ts';
import { edgeIdAt } from '../../src/projection/columns/edge-order.ts';
import type { GraphColumns } from '../../src/projection/columns/graph-columns.ts';
import { idOfRow } from '../../src/projection/columns/membership.ts';

export interface NamedPart {
  readonly part: { readonly version: number };
  /** What it says of which entries. */
  readonly content: string;
}

/** Every part of the columns by a name that is the same in other revisions. */
export function partsOf(columns: GraphColumns): ReadonlyMap<string, NamedPart> {
  const parts = new Map<string, NamedPart>();
  const add = (name: string, part: { readonly version: number }, content: unknown) =>
    parts.set(name, { part, content: JSON.stringify(content) });
  const addCodes = (name: string, ids: readonly string[], column: CodedColumn | undefined) => {
    if (column) add(name, column, [ids, ids.map((_, row) => valueAt(column, row) ?? null)]);
  };
  for (const { createdAt, fields, filled, kind, members, revisions, updatedAt } of columns.kinds) {
    const ids = Array.from({ length: members.count }, (_, row) => idOfRow(members, row));
    add(`${kind} members`, members, ids);
    for (const [name, column] of Object.entries({ createdAt, revisions, updatedAt })) {
      add(`${kind} ${name}`, column, [ids, [...column.values]]);
    }
    addCodes(`${kind} filled`, ids, filled);
    for (const [name, column] of fields) addCodes(`${kind} ${name}`, ids, column);
  }
  for (const edges of columns.edges.values()) {
    const { discriminators, fields, revisions, structure, type } = edges;
    const ids = Array.from({ length: structure.count }, (_, row) => edgeIdAt(columns, edges, row));
    add(type, structure, [ids, [...structure.sources], [...structure.targets]]);
    add(`${type} revisions`, revisions, [ids, [...revisions.values]]);
    addCodes(`${type} discriminators`, ids, discriminators);
    for (const [name, column] of fields) addCodes(`${type} ${name}`, ids, column);
  }
  return parts;
}
