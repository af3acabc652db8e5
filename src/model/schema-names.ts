/** What the served schema derives from the model, shared by the build and the resolvers. */

/** The most items that one page of a connection may hold. */
export const MAXIMUM_PAGE_SIZE = 100;

/** Connection type of a relation, for example `QuestionRequiresConnection`. */
export function connectionTypeName(kind: string, field: string): string {
  return `${kind}${pascalCase(field)}Connection`;
}

/** Edge type of a relation, for example `QuestionRequiresEdge`. */
export function edgeTypeName(kind: string, field: string): string {
  return `${kind}${pascalCase(field)}Edge`;
}

/** Root field of a kind, for example `prerequisiteGroup`. */
export function rootFieldName(kind: string): string {
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}

/** `authorNames` as `AUTHOR_NAMES`. */
export function screamingCase(name: string): string {
  return name.replace(/([A-Z])/g, '_$1').toUpperCase();
}

/** Value of the enum `RecordKind` for a kind: `PREREQUISITE_GROUP` for `PrerequisiteGroup`. */
export function kindValue(kind: string): string {
  return screamingCase(rootFieldName(kind));
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
