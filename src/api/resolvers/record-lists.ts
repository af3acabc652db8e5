/** Root fields of every kind, made from the model: one record, and the list of all. */
import type { GraphQLFieldResolver } from 'graphql';
import { type KindName, MODEL } from '../../model/generated/model.ts';
import { parseRecordId, recordId, SLUG } from '../../model/identity.ts';
import type { KindDescription } from '../../model/model.ts';
import { rootFieldName, screamingCase } from '../../model/schema-names.ts';
import type { FieldValue } from '../../model/states.ts';
import type { Projection } from '../../projection/projection.ts';
import { badInput } from '../errors.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { handleAt, handleOf, type RecordHandle } from '../record-handle.ts';
import type { RequestContext } from '../request-context.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Root fields by name. */
export function recordListResolvers(): Record<string, Resolver> {
  return Object.fromEntries(
    MODEL.kinds.flatMap((kind) => [
      [rootFieldName(kind.name), oneResolver(kind)],
      [kind.plural, listResolver(kind)],
    ]),
  );
}

/** A record of a kind by slug or global id; throws BAD_USER_INPUT for a text that is neither. */
export function findRecord(
  projection: Projection,
  kind: KindName,
  id: string,
  argument: string,
): RecordHandle | null {
  const found = SLUG.test(id) ? { kind, slug: id } : parseRecordId(id);
  if (found?.kind !== kind) {
    const example = recordId({ kind, slug: 'some-slug' });
    throw badInput(argument, id, `a slug such as some-slug or a global id such as ${example}`);
  }
  return handleOf(projection, recordId(found));
}

function oneResolver(kind: KindDescription): Resolver {
  return (_root, { id }, { projection }) => findRecord(projection, kind.name as KindName, id, 'id');
}

function listResolver(kind: KindDescription): Resolver {
  return (_root, { first, after, filter, orderBy }, { projection }) => {
    const nodes = ordered(projection, kind, matching(projection, kind, filter ?? {}), orderBy);
    const isKey = (key: string) => !orderBy && parseRecordId(key)?.kind === kind.name;
    const page = pageOf(nodes, { first, after }, (node) => projection.idOf(node), isKey);
    const handles = page.items.map((node) => handleAt(projection, node));
    return {
      edges: handles.map((node) => ({ cursor: cursorOf(node.id), node })),
      nodes: handles,
      pageInfo: page.pageInfo,
      totalCount: page.totalCount,
    };
  };
}

type Filter = Readonly<Record<string, boolean | readonly string[] | null>>;

function matching(projection: Projection, kind: KindDescription, filter: Filter): number[] {
  const { start, end } = projection.nodesOf(kind.name as KindName);
  const conditions = Object.entries(filter).filter(([, wanted]) => wanted !== null);
  const fits = (node: number) =>
    conditions.every(([field, wanted]) => {
      const value = projection.value(node, field);
      return typeof wanted === 'boolean' ? value === wanted : wanted?.includes(String(value));
    });
  return Array.from({ length: end - start }, (_, index) => start + index).filter(fits);
}

interface Order {
  readonly field: string;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

/** Nodes of a kind stand in the order of their slugs, so a stable sort breaks ties by slug. */
function ordered(
  projection: Projection,
  kind: KindDescription,
  nodes: number[],
  order: Order | null | undefined,
): readonly number[] {
  if (!order) return nodes;
  const sign = order.direction === 'DESCENDING' ? -1 : 1;
  const field = kind.fields.find(({ name }) => screamingCase(name) === order.field)?.name;
  if (field === undefined) return sign === 1 ? nodes : nodes.reverse();
  return nodes.sort((left, right) =>
    compare(projection.value(left, field), projection.value(right, field), sign),
  );
}

function compare(
  left: FieldValue | undefined,
  right: FieldValue | undefined,
  sign: number,
): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left < right ? -sign : sign;
}
