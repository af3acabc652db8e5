/** Links to GraphiQL with a query that is ready to run. */
import type { KindDescription, RelationDescription } from '../../model/model.ts';
import { rootFieldName } from '../../model/schema-names.ts';

/** Most records that one page of the API holds. */
const PAGE = 100;

/** Everything about a record: its own fields, and the first few of each relation that it has. */
export function recordQuery(
  kind: KindDescription,
  slug: string,
  relations: readonly RelationDescription[],
): string {
  const lines = [
    'id',
    'iri',
    'label',
    ...kind.fields.map(({ name }) => name),
    ...(kind.name === 'Question' ? ['readiness { value because { sentence } }'] : []),
    ...relations.map((relation) => `${relation.field}${pageOf(relation, 10)}`),
    'createdAt',
    'createdBy',
    'updatedAt',
    'updatedBy',
  ];
  return wrapped(kind, slug, lines);
}

/** All records at the other end of one relation. */
export function relationQuery(
  kind: KindDescription,
  slug: string,
  relation: RelationDescription,
): string {
  return wrapped(kind, slug, ['label', `${relation.field}${pageOf(relation, PAGE)}`]);
}

/** The address that opens GraphiQL with the query. */
export function queryLink(query: string, root: string): string {
  return `${root}graphiql/?${new URLSearchParams({ query })}`;
}

function pageOf({ list }: RelationDescription, first: number): string {
  return list ? `(first: ${first}) { totalCount nodes { id label } }` : ' { id label }';
}

function wrapped({ name }: KindDescription, slug: string, lines: readonly string[]): string {
  const body = lines.map((line) => `    ${line}`).join('\n');
  return `query ${name} {\n  ${rootFieldName(name)}(id: "${slug}") {\n${body}\n  }\n}\n`;
}
