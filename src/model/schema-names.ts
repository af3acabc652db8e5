/** Names that the served schema derives from the model, shared by the build and the resolvers. */

/** Connection type of a relation, for example `QuestionRequiresConnection`. */
export function connectionTypeName(kind: string, field: string): string {
  return `${kind}${pascalCase(field)}Connection`;
}

/** Edge type of a relation, for example `QuestionRequiresEdge`. */
export function edgeTypeName(kind: string, field: string): string {
  return `${kind}${pascalCase(field)}Edge`;
}

/** `authorNames` as `AUTHOR_NAMES`. */
export function screamingCase(name: string): string {
  return name.replace(/([A-Z])/g, '_$1').toUpperCase();
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
