/** What readers need to know of the fields of a kind or edge type, worked out once. */
import type { EdgeDescription, FieldDescription, KindDescription } from '../../model/model.ts';
import type { Fields } from '../../model/states.ts';

/** The fields of a kind or edge type, by what a reader asks of them. */
export interface FieldShape {
  readonly byName: ReadonlyMap<string, FieldDescription>;
  /** Names of the texts by language. */
  readonly localised: ReadonlySet<string>;
  /** What holds unless it is stated. */
  readonly defaults: Fields;
}

const UNLESS_STATED: Fields = { visibility: 'PUBLIC', lifecycle: 'ACTIVE' };

const known = new Map<KindDescription | EdgeDescription, FieldShape>();

/** The shape of a kind or edge type. */
export function shapeOf(description: KindDescription | EdgeDescription): FieldShape {
  const found = known.get(description) ?? makeShape(description.fields);
  known.set(description, found);
  return found;
}

function makeShape(fields: readonly FieldDescription[]): FieldShape {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const stated = Object.entries(UNLESS_STATED).filter(([name]) => byName.has(name));
  return {
    byName,
    localised: new Set(fields.filter(({ localised }) => localised).map(({ name }) => name)),
    defaults: Object.fromEntries(stated),
  };
}
